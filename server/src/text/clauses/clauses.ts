import type { Language } from '../../framework/types.ts'
import { isDigit, isHan, isLatin, isSpace } from '../document/characters.ts'
import { marksIn } from './boundaries.ts'

/** The unit in which policy makes commitments: a sentence, or a part of one between semicolons. */
export interface Clause {
  /** In the prose. Clauses partition it; the white space after a clause belongs to it. */
  readonly start: number
  readonly end: number
  /** Index of its sentence, from 0. */
  readonly sentence: number
}

/** 0: the text continues; 1: an item ends; 2: a sentence ends. */
type Cut = 0 | 1 | 2

/** 1: may be repeated after the end of a sentence; 2: closes a quotation or bracket of the sentence. */
const trailing = new Uint8Array(65536)
for (const stop of '。！？!?…') trailing[stop.charCodeAt(0)] = 1
for (const closer of '”’』」）》】〉〕"\')]}') trailing[closer.charCodeAt(0)] = 2
const abbreviations = new Set(
  (
    'sec secs art arts no nos vs cf al mr mrs ms dr prof st mt inc ltd co corp dept gov gen sen rep hon jr sr fig figs vol vols ' +
    'ch pp para paras approx est ed eds jan feb mar apr jun jul aug sept sep oct nov dec e.g i.e u.s u.k u.n e.u u.s.c ' +
    'p.l pub.l c.f.r d.c a.m p.m'
  ).split(' '),
)
/** The longest word before a full stop that is checked, in UTF-16 code units. */
const wordReach = 16

/**
 * Cuts prose into clauses: sentences at 。！？ (and in English . ! ?) with the quotes and brackets that close after
 * them; items at ； and ;; in Chinese also at the comma before 二是, 三是 … that continue 一是. Linear in its length.
 */
export function segmentClauses(text: string, language: Language): Clause[] {
  return clausesBetween(text, language, marksIn(text))
}

/** The same, if the marks of the text are known. */
export function clausesBetween(text: string, language: Language, marks: readonly number[]): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  let sentence = 0
  let part = partAt(text, 0) === 1 ? 1 : 0
  for (const mark of marks) {
    if (mark < start) continue
    let cut = cutAt(text, mark, language)
    const next = text.charCodeAt(mark + 2) === verb ? partAt(text, mark + 1) : 0
    if (next > 0) {
      const goesOn = next === part + 1
      if (cut === 0 && goesOn && next > 1 && isComma(text.charCodeAt(mark))) cut = 1
      part = goesOn || next === 1 ? next : 0
    }
    if (cut === 0) continue
    let end = mark + 1
    if (cut === 2) while (end < text.length && trailing[text.charCodeAt(end)] === 1) end++
    while (end < text.length && trailing[text.charCodeAt(end)] === 2 && !opensNext(text, end)) end++
    end = noteEnd(text, end)
    while (end < text.length && isSpace(text.charCodeAt(end))) end++
    clauses.push({ start, end, sentence })
    if (cut === 2) sentence++
    start = end
  }
  if (start < text.length) clauses.push({ start, end: text.length, sentence })
  return clauses
}

/** 是 */
const verb = 0x662f

/**
 * The number of the part that begins with 一是, 二是 … at a place; 0 for none. After a comma such a part counts only if
 * the one before it has occurred: 二是 by itself may be a subject and its verb.
 */
function partAt(text: string, at: number): number {
  return text.charCodeAt(at + 1) === verb ? '一二三四五六七八九十'.indexOf(text.charAt(at)) + 1 : 0
}

function isComma(code: number): boolean {
  return code === 0xff0c || code === 0x2c
}

function cutAt(text: string, at: number, language: Language): Cut {
  switch (text.charCodeAt(at)) {
    case 0x3002: // 。
    case 0xff01: // ！
    case 0xff1f: // ？
    case 0xff61: // ｡
      return 2
    case 0xff1b: // ；
    case 0x3b: // ;
      return 1
    case 0x21: // !
    case 0x3f: // ?
      return endsWord(text, at) ? 2 : 0
    case 0x2e: // .
    case 0xff0e: // ．
      return endsSentence(text, at, language) ? 2 : 0
    default:
      return 0
  }
}

/** A straight quote directly before a word opens the next sentence. */
function opensNext(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code === 0x22 || code === 0x27) && at + 1 < text.length && isWord(text.charCodeAt(at + 1))
}

function isWord(code: number): boolean {
  return isLatin(code) || isDigit(code) || isHan(code)
}

/** True if white space, a Chinese character or the end follows, closing marks aside. */
function endsWord(text: string, at: number): boolean {
  return isBound(text, closedEnd(text, at + 1))
}

function isBound(text: string, at: number): boolean {
  return at >= text.length || isSpace(text.charCodeAt(at)) || isHan(text.charCodeAt(at))
}

/** The offset after the closing marks at a place and the footnote marks after them. */
function closedEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && trailing[text.charCodeAt(end)] === 2) end++
  return noteEnd(text, end)
}

/** The offset after footnote marks, which directly follow the text they belong to: [^3], [12], [footnote 3]. */
function noteEnd(text: string, at: number): number {
  let end = at
  for (let mark = noteAt(text, end); mark > 0; mark = noteAt(text, end)) end += mark
  return end
}

function noteAt(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x5b) return 0
  return /^\[(?:\^[\w-]{1,12}|(?:foot)?note \d{1,3}|\d{1,3})\]/.exec(text.slice(at, at + 20))?.[0].length ?? 0
}

function endsSentence(text: string, at: number, language: Language): boolean {
  const before = text.charCodeAt(at - 1)
  // A half-width full stop between Chinese characters.
  if (language === 'zh' || isHan(before)) return at > 0 && isHan(before) && endsWord(text, at)
  let next = closedEnd(text, at + 1)
  if (!isBound(text, next)) return false
  while (next < text.length && (isSpace(text.charCodeAt(next)) || trailing[text.charCodeAt(next)] === 2)) next++
  const following = text.charCodeAt(next)
  if (following >= 0x61 && following <= 0x7a) return false
  return !isShort(wordBefore(text, at))
}

/** True for abbreviations and initials. */
function isShort(word: string): boolean {
  if (word.length > longestShort && word.charCodeAt(1) !== 0x2e) return false
  return abbreviations.has(word.toLowerCase()) || /^(?:[A-Z]|[A-Z](?:\.[A-Z])+)$/.test(word)
}

const longestShort = Math.max(...[...abbreviations].map(({ length }) => length))

function wordBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && at - start < wordReach && (isLatin(text.charCodeAt(start - 1)) || text.charAt(start - 1) === '.'))
    start--
  return text.slice(start, at)
}
