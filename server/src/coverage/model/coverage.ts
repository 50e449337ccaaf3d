import type { EvidenceKind, Force } from '../../facts/clause/fact.ts'
import type { Subject } from '../../framework/lexicon.ts'
import type { DimensionId, ElementId, Genre, GovernmentLevel } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import type { Directive } from '../../text/model/directive.ts'
import type { Concern, Kind, Reason } from './kind.ts'
import type { NearMiss, Verdict } from './verdict.ts'

/** One place in the draft that speaks of a dimension. */
export interface Evidence {
  /** In the draft: the clause. */
  readonly span: Span
  /** In the draft: the term that was found. */
  readonly term: Span
  /** The term is a word of the vocabulary for the dimension, not words that merely weighed most. */
  readonly known: boolean
  /** Index of the block. */
  readonly block: number
  readonly dimension: DimensionId
  readonly element: ElementId | null
  readonly kind: EvidenceKind
  /** For measures only. */
  readonly force?: Force
  /** For problems: the ids of the framework's problem points that it names, if known. */
  readonly problems?: readonly string[]
  /** For problems: the part of the clause that names it. In the draft. */
  readonly part?: Span
  /** The text of the term, as in the prose; for a problem, the text of the part of the clause that names it. */
  readonly words: readonly string[]
}

/** The evidence of a block by itself: spans are relative to the block's start. */
export type BlockEvidence = Omit<Evidence, 'block'>

/** What a block says of the framework, in the order of its text. */
export interface CoveredBlock {
  readonly verdicts: readonly Verdict[]
  readonly evidence: readonly BlockEvidence[]
  /** What its heading names, alone or before its text. This is not evidence; only the text under it can be. */
  readonly headed: readonly BlockEvidence[]
  /** In the block's source, from its start. */
  readonly near: readonly PlacedNearMiss[]
}

/** A clause that is nearly a measure in a dimension, and its place. */
export type PlacedNearMiss = Pick<NearMiss, 'dimension' | 'likely'> & { readonly span: Span }

export type Status = 'covered' | 'mentioned' | 'missing' | 'not-applicable'

/**
 * Counts pieces of evidence, as `evidence` lists them: one for each clause and element. A clause on two elements counts
 * twice, and readers are told of it once (`draftReport`, `measuredClauses`).
 */
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
  /** True if the draft is checked for what it leaves out. */
  readonly judged: boolean
  readonly kind: Kind
  readonly concern: Concern
  /** Why it is not judged; null if it is. */
  readonly reason: Reason | null
  readonly genre: Genre
  readonly subject: Subject
  readonly level: GovernmentLevel
}

export interface LensCount {
  readonly measures: number
  /** For `path.synergy`: the number of clauses or paragraphs that commit to data, compute and algorithms together. */
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
    /** By problem point: how often it is named, and whether a dimension that remedies it is covered. */
    readonly problems: Readonly<Record<string, { readonly named: number; readonly remedied: boolean }>>
  }
  /** By block. */
  readonly blocks: readonly CoveredBlock[]
  /** The offsets of the blocks in the draft. */
  readonly starts: Uint32Array
  /** Directives that say what counts (`count`, `not-count`) and change nothing. */
  readonly idle: readonly Directive[]
  /** All evidence, in the order of the text; computed on first use. */
  readonly evidence: readonly Evidence[]
}
