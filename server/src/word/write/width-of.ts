import { isFullWidth } from '../../text/document/characters.ts'

/** The width of words in Chinese characters: Latin letters and figures take half of one. */
export function widthOf(words: string): number {
  let width = 0
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at)
    width += isFullWidth(code) || isChineseMark(code) ? 1 : 0.5
  }
  return width
}

/** Marks that the two scripts share, and that a Chinese text has in full width: — ‘ ’ “ ” … */
function isChineseMark(code: number): boolean {
  return code === 0x2014 || (code >= 0x2018 && code <= 0x201d) || code === 0x2026
}
