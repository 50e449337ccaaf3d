/** The view of a draft's coverage: what client and server share of it. Types and names alone. */

import type { DraftPosition, DraftVersion, PlaceRange } from '../protocol.ts'

/**
 * Client → server, a notification: the draft whose coverage is shown. Takes `WatchedDraft`. From then on the server sends
 * `coverageViewMethod` for each new version of it, one in 50 ms at most.
 */
export const watchCoverageMethod = 'wenheng/watchCoverage'

/** `uri`: null where nothing is shown any more, and nothing is to be computed. */
export interface WatchedDraft {
  readonly uri: string | null
}

/** Server → client, a notification: a `CoverageView`. */
export const coverageViewMethod = 'wenheng/coverageView'

/** What a draft covers, as the view shows it. Names are in the reader's language, words of the draft in the draft's. */
export interface CoverageView extends DraftVersion {
  /** The reader's language. */
  readonly reader: 'zh' | 'en'
  /** Empty where the draft has none. */
  readonly title: string
  /** There is no text yet. */
  readonly isEmpty: boolean
  /** Why it is held against no dimension, a sentence; null where it is. */
  readonly reason: string | null
  readonly dimensions: readonly DimensionView[]
  /** Its sections in order, with their measures by dimension. */
  readonly sections: readonly SectionView[]
  readonly lenses: readonly LensView[]
  /** The problems that the draft raises. */
  readonly problems: readonly ProblemView[]
  /** What a reviewer has decided, in the order of the draft. */
  readonly decisions: readonly DecisionView[]
}

export type MeasureForce = 'hard' | 'soft' | 'restated'

/** How many measures are of which force. */
export type ForceCounts = Readonly<Record<MeasureForce, number>>

export interface DimensionView extends ForceCounts {
  readonly id: string
  readonly name: string
  readonly status: 'covered' | 'mentioned' | 'missing' | 'not-applicable'
  readonly measures: number
  readonly mentions: number
  readonly problems: number
  readonly elements: readonly ElementView[]
  /** Measures that name none of the elements. */
  readonly others: ClauseList
  /** Clauses that only mention the dimension. */
  readonly mentioned: ClauseList
}

export interface ElementView extends ForceCounts {
  readonly id: string
  readonly name: string
  /** What a draft should write of it, in the reader's language. */
  readonly commitment: string
  readonly measures: ClauseList
}

/** The first of some clauses. */
export interface ClauseList {
  readonly total: number
  readonly first: readonly ClauseView[]
}

export interface ClauseView {
  /** On one line; a long one is cut. */
  readonly text: string
  readonly place: PlaceRange
  readonly kind: 'measure' | 'mention' | 'problem'
  /** Null for what is no measure. */
  readonly force: MeasureForce | null
  /** The index of the decision by which it counts so; null where it counts by its words. */
  readonly decision: number | null
}

export interface SectionView {
  readonly heading: string
  /** From 0. */
  readonly depth: number
  readonly place: PlaceRange
  /** By dimension, in their order; the measures of the sections within it included. */
  readonly measures: readonly number[]
}

export interface LensView {
  readonly id: 'pathways' | 'stages' | 'mechanisms'
  readonly entries: readonly { readonly id: string; readonly name: string; readonly measures: number }[]
}

export interface ProblemView {
  readonly id: string
  readonly name: string
  /** A dimension that answers it has a measure. */
  readonly remedied: boolean
  /** The dimensions that answer it. */
  readonly remedies: readonly { readonly id: string; readonly name: string }[]
  /** Where the draft raises it. */
  readonly raised: ClauseList
}

/** A directive that says what a paragraph counts as, or that a dimension does not apply. */
export interface DecisionView {
  readonly kind: 'count' | 'not-count' | 'not-applicable'
  /** Names of dimensions and elements. */
  readonly topics: readonly string[]
  readonly reason: string
  /** Empty where nobody is named. */
  readonly reviewer: string
  /** Of the directive. */
  readonly place: PlaceRange
  /** The paragraph of which it speaks; null where it speaks of the draft. */
  readonly about: PlaceRange | null
  /** It changes nothing. */
  readonly isIdle: boolean
}

/** Client → server: the clauses of a part of the view. Takes `ClausesParams`; gives a `ClauseList`, null if there is a newer version. */
export const coverageClausesMethod = 'wenheng/coverageClauses'

export interface ClausesParams extends DraftVersion {
  readonly dimension: string
  readonly kind: ClauseView['kind']
  /** Of this element; `''`: of none. Without it, of any. */
  readonly element?: string | undefined
  /** Index of a section. */
  readonly section?: number | undefined
}

/** Client → server: why a clause counts as it does. Takes `WhyParams`; gives a sentence, or null. */
export const coverageWhyMethod = 'wenheng/coverageWhy'

export interface WhyParams extends DraftVersion {
  readonly dimension: string
  /** Where the clause begins. */
  readonly position: DraftPosition
}

/** Client → server: the edits that write a reviewer's decision into a draft. Takes `DecisionParams`, gives `DraftEdits`. */
export const decideMethod = 'wenheng/decideCoverage'

export interface DecisionParams extends DraftVersion {
  /** `withdraw`: the directive at `position` goes. */
  readonly kind: DecisionView['kind'] | 'withdraw'
  /** A dimension or an element. */
  readonly topic?: string
  /** In the paragraph of which it speaks, or of the directive. */
  readonly position?: DraftPosition
  readonly reason?: string
  readonly reviewer?: string
}
