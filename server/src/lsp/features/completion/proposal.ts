import type { Span } from '../../../text/document/span.ts'

/** Something that a writer may want to write at the cursor. Plain data; the order of a list is the order shown. */
export interface Proposal {
  readonly kind: 'clause' | 'term' | 'phrase' | 'directive'
  readonly label: string
  /** What it is, in the reader's language. */
  readonly detail?: string
  /** The same in a word or two, for the list itself. */
  readonly brief?: string
  /** What is typed to find it, if not the label. */
  readonly filter?: string
  /** Replaces `span`; our slots stand as 【…】. */
  readonly text: string
  /** Within the line of the cursor, which it ends at or holds. */
  readonly span: Span
  /** For a clause: its template. */
  readonly template?: string
  /** The clause takes a new number, which those that follow make room for. */
  readonly takesNumber?: boolean
}

/** Proposals for one place. */
export interface Proposals {
  readonly list: readonly Proposal[]
  /** More are found when more has been typed. */
  readonly isPart: boolean
}

export const noProposals: Proposals = { list: [], isPart: false }
