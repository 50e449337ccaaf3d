/** The alignment of a draft with the documents above it: what client and server share of it. Types and names alone. */

/** Client → server: aligns an open draft. Takes `AlignmentParams`, gives `AlignmentView`, null for no such draft. */
export const alignmentMethod = 'wenheng/alignment'

/** Client → server: the table as a file. Takes `AlignmentFileParams`, gives `AlignmentFile` or null. */
export const alignmentFileMethod = 'wenheng/alignmentFile'

/** Client → server: keeps in the draft what the writer says of a task. Takes `StateTaskParams`, gives `DraftEdits`. */
export const stateTaskMethod = 'wenheng/stateParentTask'

export interface AlignmentParams {
  readonly uri: string
  /** URIs of the parent documents; with none, those of the draft's configuration. */
  readonly parents: readonly string[]
}

export interface AlignmentFileParams extends AlignmentParams {
  readonly format: 'md' | 'csv' | 'xlsx'
}

/** `bytes` in Base64. */
export interface AlignmentFile {
  readonly bytes: string
}

export interface StateTaskParams {
  readonly uri: string
  readonly version: number
  /** The words by which the task is named. */
  readonly key: string
  readonly state: StatedTaskState
  readonly reason: string
}

export type StatedTaskState = 'taken-up' | 'no-mandate' | 'elsewhere'

/** All words are in the reader's language. */
export interface AlignmentView {
  readonly parents: readonly { readonly uri: string; readonly title: string }[]
  /** URIs of parent documents that cannot be read. */
  readonly unread: readonly string[]
  /** The counts in a sentence; empty without tasks. */
  readonly summary: string
  readonly tasks: readonly AlignmentTask[]
  /** What the draft says of tasks that are in none of the documents. */
  readonly unmatched: readonly UnmatchedView[]
}

/** A directive on a task that is not there. */
export interface UnmatchedView {
  /** The state and the task that it names. */
  readonly title: string
  /** 已不对应上级任务. */
  readonly state: string
  readonly reason: string
  /** In the draft. */
  readonly range: DocumentRange
}

export interface AlignmentTask {
  readonly number: number
  /** Index of its document in `parents`. */
  readonly parent: number
  readonly key: string
  readonly title: string
  readonly action: string
  readonly owners: string
  /** In its document. */
  readonly range: DocumentRange
  readonly group: 'not-seen' | 'in-part' | 'taken-up' | 'stated'
  readonly state: string
  readonly remarks: readonly string[]
  readonly places: readonly AlignmentPlaceView[]
}

export interface AlignmentPlaceView {
  readonly title: string
  /** In the draft. */
  readonly range: DocumentRange
  readonly words: readonly string[]
}

/** As in LSP: lines and UTF-16 code units from 0. */
export interface DocumentRange {
  readonly start: { readonly line: number; readonly character: number }
  readonly end: { readonly line: number; readonly character: number }
}
