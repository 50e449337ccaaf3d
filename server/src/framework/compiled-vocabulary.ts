import type { DomainId, InstitutionSubtype, PredicateClass, ShapeId, Strength } from './lexicon.ts'
import type { DimensionId, ElementId } from './types.ts'

/** All words of detection in one language, those that are alike together; compiled from the lexicon, the patterns and their like. */
export type CompiledVocabulary = readonly CompiledWords[]

/** What a term can be to a dimension. */
export interface CompiledSense {
  readonly dimension: DimensionId
  readonly element: ElementId | null
  readonly strength: Strength
  readonly subtype: InstitutionSubtype | null
}

/** An English verb's form: the base is an imperative or follows a modal, the gerund opens an item of a list. */
export type VerbForm = 'base' | 'gerund'

/** Words that are the same to detection, and all that they can be to it. What they are not is left out. */
export interface CompiledWords {
  /** The words, a `|` between them. */
  readonly words: string
  readonly senses?: readonly CompiledSense[]
  readonly domains?: readonly DomainId[]
  readonly shapes?: readonly ShapeId[]
  /** Measures of the enterprise pathway that they speak of. */
  readonly enterprise?: readonly string[]
  /** The person on whom a regulation lays its duties. */
  readonly addressee?: 'ai' | 'data'
  readonly verb?: PredicateClass
  /** Also a noun: a verb only at the head of its phrase. */
  readonly nominal?: true
  readonly form?: VerbForm
  /** An English term that begins with its verb (adopt AI): the form of that. */
  readonly opens?: VerbForm
  readonly adverb?: true
  /** Hides the shorter terms within it. */
  readonly mask?: true
}
