import type { DimensionId, ElementId } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'

export type { ContextKey } from '../../text/model/context.ts'

export type Force = 'hard' | 'soft' | 'restated'
export type EvidenceKind = 'measure' | 'mention' | 'problem'

/**
 * What a clause cannot settle by itself and coverage must. `subject`: the subject matter is not named; a draft on AI or
 * data supplies it. `ai`, `data`: only a draft on that subject does. `lead-in`: an item without a predicate; the
 * paragraph that leads into it may have one.
 */
export type Need = 'subject' | 'ai' | 'data' | 'lead-in'

/** An institution, a duty or a penalty in a clause, and how it counts there. Spans are in the block's prose. */
export interface Candidate {
  readonly dimension: DimensionId
  readonly term: Span
  readonly kind: EvidenceKind
  /** `kind` applies if the need is not met; if it is met, the candidate is a measure. */
  readonly needs: Need | null
}

/** Whether the clauses of a block can commit, given the role of its section and its place in a list. */
export interface CommitContext {
  readonly open: boolean
  readonly item: boolean
}

/** A name that a text gives to something (the “Qualifying Project”, the Data Board (DB)), and what that is. */
export interface Naming {
  readonly name: string
  /** Empty if the items that follow say what it is. */
  readonly senses: readonly NamedSense[]
}

export interface NamedSense {
  readonly dimension: DimensionId
  readonly element: ElementId | null
}

/** A name that a clause commits to. The draft's namings decide whether it is anything in the framework. */
export interface Named {
  readonly name: string
  readonly clause: Span
  readonly term: Span
  readonly force: Force
  /** Who is to act, what is acted on, or the object of a preposition (by, with, under it). */
  readonly place: 'subject' | 'object' | 'oblique'
}

/** What a block says by itself. Depends only on its text, its kind, its context key and the language. */
export interface BlockFacts {
  /**
   * Set if the block ends in a colon and leads into what follows. `verb` is its last predicate, null if it commits to
   * nothing.
   */
  readonly leadIn: { readonly verb: string | null } | null
  readonly namings?: readonly Naming[]
  readonly named?: readonly Named[]
  /** Measures of the enterprise pathway that a clause commits to, by id. */
  readonly enterprise: readonly string[]
  /**
   * The number of clauses, and of those with a committing predicate. Their ratio distinguishes a policy draft from
   * other prose.
   */
  readonly clauses: number
  readonly commitments: number
  /** What keeps the block from being a measure, whatever its words weigh. */
  readonly entry?: Entry
}

/**
 * `term`: an entry in a list of definitions, which says what a term means; it counts where it orders something.
 * `figures`: a row with a bare name and figures, which are money for something that is not said.
 */
export type Entry = 'term' | 'figures'
