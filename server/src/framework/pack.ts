import type { ClauseTemplate, DimensionId, ElementId } from './types.ts'

/** What an office adds to our words: terms, clause templates and labelled sentences. Compared by identity. */
export interface Pack {
  readonly terms: readonly PackTerm[]
  readonly templates: readonly ClauseTemplate[]
  readonly sentences: readonly OwnSentence[]
}

export interface PackTerm {
  readonly term: string
  readonly topic: DimensionId | ElementId
}

/** What a sentence counts as; `other`: for nothing in any dimension. */
export interface OwnSentence {
  readonly text: string
  readonly kind: 'measure' | 'mention' | 'background' | 'problem' | 'other'
  readonly topics: readonly (DimensionId | ElementId)[]
}

export const emptyPack: Pack = { terms: [], templates: [], sentences: [] }
