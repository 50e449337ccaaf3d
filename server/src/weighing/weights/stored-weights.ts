import type { ElementId } from '../../framework/types.ts'

/** The weights of a language as the generated module stores them. */
export interface StoredWeights {
  /**
   * The short keys of the runs that have a row, ascending, as gaps in letters. Their rows follow those of the named
   * features.
   */
  readonly keys: string
  /** The row of a run is the sum of a row of each. */
  readonly codebooks: readonly [StoredCodebook, StoredCodebook]
  /** The rows of the named features, one letter for each level. */
  readonly named: string
  /** By hidden unit: the value of one level in the row of a run; in that of a named feature. */
  readonly scales: readonly number[]
  readonly namedScales: readonly number[]
  readonly hiddenBias: readonly number[]
  readonly outputs: readonly number[]
  readonly outputBias: readonly number[]
  readonly contexts: Readonly<Record<string, readonly number[]>>
  /** The weights of hidden units for elements: by hidden unit and element, one letter for each level. */
  readonly elements: {
    readonly ids: readonly ElementId[]
    readonly levels: string
    /** By element: the value of one level. */
    readonly scales: readonly number[]
    readonly bias: readonly number[]
  }
}

export interface StoredCodebook {
  /** Its rows, one letter for the level of each hidden unit. */
  readonly rows: string
  /** By run, one letter for its row. */
  readonly codes: string
}
