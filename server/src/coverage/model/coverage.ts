import type { EvidenceKind, Force } from '../../facts/clause/fact.ts'
import type { Subject } from '../../framework/lexicon.ts'
import type { DimensionId, ElementId, Genre, GovernmentLevel } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import type { Concern, Kind, Reason } from './kind.ts'
import type { Verdict } from './verdict.ts'

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
  /** Of problems: the part of the clause that names it. In the draft. */
  readonly part?: Span
  /** As they stand in the prose: the term; of a problem the part of the clause that names it. */
  readonly words: readonly string[]
}

/** Evidence as its block knows it: places are from the block's start. */
export type BlockEvidence = Omit<Evidence, 'block'>

/** What a block says of the framework, in the order of its text. */
export interface CoveredBlock {
  readonly verdicts: readonly Verdict[]
  readonly evidence: readonly BlockEvidence[]
  /** What its heading names, on its own or before its text: no evidence, since only what stands under it can be. */
  readonly headed: readonly BlockEvidence[]
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

export interface DraftProfile {
  /** Whether it is told what it leaves out. */
  readonly judged: boolean
  readonly kind: Kind
  readonly concern: Concern
  /** Why it is not judged; null where it is. */
  readonly reason: Reason | null
  readonly genre: Genre
  readonly subject: Subject
  readonly level: GovernmentLevel
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
  /** By block. */
  readonly blocks: readonly CoveredBlock[]
  /** Where the blocks begin in the draft. */
  readonly starts: Uint32Array
  /** All evidence, in the order of the text; made when it is asked for. */
  readonly evidence: readonly Evidence[]
}
