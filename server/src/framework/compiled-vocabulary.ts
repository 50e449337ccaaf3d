import type { DomainId, InstitutionSubtype, PredicateClass, ShapeId, Strength } from './lexicon.ts'
import type { DimensionId, ElementId } from './types.ts'

/** All words of detection in one language, compiled from the lexicon, the patterns and their like. */
export interface CompiledVocabulary {
  /** What words can be. */
  readonly kinds: readonly CompiledKind[]
  /** The words in the order of a trie, those with one first character together, a `|` between them; and of which kind each is. */
  readonly words: readonly (readonly [string, ...number[]])[]
}

/** What a term can be to a dimension. */
export interface CompiledSense {
  readonly dimension: DimensionId
  readonly element?: ElementId
  readonly strength: Strength
  readonly subtype?: InstitutionSubtype
}

/** An English verb's form: the base is an imperative or follows a modal, the gerund opens an item of a list. */
export type VerbForm = 'base' | 'gerund'

/** All that a word can be to detection. What it is not is left out. */
export interface CompiledKind {
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
