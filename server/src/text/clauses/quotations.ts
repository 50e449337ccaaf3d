import type { Span } from '../document/span.ts'

/** The outermost quotations in “ ” or " " in a text, in order. A quotation that is not closed does not count. */
export function quotations(text: string): Span[] {
  const found: Span[] = []
  let start = -1
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (start < 0 && (character === '“' || character === '"')) start = at
    else if (start >= 0 && (character === '”' || (character === '"' && text.charAt(start) === '"'))) {
      found.push({ start, end: at + 1 })
      start = -1
    }
  }
  return found
}

/** The outermost titles of works and documents in 《 》 in a text, in order. A title that is not closed does not count. */
export function bookTitles(text: string): Span[] {
  const found: Span[] = []
  let start = -1
  let depth = 0
  for (const { index, 0: mark } of text.matchAll(/[《》]/g)) {
    if (mark === '《') {
      if (depth === 0) start = index
      depth++
    } else if (depth > 0 && --depth === 0) found.push({ start, end: index + 1 })
  }
  return found
}

/** True if `at` is in one of the spans, which are ascending. */
export function within(spans: readonly Span[], at: number): boolean {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]
    if (!span) return false
    if (at < span.start) high = middle - 1
    else if (at >= span.end) low = middle + 1
    else return true
  }
  return false
}
