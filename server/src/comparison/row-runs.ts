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
    let done = 0
    for (const { start, end, kind } of (byBlock.get(index) ?? []).sort((a, b) => a.start - b.start)) {
      if (end <= done) continue
      add('same', ownWords(draft, index, { start: done, end: start }))
      add(kind, ownWords(draft, index, { start: Math.max(done, start), end }))
      done = end
    }
    add('same', ownWords(draft, index, { start: done, end: block.prose.text.length }))
  })
  return runs
}

/** A whole sentence as a mark. */
export function wholeSentence({ block, span }: Sentence, kind: WordRun['kind']): MarkedSpan {
  return { block, start: span.start, end: span.end, kind }
}
