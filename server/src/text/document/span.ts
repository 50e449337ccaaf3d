/** A half-open range `[start, end)` of UTF-16 code units, from 0: in the draft, or in a block's prose where noted. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** True if the spans have a character in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Returns the span moved by `by` code units. */
export function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
