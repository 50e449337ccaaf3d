/** A half-open range `[start, end)` of UTF-16 code units, from 0: of the draft, or, where said so, of a block's prose. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** They have a character in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** The range `by` units further on: of a block, say, in the draft. */
export function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
