/** The provisions of one sequence whose numbers an insertion moves up by one. */
export interface Shift {
  /** The style of the sequence (`Provision.style`). */
  readonly style: string
  /** The new provision comes after this block. */
  readonly after: number
  /** Indices in `Provisions.list`, in order. */
  readonly moved: readonly number[]
}

/** The new labels of provisions that move, by their index: 第五条 → 第六条, 3.2 → 4.2. */
export type NewLabels = ReadonlyMap<number, string>
