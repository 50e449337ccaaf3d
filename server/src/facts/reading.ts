import type { PredicateClass, ShapeId } from '../framework/lexicon.ts'
import type { Span } from '../text/span.ts'
import type { Token } from './tokens.ts'

/** A predicate that governs an object: the words of it, how it commits, and by which rule of thumb it governs. */
export interface Commitment {
  readonly rule: string
  readonly verb: string
  readonly predicate: PredicateClass
  /** It stands behind the object (… 由市人民政府制定, personal data shall be protected). */
  readonly behind: boolean
  /** The verb stands in an earlier phrase of the clause. */
  readonly carried: boolean
}

/** A token, and the predicate that commits to it, if any. */
export interface ReadToken {
  readonly token: Token
  readonly commitment: Commitment | null
  /** It acts as a verb here. */
  readonly verb: boolean
  /** In an instrument phrase (依托…, 利用…, using …): a means, not what is to be done. */
  readonly instrument: boolean
}

/** A part of a clause between commas. */
export interface Phrase extends Span {
  readonly tokens: readonly ReadToken[]
  readonly problem: Token | null
}

/** What a clause is by its own shape; only an open one commits to its objects. */
export type ClauseRole =
  | 'open'
  | 'definition'
  | 'purpose'
  | 'scope'
  | 'effective'
  | 'aspiration'
  | 'penalty'
  | 'background'

export interface ClauseReading extends Span {
  readonly role: ClauseRole
  readonly shapes: ReadonlySet<ShapeId>
  readonly phrases: readonly Phrase[]
  /** It has a predicate that could govern an object. */
  readonly commits: boolean
  readonly modal: boolean
  /** It names an owner, a figure, a sum or a date. */
  readonly firm: boolean
  /** It opens with a verb. */
  readonly headed: boolean
}
