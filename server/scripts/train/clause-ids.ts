import type { DraftClause } from './draft-clauses.ts'

/**
 * Returns what names each clause of a text in the labels of documents: `LINE.NUMBER`, the line (from 1) on which the
 * first clause of its block begins, and its number (from 1) in the block.
 */
export function clauseIds(text: string, clauses: readonly Pick<DraftClause, 'start' | 'block'>[]): string[] {
  const numbers = new Map<number, number>()
  const lines = new Map<number, number>()
  let line = 1
  let at = 0
  return clauses.map(({ start, block }) => {
    for (; at < start; at++) if (text.charCodeAt(at) === 10) line++
    const number = (numbers.get(block) ?? 0) + 1
    numbers.set(block, number)
    if (number === 1) lines.set(block, line)
    return `${lines.get(block) ?? line}.${number}`
  })
}
