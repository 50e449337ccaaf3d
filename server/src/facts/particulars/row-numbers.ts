import { isTableHead } from '../../text/model/block.ts'
import type { ParticularsInput } from './particulars-input.ts'

/** What the first cell of a row says of numbers: that the column has them (a head), or the row's own number. */
export interface RowNumber {
  /** What stands before the digits, A of A4; empty for a bare number. Null for a head. */
  readonly letters: string | null
  /** 0 for a head. */
  readonly number: number
  readonly label: string
  /** The first word behind the number. */
  readonly word: string
  /** In the prose. */
  readonly start: number
  readonly end: number
}

/** The number of a row of a table, or its head's word for such numbers: No., 序号. */
export function rowNumbers({ block }: ParticularsInput): readonly RowNumber[] {
  if (block.kind !== 'row') return none
  const { text } = block.prose
  if (isTableHead(block)) {
    const label = head.exec(text)?.[0]
    return label === undefined ? none : [{ letters: null, number: 0, label, word: '', start: 0, end: label.length }]
  }
  const [label, letters = '', digits] = numbered.exec(text) ?? []
  if (label === undefined) return none
  const word = /\S+/.exec(text.slice(label.length))?.[0] ?? ''
  return [{ letters, number: Number(digits), label, word, start: 0, end: label.length }]
}

const none: readonly RowNumber[] = []
const head = /^(?:No\.?|Nos\.?|Number|Nr\.?|#|ID|Code|序\s?号|编\s?号)(?=\s|$)/i
const numbered = /^([A-Z]{0,4}[-.]?)(\d{1,3})(?=\s)/
