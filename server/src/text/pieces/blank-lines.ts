import { isLatin } from '../document/characters.ts'

/** True if a character at the start of a line can only begin a paragraph, and can only continue one. */
export function isPlain(code: number): boolean {
  // Also ( and straight quotes, and everything beyond ASCII except the full-width heading mark ＃.
  return (code >= 0xa0 && code !== wideNumber) || isLatin(code) || code === 0x28 || code === 0x22 || code === 0x27
}

/** ＃ */
const wideNumber = 0xff03

/** True if no open construct can extend to a line that begins with this character after a blank line. */
export function isBeyondReach(code: number): boolean {
  return isPlain(code) || code === 0x23 || code === wideNumber
}

/** Returns the end of the blank lines at `from`, which is the start of a line. */
export function blankLinesEnd(text: string, from: number): number {
  let line = from
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a) line = at + 1
    else if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return line
  }
  return text.length
}

/** True if the line at `from` holds only white space. */
export function isBlankLine(text: string, from: number): boolean {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a) return true
    if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return false
  }
  return true
}
