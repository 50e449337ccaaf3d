import { CharacterKind, characterKinds } from '../document/character-kinds.ts'
import { isHan } from '../document/characters.ts'
import { isLineEnd } from '../document/line-end.ts'
import { spacesStart } from '../document/scan.ts'
import { parseMarker } from '../numbering/parse-marker.ts'
import { normaliseText } from '../prose/normalise.ts'
import { isChineseTitle } from './title-words.ts'

/** A heading whose marks are not valid CommonMark. Offsets are in the line's text. */
export interface LaxHeading {
  readonly level: number
  /** Range of the heading's words. */
  readonly start: number
  readonly end: number
  /** It cannot be prose, so it interrupts a paragraph above it. */
  readonly isFirm: boolean
}

const number = 0x23
const wideNumber = 0xff03
const deepest = 6
/** After a single mark, a longer line is not a heading. */
const longestTitle = 80
/** What a Chinese heading may begin with besides Han: brackets, quotation marks, numbers. */
const opening = /^(?:[（《〈“「『【〔]|\([\d\p{Script=Han}]|[\d０-９]|[①-⒛㈠-㊉])/u
const numbered = /^(?:[\d０-９]{1,3}[.．、)）]|[（《“【]|\([\d\p{Script=Han}])/u

/**
 * Reads the line at `[from, to)` of a text as a heading without a space after its marks (`##一、重点任务`), with an
 * ideographic one, or with full-width marks (`＃`). Only if Chinese text or a number follows directly. One mark alone
 * may be a hashtag: a title after it has no other mark and no white space, and is no sentence. Null if it is no
 * heading.
 */
export function readLaxHeading(text: string, from: number, to: number): LaxHeading | null {
  let start = from
  let isWide = false
  for (; start < to && isMark(text.charCodeAt(start)); start++) isWide ||= text.charCodeAt(start) === wideNumber
  const level = start - from
  if (level < 1 || level > deepest) return null
  const behind = start
  while (start < to && isGap(text.charCodeAt(start))) start++
  const end = contentEnd(text, start, to)
  if (end <= start) return null
  const isSpaced = start > behind
  // With an ordinary space it is a CommonMark heading.
  if (isSpaced && !isWide && text.charCodeAt(behind) === 0x20) return null
  const written = text.slice(start, Math.min(end, start + longestTitle + 1))
  const words = normaliseText(written)
  const isFirm = level > 1 && (isSpaced || isHan(words.charCodeAt(0)) || opening.test(words))
  return isFirm || (level === 1 && isTitle(written, words, isSpaced)) ? { level, start, end, isFirm } : null
}

/** True if the words after a single mark are a heading and not a hashtag; `words` are the normalised words. */
function isTitle(written: string, words: string, isSpaced: boolean): boolean {
  if (written.length > longestTitle || /[#＃]/.test(written)) return false
  if (isSpaced) return true
  if (!isHan(words.charCodeAt(0)) && !numbered.test(words)) return false
  if (/[。！？!?；;，,]$/.test(words)) return false
  const mark = parseMarker(words, 'zh')?.label.slice(-1)
  const rest = mark === undefined ? written : written.slice(written.indexOf(mark) + 1)
  return !/\s/.test(rest.trim()) || isChineseTitle(words)
}

/** The end of a heading's words, before closing marks and white space. */
function contentEnd(text: string, start: number, to: number): number {
  let end = spacesStart(text, start, to)
  while (end > start && isMark(text.charCodeAt(end - 1))) end--
  return spacesStart(text, start, end)
}

function isMark(code: number): boolean {
  return code === number || code === wideNumber
}

function isGap(code: number): boolean {
  return code === 0x09 || (characterKinds[code] === CharacterKind.space && !isLineEnd(code))
}
