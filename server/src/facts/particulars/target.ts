import type { Span } from '../../text/document/span.ts'

/**
 * A figure that is to be reached. The span holds the verb and the figure, and in Chinese the indicator, all in the prose:
 * 数字经济规模达到500亿元, 建成20个以上数据空间; reach 40 petaflops.
 */
export interface Target extends Span {
  /** What is measured; null if the words do not tell it. */
  readonly indicator: Span | null
  /** The number with its unit. */
  readonly figure: Span
  readonly value: number
  readonly unit: string
  /** `level`: it is to be so much. `change`: it is to grow or fall by so much. `count`: so many are to be made. */
  readonly kind: 'level' | 'change' | 'count'
  readonly bound: 'exact' | 'least' | 'most' | 'about'
}

/** One list for all texts without a target. */
export const untargeted: readonly Target[] = []
