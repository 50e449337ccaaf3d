import type { ElementId } from '../../framework/types.ts'

/** The weights of a language as the generated module holds them. */
export interface StoredWeights {
  /** The short keys of the runs that have a row, ascending, as gaps in letters; their rows follow those of the named features. */
  readonly keys: string
  /** By row and hidden unit, a letter each: how many levels from `zeroLevel` the weight is. */
  readonly rows: string
  /** By hidden unit: what a level is worth. */
  readonly scales: readonly number[]
  readonly hiddenBias: readonly number[]
  readonly outputs: readonly number[]
  readonly outputBias: readonly number[]
  readonly contexts: Readonly<Record<string, readonly number[]>>
  /** What features say of elements: by element its rows, as gaps in letters from -1 on, and their levels. */
  readonly elements: {
    readonly ids: readonly ElementId[]
    readonly rows: readonly string[]
    readonly levels: readonly string[]
    readonly scale: number
    readonly bias: readonly number[]
  }
}
