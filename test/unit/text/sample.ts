import assert from 'node:assert/strict'
import type { Language } from '../../../server/src/framework/types.ts'
import { blockSpan, type Draft, type TextFormat } from '../../../server/src/text/model/draft.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'

export interface SampleOptions {
  readonly format?: TextFormat
  readonly language?: Language
}

/**
 * Holds a sample against what it says of itself: behind the last line of each block stands ‹KIND …›. KIND is `title`, `h` and
 * a level, `p` (and the level of the section it opens), `i` and a depth, `r` row, `q` quote, `c` contents; behind it may stand
 * the section's role, the marker as `han-paren:2` and the words of a run-in heading in braces. A line without ‹…› is no block's last.
 */
export function check(sample: string, options: SampleOptions = {}): Draft {
  const expected = sample.split('\n').map((line) => /\s*‹([^›]*)›\s*$/.exec(line)?.[1] ?? null)
  const text = sample.replace(/[ \t]*‹[^›]*›/g, '')
  const draft = parseDraft(text, options)
  const found = expected.map((): string[] | null => null)
  draft.blocks.forEach((_, index) => {
    const line = text.slice(0, (blockSpan(draft, index).end || 1) - 1).split('\n').length - 1
    found[line] = told(draft, index)
  })
  const shown = (tokens: readonly string[] | null): string => (tokens ? ` ‹${tokens.join(' ')}›` : '')
  const listing = (tokens: readonly (readonly string[] | null)[]): string =>
    text
      .split('\n')
      .map((line, index) => line + shown(tokens[index] ?? null))
      .join('\n')
  // What the sample does not mention is not compared.
  const compared = found.map((tokens, index) => {
    const wanted = expected[index]?.split(/ (?![^{]*\})/) ?? []
    return tokens && expected[index] !== null
      ? tokens.filter((token, at) => at === 0 || wanted.includes(token))
      : tokens
  })
  assert.equal(listing(compared), listing(expected.map((tokens) => tokens?.split(/ (?![^{]*\})/) ?? null)))
  return draft
}

const letters = {
  title: 'title',
  heading: 'h',
  paragraph: 'p',
  item: 'i',
  row: 'r',
  quote: 'q',
  contents: 'c',
} as const

function told({ blocks, outline }: Draft, index: number): string[] {
  const block = blocks[index]
  if (!block) return []
  const { kind, level, marker, runIn, prose } = block
  // “annex” is a role and a scheme.
  const tokens = [
    `${letters[kind]}${level > 0 ? level : ''}`,
    outline.sections[outline.sectionOf[index] ?? 0]?.role ?? '',
    ...(marker ? [marker.scheme, `${marker.scheme}:${marker.number}`] : []),
    ...(runIn ? [`{${prose.text.slice(runIn.start, runIn.end)}}`] : []),
  ]
  return [...new Set(tokens)]
}
