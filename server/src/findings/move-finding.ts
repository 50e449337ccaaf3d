import type { Span } from '../text/document/span.ts'
import type { Finding } from './finding.ts'

/** The parts of a finding that have a place. */
type Placed = Pick<Finding, 'span' | 'related' | 'fixes'>

/**
 * Moves everything of a finding that has a place: its span, its related places and its edits. The one function by which
 * findings get from the prose of a block to its source, and from a block to the draft.
 */
export function moveFinding<Moved extends Placed>(finding: Moved, place: (span: Span) => Span): Moved {
  const { span, related, fixes } = finding
  return {
    ...finding,
    span: place(span),
    ...(related && { related: related.map((one) => ({ ...one, span: place(one.span) })) }),
    ...(fixes && {
      fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: place(edit.span) })) })),
    }),
  }
}
