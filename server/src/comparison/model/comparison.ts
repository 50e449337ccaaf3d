import type { Message } from '../../findings/finding.ts'
import type { DimensionId } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'

/** Which of the two drafts. */
export type Side = 'old' | 'new'

/** A place in one of the two drafts. */
export interface ComparedPlace {
  /** Index of the block. */
  readonly block: number
  /** In the draft. */
  readonly span: Span
  /** The number and heading under which it stands, in the draft's words; empty if there is none. */
  readonly where: string
}

/**
 * - `dimension`, `element`: the framework is covered otherwise.
 * - `removed`, `added`: a section, provision or sentence that the other draft has not.
 * - `changed`: a sentence that says something else. `wording`: no fact of it has changed.
 * - `moved`, `split`, `merged`, `renumbered`: the same words in another place or under another number.
 * - `part`: an annex or covering letter that one of the files does not have. This is no loss.
 */
export type ChangeKind =
  | 'dimension'
  | 'element'
  | 'removed'
  | 'added'
  | 'changed'
  | 'wording'
  | 'moved'
  | 'split'
  | 'merged'
  | 'renumbered'
  | 'part'

/** A stretch of text that both drafts have, or one of them. */
export interface WordRun {
  readonly kind: 'same' | 'deleted' | 'added'
  readonly text: string
}

export interface Change {
  readonly kind: ChangeKind
  /** From 0 to 100: what a careful reader would list first has most. */
  readonly weight: number
  /** What has changed, in the order of weight; rendered by `statementText`. At least one. */
  readonly statements: readonly Message[]
  /** At least one of the two is there. */
  readonly old: ComparedPlace | null
  readonly new: ComparedPlace | null
  /** The words of both, where they are compared word by word. */
  readonly words: readonly WordRun[]
  /** The dimensions that it is about, if any. */
  readonly dimensions: readonly DimensionId[]
}

/** Paragraphs of both drafts that belong together, in the order of the new draft. */
export interface ComparedRow {
  /** Indices of blocks; more than one where paragraphs were split or merged, none where one draft has none. */
  readonly old: readonly number[]
  readonly new: readonly number[]
  readonly changes: readonly Change[]
  /** What the table alone tells of the row: where a sentence of it stands now. */
  readonly notes: readonly Message[]
  /** It belongs into the table of changes: something has changed, or only one draft has it. */
  readonly listed: boolean
  readonly oldRuns: readonly WordRun[]
  readonly newRuns: readonly WordRun[]
}

/** `same`: nothing differs. `unrelated`: too little is common, so that changes are not told one by one. */
export type Relation = 'same' | 'versions' | 'unrelated'

/** What has changed from one draft to another. */
export interface Comparison {
  readonly relation: Relation
  /** The share of the shorter draft's text that the other one has too, in the same or nearly the same words; 0 to 1. */
  readonly common: number
  /** The heaviest first. */
  readonly changes: readonly Change[]
  readonly rows: readonly ComparedRow[]
}
