import type { Span } from '../../text/document/span.ts'
import { isTableHead } from '../../text/model/block.ts'
import type { ParticularsInput } from './particulars-input.ts'

/** A row of a table with bars, or its head if that has a column for who is responsible. */
export interface OwnerCells {
  /** The column of those who are responsible, from 0, and its name. Null for all rows but such a head. */
  readonly column: { readonly at: number; readonly name: string } | null
  /** By column: true for a cell with words. */
  readonly filled: readonly boolean[]
  /** The first cell with words, in the prose; its words are copied out for the message. */
  readonly first: Span
  readonly label: string
}

export function ownerCells({ block }: ParticularsInput): readonly OwnerCells[] {
  const { text, cellEnds } = block.prose
  if (block.kind !== 'row' || cellEnds === undefined) return none
  const cells = cellEnds.map((end, at) => {
    const from = cellEnds[at - 1] ?? 0
    const words = text.slice(from, end)
    const start = from + words.length - words.trimStart().length
    return { start, end: start + words.trim().length }
  })
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end)
  const at = isTableHead(block) ? cells.findIndex((cell) => owner.test(wordsOf(cell))) : -1
  const named = cells[at]
  const first = cells.find(({ start, end }) => end > start)
  if (first === undefined || (isTableHead(block) && !named)) return none
  const column = named ? { at, name: wordsOf(named) } : null
  const label = wordsOf(first).slice(0, longestLabel)
  return [{ column, filled: cells.map(({ start, end }) => end > start), first, label }]
}

const none: readonly OwnerCells[] = []
const longestLabel = 40
const owner =
  /^(?:(?:责任|牵头|主责|承办|负责)(?:单位|部门)|lead|owner|who|(?:lead|leading|responsible|accountable)(?: (?:agency|authority|body|department|office|organi[sz]ation|party|partner|unit))?)$/i
