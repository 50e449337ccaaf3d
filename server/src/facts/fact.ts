import type { DimensionId, ElementId } from '../framework/types.ts'
import type { Role } from '../text/role.ts'
import type { Span } from '../text/span.ts'

/** All that the facts of a block know of its surroundings; part of the cache key, so never the words of a heading. */
export interface ContextKey {
  readonly role: Role
  /** List level: 0 for body text. */
  readonly depth: number
}

export type Force = 'hard' | 'soft' | 'restated'
export type EvidenceKind = 'measure' | 'mention' | 'problem'

/** A framework term found in a clause. */
export interface TermFact {
  readonly dimension: DimensionId
  readonly element: ElementId | null
  /** In the block's prose. */
  readonly span: Span
}

/** The words that caused a verdict, and the rule of thumb by which they did. */
export interface Cause {
  readonly rule: string
  readonly words: readonly string[]
}
