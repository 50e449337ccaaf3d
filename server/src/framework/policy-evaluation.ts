import type { DimensionId, ElementId, GovernmentLevel, Localized } from './types.ts'

/** Words to be found in a draft, by its language. */
export interface EvaluationWords {
  readonly zh: readonly string[]
  readonly en: readonly string[]
}

/** `instruments.yaml`: policy instruments by their side of the market (Rothwell and Zegveld 1985). */
export interface InstrumentSheet {
  /** What a strong word, another word and an element weigh. */
  readonly weights: { readonly strong: number; readonly words: number; readonly elements: number }
  /** The id of the instrument of a measure for which none weighs anything. */
  readonly otherwise: string
  readonly sides: readonly InstrumentSide[]
}

export type SideId = 'supply' | 'environment' | 'demand'

export interface InstrumentSide {
  readonly id: SideId
  readonly name: Localized
  readonly definition: Localized
  readonly instruments: readonly Instrument[]
}

export interface Instrument {
  readonly id: string
  readonly name: Localized
  readonly strong: EvaluationWords
  readonly words: EvaluationWords
  readonly elements: readonly ElementId[]
}

/** `pmc.yaml`: the scoring sheet of the PMC index (Estrada 2011). */
export interface PmcSheet {
  /** The highest first. */
  readonly grades: readonly { readonly from: number; readonly name: Localized }[]
  /** Ids of variables, by row and column of the PMC surface. */
  readonly surface: readonly (readonly string[])[]
  readonly variables: readonly PmcVariable[]
}

export interface PmcVariable {
  readonly id: string
  readonly name: Localized
  readonly items: readonly PmcItem[]
}

/** A sub-variable, 1 or 0. */
export interface PmcItem {
  readonly id: string
  readonly name: Localized
  /** What must hold for a 1. */
  readonly test: Localized
  /** Only a person can tell. */
  readonly reader?: true
  readonly when?: PmcCriteria
}

/** The item is 1 if any of these holds. */
export interface PmcCriteria {
  readonly words?: EvaluationWords
  readonly dimensions?: readonly DimensionId[]
  readonly elements?: readonly ElementId[]
  /** Ids of instruments, or of sides. */
  readonly instruments?: readonly string[]
  readonly forces?: readonly ('hard' | 'soft' | 'restated')[]
  readonly mentions?: readonly ('mention' | 'problem')[]
  readonly stated?: readonly ('targets' | 'deadlines' | 'owners' | 'citations' | 'sums')[]
  readonly levels?: readonly GovernmentLevel[]
  /** A year named lies so many years after the year in which the draft begins. */
  readonly span?: { readonly from: number; readonly to: number }
}
