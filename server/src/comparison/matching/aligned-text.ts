/** A text to be aligned with one of another list. */
export interface AlignedText {
  /** Texts with one key are the same. */
  readonly key: string
  readonly grams: readonly number[]
  /** Texts of other sorts are seldom the same: a heading, a row. */
  readonly sort: number
}

/** From which similarity on, 0 to 1, two texts are versions of one. */
export interface AlignmentThresholds {
  /** Where it is the only one between the same neighbours on either side. */
  readonly alone: number
  /** Between the same neighbours. */
  readonly near: number
  /** Anywhere. */
  readonly far: number
}
