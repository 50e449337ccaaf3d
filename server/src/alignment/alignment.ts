import type { GovernmentLevel, Language } from '../framework/types.ts'
import type { Task } from '../ledger/task.ts'
import type { Span } from '../text/document/span.ts'
import type { Directive } from '../text/model/directive.ts'
import type { StatedStateName } from '../text/model/directive-names.ts'

/** How far a draft takes up a task of a document above it: 已承接, 部分承接, 未见承接. */
export type AlignmentState = 'taken-up' | 'in-part' | 'not-seen'

/** Why a task may be none of the draft's own. It is proposed; the writer decides. */
export type Remit = 'above' | 'other-place'

/**
 * What is to be looked at in a task that the draft seems to take up. `opposed`: it permits what is forbidden above, or the
 * reverse; `later`: by a later date; `no-sum`: without the money that is named above.
 */
export type AlignmentDoubt =
  | { readonly kind: 'opposed'; readonly above: string; readonly here: string; readonly inDraft: Span }
  | { readonly kind: 'later'; readonly above: string; readonly here: string }
  | { readonly kind: 'no-sum'; readonly above: string }

/** The tasks of the parent documents, each with what the draft says on it. */
export interface Alignment {
  readonly parents: readonly AlignedParent[]
  readonly tasks: readonly AlignedTask[]
  /** Directives on parent tasks that fit none of the tasks. */
  readonly idle: readonly Directive[]
}

/** A document that the draft is to carry out. */
export interface AlignedParent {
  /** Empty where the document has none. */
  readonly title: string
  readonly language: Language
  readonly level: GovernmentLevel
}

/** A task of a parent document beside the draft. */
export interface AlignedTask {
  /** Index of its document. */
  readonly parent: number
  /** Its spans are in the parent document. */
  readonly task: Task
  /** The words by which a directive names it. */
  readonly key: string
  readonly state: AlignmentState
  /** The share of its points that the draft has, from 0 to 1. */
  readonly score: number
  /** Where the draft takes it up, the best place first. */
  readonly places: readonly AlignedPlace[]
  /** The draft has its wording almost as it stands. */
  readonly isCopied: boolean
  readonly remit: Remit | null
  readonly doubts: readonly AlignmentDoubt[]
  readonly stated: StatedAlignment | null
}

/** A block of the draft that takes up a task. */
export interface AlignedPlace {
  readonly block: number
  /** The clauses that do, in the draft. */
  readonly clauses: readonly Span[]
  /** The words that tie the two, those that say most first. */
  readonly words: readonly SharedWords[]
}

/** Words that a task and the draft have in common. */
export interface SharedWords {
  readonly text: string
  readonly inParent: Span
  readonly inDraft: Span
}

/** What a directive in the draft says of a task. */
export interface StatedAlignment {
  readonly state: StatedStateName
  readonly reason: string
  readonly directive: Directive
}
