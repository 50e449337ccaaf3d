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
  /** In a relative clause or a reference to another text: told of the object, not done to it. */
  readonly aside?: boolean
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
  | 'referral'

export interface ClauseReading extends Span {
  readonly role: ClauseRole
  readonly shapes: ReadonlySet<ShapeId>
  readonly phrases: readonly Phrase[]
  /** English: where its predicate stands, and what it governs begins. */
  readonly predicate?: {
    readonly at: number
    readonly from: number
    readonly text: string
    readonly rule: string
  } | null
  /** It has a predicate that could govern an object. */
  readonly commits: boolean
  readonly modal: boolean
  /** It names who leads or answers for it, a figure, a sum or a date. */
  readonly firm: boolean
  /** Somebody named is to do it: a body, or those who owe the duty. */
  readonly owner: boolean
  /** It opens with a verb. */
  readonly headed: boolean
}
