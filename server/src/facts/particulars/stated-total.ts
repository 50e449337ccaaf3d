import type { Span } from '../../text/document/span.ts'

/**
 * A total and its parts, in one unit, as a sentence states them: 总投资10亿元，其中甲6亿元、乙4亿元; $10 million, of which
 * $6 million is for data and $4 million for skills.
 */
export interface StatedTotal {
  readonly span: Span
  readonly total: number
  readonly parts: readonly number[]
  /** What stands before the figure: $. */
  readonly before: string
  readonly unit: string
  /** Of the total, with its unit. */
  readonly words: string
  /** The total is the least that it is to be: 35户以上. */
  readonly atLeast: boolean
  /** Two parts, each a name with its sum, and nothing else: they are meant to be all. */
  readonly isPlain: boolean
  /** The sentence says that the parts are all there are: 分别为. */
  readonly isWhole?: boolean
  /** The parts are weights, which make up a hundred per cent. */
  readonly ofWeights?: true
  /** Another amount of the same unit follows the parts. */
  readonly isOpen: boolean
  /** One thing may be counted in two of the parts: 规上企业, 高新技术企业. */
  readonly mayOverlap: boolean
}
