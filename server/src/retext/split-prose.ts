import type { Span } from '../text/document/span.ts'

/**
 * The most units of prose that a plugin is given at once. Plugins and parser are not linear in the length of a
 * sentence or word. The longest paragraph of the English corpus has 4,448.
 */
export const longest = 5000

/** The most parts of one block that are checked, so that no block keeps the server from answering for long. */
export const mostParts = 4

/**
 * The first `mostParts` parts of a text, each of at most `longest` units; cut after a sentence where there is one, else
 * between words.
 */
export function splitProse(text: string): Span[] {
  const parts: Span[] = []
  let start = 0
  while (start < text.length && parts.length < mostParts) {
    const rest = text.slice(start, start + longest + 1)
    const end = rest.length > longest ? start + cut(rest.slice(0, longest)) : text.length
    parts.push({ start, end })
    start = end
  }
  return parts
}

/** Where to cut, in the second half of the part. */
function cut(part: string): number {
  const half = part.length / 2
  const sentence = part.lastIndexOf('. ') + 2
  if (sentence > half) return sentence
  const word = part.lastIndexOf(' ') + 1
  return word > half ? word : part.length
}
