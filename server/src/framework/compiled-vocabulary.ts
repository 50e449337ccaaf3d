import type { DomainId, InstitutionSubtype, PredicateClass, ShapeId, Strength } from './lexicon.ts'
import type { DimensionId, ElementId } from './types.ts'

/** All words that detection uses in one language, compiled from the lexicon, predicates, domains and similar files. */
export interface CompiledVocabulary {
  /** What words can be. */
  readonly kinds: readonly CompiledKind[]
  /**
   * The words in the order of a trie, grouped by first character and separated by `|`; and the index in `kinds` of
   * each.
   */
  readonly words: readonly (readonly [string, ...number[]])[]
}

/** A sense of a term: the dimension it belongs to, and how strongly. */
export interface CompiledSense {
  readonly dimension: DimensionId
  readonly element?: ElementId
  readonly strength: Strength
  readonly subtype?: InstitutionSubtype
}

/** An English verb's form: the base is an imperative or follows a modal, the gerund opens an item of a list. */
export type VerbForm = 'base' | 'gerund'

/** Everything a word can be to detection. What it is not is left out. */
export interface CompiledKind {
  readonly senses?: readonly CompiledSense[]
  readonly domains?: readonly DomainId[]
  readonly shapes?: readonly ShapeId[]
  /** Measures of the enterprise pathway that the word refers to, by id. */
  readonly enterprise?: readonly string[]
  /** If the word names a person on whom a regulation lays duties: what that regulation is about. */
  readonly addressee?: 'ai' | 'data'
  readonly verb?: PredicateClass
  /** Also a noun: a verb only in certain positions. */
  readonly nominal?: true
  readonly form?: VerbForm
  /** For an English term that begins with its verb (adopt AI): the form of that verb. */
  readonly opens?: VerbForm
  readonly adverb?: true
  /** Hides the shorter terms within it. */
  readonly mask?: true
}
