/**
 * Han ideographs of the Basic Multilingual Plane (with 〇 and 々), and the surrogates by which rarer ones are written.
 */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    code === 0x3007 ||
    code === 0x3005 ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd840 && code <= 0xd888)
  )
}

/** Runs of Han characters. Over a whole text a regular expression is fast even before code is optimised. */
export const hanRuns = /[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud840-\ud888]+/g

/** Characters of Chinese lines: Han and radicals, CJK punctuation, full-width forms. */
export function isFullWidth(code: number): boolean {
  return (
    isHan(code) ||
    (code >= 0x3001 && code <= 0x303f) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0x2e80 && code <= 0x2fd5)
  )
}

/**
 * White space of any kind, including the ideographic space, invisible characters (zero width, byte order mark), and the
 * private use area, which PDF converters produce for it.
 */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return (
    code === 0x3000 ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    (code >= 0xe000 && code <= 0xf8ff)
  )
}

/** True if a line end between two characters stands for no space; -1 for no character. */
export function wrapsWithoutSpace(before: number, after: number): boolean {
  return before < 0 || isSpace(before) || isSpace(after) || (isFullWidth(before) && isFullWidth(after))
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** True for A to Z and a to z. */
export function isLatin(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

/** Runs of them. */
export const latinRuns = /[A-Za-z]+/g
