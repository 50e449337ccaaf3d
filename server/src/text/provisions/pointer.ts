import type { Span } from '../document/span.ts'

/** A numeral of a reference with the provision that it names. */
export interface Pointer {
  /** In the prose: 五 of 第五条; of a decimal all of it, 3.1. */
  readonly numeral: Span
  /** Index in `Provisions.list`. */
  readonly provision: number
}
