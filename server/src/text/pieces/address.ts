import { isSpace } from '../document/characters.ts'

/**
 * Returns the end of a URL: before white space or any non-ASCII character, without the sentence's punctuation; if
 * `bracketed`, before the `]` that closes the enclosing bracket.
 */
export function addressEnd(source: string, from: number, end: number, bracketed = false): number {
  let at = from
  let round = 0
  let square = 0
  while (at < end) {
    const code = source.charCodeAt(at)
    if (code > 0x7e || isSpace(code) || code === 0x3c || code === 0x3e || code === 0x22 || code === 0x60) break
    if (code === 0x28) round++
    else if (code === 0x29) round--
    else if (code === 0x5b) square++
    else if (code === 0x5d && --square < 0 && bracketed) break
    at++
  }
  while (at > from && '.,;:!?)]}\'"*_~'.includes(source.charAt(at - 1))) {
    // A closing parenthesis opened within the URL belongs to it.
    if (source.charCodeAt(at - 1) === 0x29 && round++ >= 0) break
    at--
  }
  return at
}
