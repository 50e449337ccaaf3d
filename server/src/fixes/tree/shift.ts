/** The provisions of one sequence whose numbers move. */
export interface Shift {
  /** The style of the sequence (`Provision.style`). */
  readonly style: string
  /** What moves them: a new provision after this block; -1 if none is new. */
  readonly after: number
  /** The label of the new provision; null if none is new. */
  readonly label: string | null
  /** What is added to the numbers. */
  readonly by: number
  /** Indices in `Provisions.list`, in order. */
  readonly moved: readonly number[]
}

/** The new labels of provisions that move, by their index: 第五条 → 第六条, 3.2 → 4.2. */
export type NewLabels = ReadonlyMap<number, string>

/** Text that is added after a block: an article with its label, or a paragraph without a number. */
export interface AddedText {
  readonly after: number
  readonly article: string | null
}
