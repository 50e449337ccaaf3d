import type { ElementId } from '../../framework/types.ts'

/** The weights of a language as the generated module stores them. */
export interface StoredWeights {
  /**
   * The short keys of the runs that have a row, ascending, as gaps in letters. Their rows follow those of the named
   * features.
   */
  readonly keys: string
  /** By row, one letter for four hidden units each: the levels of the weights (`letterOfLevels`). */
  readonly rows: string
  /** By hidden unit: the value of one level. */
  readonly scales: readonly number[]
  readonly hiddenBias: readonly number[]
  readonly outputs: readonly number[]
  readonly outputBias: readonly number[]
  readonly contexts: Readonly<Record<string, readonly number[]>>
  /** The weights of features for elements. By element: its rows, as gaps in letters from -1, and their levels. */
  readonly elements: {
    readonly ids: readonly ElementId[]
    readonly rows: readonly string[]
    readonly levels: readonly string[]
    readonly scale: number
    readonly bias: readonly number[]
  }
}
