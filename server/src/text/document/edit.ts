import type { Span } from './span.ts'

/** A replacement of a range of the draft. Known slots in `text` (【时限】) become tab stops where the client can. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** The edits in the order of their places, without those that overlap an earlier one. */
export function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const inOrder = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  let end = 0
  return inOrder.filter(({ span }) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
}

/** The text with edits made that are in order and do not overlap. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const { span, text: inserted } of edits) {
    parts.push(text.slice(at, span.start), inserted)
    at = span.end
  }
  return parts.join('') + text.slice(at)
}
