import type { Span } from '../../text/document/span.ts'

/** A replacement of a range of the draft. Known slots in `text` (【时限】) become tab stops where the client can. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** What a fix does: a title that says what happens, and its edits, ascending, none overlapping. */
export interface ResolvedFix {
  readonly title: string
  readonly edits: readonly Edit[]
}
