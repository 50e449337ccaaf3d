import type { Span } from '../text/document/span.ts'
import type { Draft } from '../text/model/draft.ts'
import { unitsBefore } from '../text/prose/prose.ts'

const separator = /\||\t|<\/t[dh]\s*>/gi

/**
 * The cells of a row of a table, in its prose, without the white space around their words. The prose has no mark between
 * them; the draft has.
 */
export function cellSpans({ blocks, chunks, starts }: Draft, index: number): Span[] {
  const block = blocks[index]
  if (block === undefined) return []
  const { prose, length } = block
  const source = chunks.slice(starts[index] ?? 0, (starts[index] ?? 0) + length)
  const cuts = [...source.matchAll(separator)].filter(({ index: at }) => source.charAt(at - 1) !== '\\')
  const places = cuts.map(({ index: at }) => unitsBefore(prose, at))
  // A row may begin with a mark.
  const first = cuts[0]?.index === 0 ? places.slice(1) : places
  let from = 0
  const cells = [...first, prose.text.length].map((to) => {
    const cell = prose.text.slice(from, to)
    const start = from + cell.length - cell.trimStart().length
    from = Math.max(from, to)
    return { start, end: start + cell.trim().length }
  })
  return /(?:\||<\/t[dh]\s*>)\s*$/i.test(source) ? cells.slice(0, -1) : cells
}
