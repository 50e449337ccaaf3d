import type { Span } from '../text/document/span.ts'

/**
 * The most units of prose that a plugin is given at once. Plugins and parser are not linear in the length of a
 * sentence or word. The longest paragraph of the English corpus has 4,448.
 */
export const longest = 5000

/** The parts of a text of at most `longest` units, cut after a sentence where there is one, else between words. */
export function splitProse(text: string): Span[] {
  const parts: Span[] = []
  let start = 0
  while (text.length - start > longest) {
    const end = start + cut(text.slice(start, start + longest))
    parts.push({ start, end })
    start = end
  }
  if (start < text.length) parts.push({ start, end: text.length })
  return parts
}

function cut(part: string): number {
  const sentence = part.lastIndexOf('. ')
  if (sentence >= 0) return sentence + 2
  const word = part.lastIndexOf(' ')
  return word >= 0 ? word + 1 : part.length
}
