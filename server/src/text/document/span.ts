/** A half-open range `[start, end)` of UTF-16 code units from 0, in the draft unless stated otherwise. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** True if they have a character in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True for an offset in a range or at either end of it: a cursor there is at the words. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end
}

/** The range moved by `by` units, for example from a block to the draft. */
export function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
