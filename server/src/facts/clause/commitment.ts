import type { PredicateClass } from '../../framework/lexicon.ts'

/** A predicate that governs an object: its verb, and how it commits. */
export interface Commitment {
  readonly verb: string
  readonly predicate: PredicateClass
  /** It follows the object (… 由市人民政府制定, personal data shall be protected). */
  readonly verbFollows: boolean
  /** The verb is in an earlier phrase of the clause. */
  readonly carried: boolean
}
