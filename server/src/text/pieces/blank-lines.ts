import { isLatin } from '../document/characters.ts'

/** Whether a character at the head of a line can begin nothing but a paragraph, and go on with nothing else. */
export function isPlain(code: number): boolean {
  // ( “ and ‘ as typewriters have them; all that is not ASCII, but the full-width mark of a heading.
  return (code >= 0xa0 && code !== wideNumber) || isLatin(code) || code === 0x28 || code === 0x22 || code === 0x27
}

/** ＃ */
const wideNumber = 0xff03

/** Whether nothing that is open can reach a line that begins so, behind a blank line. */
export function isBeyondReach(code: number): boolean {
  return isPlain(code) || code === 0x23 || code === wideNumber
}

/** Behind the blank lines at `from`, the start of a line. */
export function blankLinesEnd(text: string, from: number): number {
  let line = from
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a) line = at + 1
    else if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return line
  }
  return text.length
}

/** Whether the line at `from` has nothing but white space. */
export function isBlankLine(text: string, from: number): boolean {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a) return true
    if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return false
  }
  return true
}
