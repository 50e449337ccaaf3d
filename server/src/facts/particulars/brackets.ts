import type { Span } from '../../text/document/span.ts'

/** How far a bracket may be from what it encloses; longer ones are no asides. */
const reach = 100

/** The offset of the bracket that is open at `at`; -1 if there is none near. */
export function openBracketBefore(text: string, at: number): number {
  let depth = 0
  for (let index = at - 1; index >= 0 && at - index <= reach; index--) {
    const character = text.charAt(index)
    if (isClosing(character)) depth++
    else if (isOpening(character) && depth-- === 0) return index
  }
  return -1
}

/** The offset of the bracket that closes the one open at `at`; -1 if there is none near. */
export function closingBracketAfter(text: string, at: number): number {
  let depth = 0
  for (let index = at; index < text.length && index - at <= reach; index++) {
    const character = text.charAt(index)
    if (isOpening(character)) depth++
    else if (isClosing(character) && depth-- === 0) return index
  }
  return -1
}

/** The span without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

function isOpening(character: string): boolean {
  return character === '（' || character === '('
}

function isClosing(character: string): boolean {
  return character === '）' || character === ')'
}
