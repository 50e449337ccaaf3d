import type { Draft } from '../../text/model/draft.ts'
import { toSource } from '../../text/prose/prose.ts'
import { comparableWords } from './shown.ts'

/**
 * True if words that seem to have come or gone stand in the other draft all the same, as code, which its prose leaves out: a
 * Word document has them as plain text. `at`: where they would be in the prose of the block.
 */
export function areHidden(words: string, { blocks, starts, chunks }: Draft, index: number, at: number): boolean {
  const block = blocks[index]
  const key = comparableWords(words)
  if (block === undefined || key === '') return false
  const [from, to] = [at === 0 ? 0 : toSource(block.prose, at - 1) + 1, toSource(block.prose, at)]
  if (to - from <= key.length) return false
  const source = chunks.slice((starts[index] ?? 0) + from, (starts[index] ?? 0) + Math.min(to, from + longest))
  return source.includes('`') && comparableWords(source.replace(/`/g, '')) === key
}

/** In UTF-16 units. */
const longest = 400
