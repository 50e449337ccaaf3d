import { cellSpans } from '../ledger/table-cells.ts'
import type { Span } from '../text/document/span.ts'
import type { Draft } from '../text/model/draft.ts'
import type { Sentence } from './matching/passages.ts'
import type { WordRun } from './model/comparison.ts'
import { ownWords } from './sentences/own-words.ts'

/** A part of a block's prose that differs, or is a sentence that does; ascending. */
export interface MarkedSpan {
  readonly block: number
  readonly start: number
  readonly end: number
  readonly kind: WordRun['kind']
}

/** The text of blocks as runs; what no mark covers is the same in both drafts. Blocks are apart by a line end. */
export function runsOfBlocks(draft: Draft, blocks: readonly number[], marks: readonly MarkedSpan[]): WordRun[] {
  const runs: WordRun[] = []
  const add = (kind: WordRun['kind'], text: string): void => {
    const last = runs.at(-1)
    if (text === '') return
    if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text }
    else runs.push({ kind, text })
  }
  const byBlock = new Map<number, MarkedSpan[]>()
  for (const mark of marks) if (byBlock.get(mark.block)?.push(mark) === undefined) byBlock.set(mark.block, [mark])
  blocks.forEach((index, at) => {
    const block = draft.blocks[index]
    if (block === undefined) return
    if (at > 0) add('same', '\n')
    // The number of a Markdown list is not in the prose.
    if (block.marker !== null && block.marker.span.end === 0 && block.marker.scheme !== 'bullet')
      add('same', `${block.marker.label} `)
    const words = wordsWithBars(draft, index)
    let done = 0
    for (const { start, end, kind } of (byBlock.get(index) ?? []).sort((a, b) => a.start - b.start)) {
      if (end <= done) continue
      add('same', words({ start: done, end: start }))
      add(kind, words({ start: Math.max(done, start), end }))
      done = end
    }
    add('same', words({ start: done, end: block.prose.text.length }))
  })
  return runs
}

/** The words of ranges of a block, which must ascend; in a row of a table, with a bar between its cells. */
function wordsWithBars(draft: Draft, index: number): (span: Span) => string {
  if (draft.blocks[index]?.kind !== 'row') return (span) => ownWords(draft, index, span)
  const ends = cellSpans(draft, index)
    .slice(0, -1)
    .map(({ end }) => end)
  let next = 0
  return ({ start, end }) => {
    let words = ''
    let from = start
    while ((ends[next] ?? start) < start) next++
    for (let at = ends[next]; at !== undefined && at < end; at = ends[++next]) {
      words += `${ownWords(draft, index, { start: from, end: at })} |`
      from = at
    }
    return words + ownWords(draft, index, { start: from, end })
  }
}

/** A whole sentence as a mark. */
export function wholeSentence({ block, span }: Sentence, kind: WordRun['kind']): MarkedSpan {
  return { block, start: span.start, end: span.end, kind }
}
