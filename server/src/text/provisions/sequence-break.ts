/** A provision whose number does not continue those before it. */
export interface SequenceBreak {
  /** Index in `Provisions.list`. */
  readonly provision: number
  /**
   * `gap`: numbers are missing before it. `repeat`: it begins again with a number that was given. `stray`: it alone is
   * wrong, those after it continue those before.
   */
  readonly kind: 'gap' | 'repeat' | 'stray'
  /** The number that would continue the sequence. */
  readonly expected: number
  /** The indices of the provisions that the sequence goes on with, this one first, up to the next restart or break. */
  readonly followers: readonly number[]
}
