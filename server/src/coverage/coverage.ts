import type { Cause, EvidenceKind, Force } from '../facts/fact.ts'
import type { Subject } from '../framework/lexicon.ts'
import type { DimensionId, ElementId, Genre, GovernmentLevel } from '../framework/types.ts'
import type { Span } from '../text/span.ts'

/** One place in the draft that speaks of a dimension. */
export interface Evidence {
  /** In the draft: the clause. */
  readonly span: Span
  /** In the draft: the term that was found. */
  readonly term: Span
  /** Index of the block. */
  readonly block: number
  readonly dimension: DimensionId
  readonly element: ElementId | null
  readonly kind: EvidenceKind
  /** Of measures alone. */
  readonly force?: Force
  /** Of problems: ids of the framework's problem points it names, where known. */
  readonly problems?: readonly string[]
  readonly cause: Cause
}

export type Status = 'covered' | 'mentioned' | 'missing' | 'not-applicable'

export interface Count {
  readonly status: Status
  readonly measures: number
  readonly mentions: number
  readonly problems: number
}

export interface DimensionCoverage extends Count {
  /** Measures by element; elements with none are left out. */
  readonly elements: Readonly<Partial<Record<ElementId, number>>>
}

export type { Subject }

/** `programme`: warn; `narrow`: one hint; `none`: silent (framework.md, "Whom it concerns"). */
export type Concern = 'programme' | 'narrow' | 'none'

export interface DraftProfile {
  readonly judged: boolean
  readonly genre: Genre
  readonly subject: Subject
  readonly level: GovernmentLevel
  readonly concern: Concern
}

export interface LensCount {
  readonly measures: number
  /** Of `path.synergy`: clauses or paragraphs that commit to data, compute and algorithms together. */
  readonly joined?: number
}

export interface Coverage {
  readonly draft: DraftProfile
  readonly dimensions: Readonly<Record<DimensionId, DimensionCoverage>>
  readonly lenses: {
    /** By pathway (`path.talent`) and by each of its measures in section 4 (`path.talent.cultivation`). */
    readonly pathways: Readonly<Record<string, LensCount>>
    readonly stages: Readonly<Record<string, LensCount>>
    readonly mechanisms: Readonly<Record<string, LensCount>>
    /** By problem point: how often named, and whether a remedy is committed to. */
    readonly problems: Readonly<Record<string, { readonly named: number; readonly remedied: boolean }>>
  }
  readonly evidence: readonly Evidence[]
}
