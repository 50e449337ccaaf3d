import { blockAt, type Draft } from '../text/model/draft.ts'
import { toSource, unitsBefore } from '../text/prose/prose.ts'
import type { Quote } from './explanation-sentence.ts'

/** Returns a function that quotes a draft on one line. */
export function quoteOf(draft: Draft): Quote {
  const { chunks, language } = draft
  return ({ start, end }) => {
    const text = withoutTags(draft, withoutLineNumbers(draft, start, chunks.slice(start, end))).trim()
    // A hard wrap between Chinese characters is not a space.
    return (language === 'zh' ? text.replace(/\s*\n\s*/g, '') : text).replace(/\s+/g, ' ')
  }
}

/** Cells of a table in HTML are quoted apart, not with their tags. */
function withoutTags({ format }: Draft, text: string): string {
  return format === 'markdown' && text.includes('<')
    ? text
        .replace(cellEnd, ' | ')
        .replace(tag, ' ')
        .replace(/[\s|]+$/, '')
    : text
}

const cellEnd = /<\/t[dh]>\s*(?=<t[dh][\s>])/gi
const tag = /<\/?[a-z][^<>]{0,200}>/gi

/** The text at `from` without the numbers that a bill prints at the left of its lines, which are no prose of it. */
function withoutLineNumbers(draft: Draft, from: number, text: string): string {
  if (draft.format !== 'plain') return text
  return text.replace(lineNumber, (all: string, lead: string, at: number) =>
    isProse(draft, from + at + lead.length) ? all : lead,
  )
}

const lineNumber = /(\n[ \t\f]{0,8})\d{1,2}(?=[ \t]+\S)/g

function isProse(draft: Draft, offset: number): boolean {
  const index = blockAt(draft, offset)
  const prose = draft.blocks[index]?.prose
  const place = offset - (draft.starts[index] ?? 0)
  return prose === undefined || toSource(prose, unitsBefore(prose, place)) === place
}
