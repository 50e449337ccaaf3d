import type { Edit } from '../../text/document/edit.ts'
import { literalPattern } from '../../text/document/literal-pattern.ts'
import { type Draft, type PlacedBlock, placedBlock } from '../../text/model/draft.ts'
import type { Provisions } from '../../text/provisions/provisions.ts'
import { replaceNumeral } from '../edits/renumber.ts'
import { sourceOf } from '../edits/source-line.ts'
import { keyOf, type ListedHeading, listedHeading } from './listed-heading.ts'
import type { NewLabels } from './shift.ts'

/**
 * The edits that carry new numbers of headings to where a heading is named by number and words: in quotation marks,
 * “三、保障措施”, or alone in the cell of a table, | 3.1 Data |. A heading that the draft has twice is left alone.
 */
export function titleReferenceEdits(draft: Draft, { list }: Provisions, labels: NewLabels): Edit[] {
  const moved = [...labels].flatMap(([index, label]) => {
    const block = draft.blocks[list[index]?.block ?? -1]
    const heading = block ? listedHeading(block) : null
    return heading && heading.words.length >= shortest ? [{ heading, label, named: namedBy(heading) }] : []
  })
  if (moved.length === 0) return []
  const counts = new Map<string, number>()
  for (const block of draft.blocks) {
    const key = listedHeading(block) ? keyOf(block) : ''
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const certain = moved.filter(({ heading }) => counts.get(heading.key) === 1)
  return draft.blocks.flatMap(({ kind, prose }, index) => {
    if (kind === 'contents' || (kind !== 'row' && !opening.test(prose.text))) return []
    const block = placedBlock(draft, index)
    if (!block) return []
    return certain.flatMap(({ heading, label, named }) =>
      [...prose.text.matchAll(named)].flatMap(({ index: at, 0: words }) => {
        const isNamed = kind === 'row' ? isCell(draft, block, at, words) : isQuoted(prose.text, at, words)
        const span = { start: at, end: at + heading.marker.label.trimEnd().length }
        const marker = { ...heading.marker, label: heading.marker.label.trimEnd(), span }
        return (isNamed && replaceNumeral(draft, { ...block, marker }, label.trimEnd())) || []
      }),
    )
  })
}

/** One character may be a word of any kind. */
const shortest = 2
const opening = /[“‘"'「]/
const closing = /[”’"'」]/

/** The number and the words of a heading, however they are spaced. */
function namedBy({ marker, words }: ListedHeading): RegExp {
  const parts = [marker.label.trimEnd(), words.replace(/[.。]$/, '')]
  return new RegExp(`(?<![\\d.])${parts.map(literalPattern).join('\\s*')}`, 'g')
}

/** True within quotation marks, but for what another document is said to have: 《规划》“三、保障措施”. */
function isQuoted(text: string, at: number, words: string): boolean {
  if (!opening.test(text.charAt(at - 1)) || !closing.test(text.charAt(at + words.length))) return false
  return !/》[^，。；]{0,8}$/.test(text.slice(0, at - 1))
}

function isCell(draft: Draft, block: PlacedBlock, at: number, words: string): boolean {
  const [start, end] = [sourceOf(block, at), sourceOf(block, at + words.length)]
  const before = draft.chunks.slice(Math.max(0, start - longestGap), start).trimEnd()
  const after = draft.chunks.slice(end, Math.min(draft.text.length, end + longestGap)).trimStart()
  return before.endsWith('|') && after.startsWith('|')
}

/** Spaces that line up the columns. */
const longestGap = 60
