import type { Span } from './span.ts'

/** A replacement of a range of the draft. Known slots in `text` (【时限】) become tab stops where the client can. */
export interface Edit {
  readonly span: Span
  readonly text: string
}
