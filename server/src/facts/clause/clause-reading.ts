import type { Span } from '../../text/document/span.ts'
import type { Phrase } from './phrases.ts'
import type { Token } from './tokens.ts'

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
  /** What its words show and can be: bits of `cue.ts` and of `word-flags.ts`. */
  readonly cues: number
  readonly flags: number
  readonly tokens: readonly Token[]
  readonly phrases: readonly Phrase[]
  /** English: where its predicate stands, and what it governs begins. */
  readonly predicate: {
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
