import type { Span } from '../../text/document/span.ts'
import type { Phrase } from './phrases.ts'
import type { Token } from './tokens.ts'

/** The role of a clause, decided by its form. Only an open clause commits to its objects. */
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

/** What stands around a clause, as far as its reading depends on it. */
export interface ClauseStanding {
  /** It opens its block. */
  readonly first: boolean
  /** Its verbs are needed even if it names nothing that could be committed to. */
  readonly whole: boolean
  /** It stands behind a definition in the same block, and goes on saying what the thing is unless it orders something. */
  readonly defines: boolean
}

export interface ClauseReading extends Span {
  readonly role: ClauseRole
  /** The cues and flags of all its words: bits of `cue.ts` and `word-flags.ts`. */
  readonly cues: number
  readonly flags: number
  readonly tokens: readonly Token[]
  readonly phrases: readonly Phrase[]
  /** English only: where the predicate is (`at`), and where what it governs begins (`from`). */
  readonly predicate: {
    readonly at: number
    readonly from: number
    readonly text: string
    readonly rule: string
  } | null
  /** It has a predicate that could govern an object. */
  readonly commits: boolean
  readonly modal: boolean
  /** It names who leads or is responsible, or a figure, a sum or a date. */
  readonly firm: boolean
  /** It names who is to act: a body, or those who have the duty. */
  readonly owner: boolean
  /** It opens with a verb. */
  readonly headed: boolean
}
