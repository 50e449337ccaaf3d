import type { DimensionId, ElementId } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'

export type { ContextKey } from '../../text/model/context.ts'

export type Force = 'hard' | 'soft' | 'restated'
export type EvidenceKind = 'measure' | 'mention' | 'problem'

/**
 * What a clause by itself cannot settle, left to coverage: `subject`: whose matter it is is not named, a draft on AI or
 * data supplies it; `ai`, `data`: a draft on that alone does; `lead-in`: an item without a predicate, the paragraph that
 * leads into it may have one.
 */
export type Need = 'subject' | 'ai' | 'data' | 'lead-in'

/** An institution, a duty or a penalty in a clause, and what the clause does with it. Spans are in the block's prose. */
export interface Candidate {
  readonly dimension: DimensionId
  readonly term: Span
  readonly kind: EvidenceKind
  /** `kind` is what it is without; with the need met, it is a measure. */
  readonly needs: Need | null
}

/** What the block lets its clauses commit to, from its section's role and its place in a list. */
export interface CommitContext {
  readonly open: boolean
  readonly item: boolean
}

/** A name that a text gives to a thing of its own (the “Qualifying Project”, the Data Board (DB)), and what that is. */
export interface Naming {
  readonly name: string
  /** Empty where what it is stands in the items that follow. */
  readonly senses: readonly NamedSense[]
}

export interface NamedSense {
  readonly dimension: DimensionId
  readonly element: ElementId | null
}

/** A name that a clause commits to; whether it is anything of the framework's, the draft's namings tell. */
export interface Named {
  readonly name: string
  readonly clause: Span
  readonly term: Span
  readonly force: Force
  /** It is who is to act, what is acted on, or what stands behind a preposition (by, with, under it). */
  readonly place: 'subject' | 'object' | 'oblique'
}

/** What a block says by itself. Depends on its text, its kind, its context key and the language alone. */
export interface BlockFacts {
  /** It ends in a colon, and leads into what follows; `verb` is its last predicate, null where it commits to nothing. */
  readonly leadIn: { readonly verb: string | null } | null
  readonly namings?: readonly Naming[]
  readonly named?: readonly Named[]
  /** Measures of the enterprise pathway that a clause commits to, by id. */
  readonly enterprise: readonly string[]
  /** Clauses, and those with a committing predicate: a policy draft is told from other prose by their share. */
  readonly clauses: number
  readonly commitments: number
}
