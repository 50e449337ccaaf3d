import type { Token } from '../../facts/clause/tokens.ts'
import type { Language } from '../../framework/types.ts'
import { isHan } from '../../text/document/characters.ts'
import { overlap, type Span } from '../../text/document/span.ts'
import { wordSegmenter, wordSegments } from '../../text/document/word-segmenter.ts'
import { wordsOf } from './clause-words.ts'
import { fixedWordings } from './fixed-wording.ts'
import { isFunctionWord } from './function-words.ts'

/**
 * Widens a run of characters to the words that it cuts, and removes marks and spaces at its ends: to those of the
 * vocabulary, else of the language (规模 for 模, 数据安全 for 据安).
 */
export function wholeWords(text: string, run: Span, tokens: readonly Token[]): Span {
  let { start, end } = run
  while (start < end && isMark.test(text.charAt(start))) start++
  while (end > start && isMark.test(text.charAt(end - 1))) end--
  if (start === end) return run
  const [from, until] = [start, end]
  for (const token of tokens) {
    if (token.start >= until || token.end <= from) continue
    start = Math.min(start, token.start)
    end = Math.max(end, token.end)
  }
  return start < from || end > until || !isHan(text.charCodeAt(from)) ? { start, end } : plainWords(text, from, until)
}

/**
 * Returns the words of a run as a reader would quote them: whole ones, with no function word at either end (人工智能 for
 * 人工智能与, “privacy” for “the privacy”). Null if there are no others, or a single character alone, or in fixed political wording.
 */
export function quotableWords(text: string, run: Span, tokens: readonly Token[], language: Language): Span | null {
  const whole = wholeWords(text, run, tokens)
  if (fixedWordings(text, language).some((wording) => overlap(wording, whole))) return null
  const within = tokens.filter(({ start, end }) => start >= whole.start && end <= whole.end)
  const known = new Set(within.map(({ start }) => start))
  const telling = wordsOf(text, { ...whole, tokens: within }, language).filter(
    ({ start, end }) => known.has(start) || !isFunctionWord(text.slice(start, end), language),
  )
  // 20个人工智能平台: the measure word belongs to its figure.
  if (telling.length > 1 && isMeasureWord(text, telling[0])) telling.shift()
  const [first, last] = [telling[0], telling.at(-1)]
  if (first === undefined || last === undefined) return null
  if (last.end - first.start === 1 && isHan(text.charCodeAt(first.start)) && !known.has(first.start)) return null
  return { start: first.start, end: language === 'zh' ? beforeJoint(text, first.start, last.end) : last.end }
}

function isMeasureWord(text: string, word: Span | undefined): boolean {
  return word !== undefined && word.end - word.start === 1 && /[\d万亿余]/.test(text.charAt(word.start - 1))
}

/** The end of some words without a conjunction there, which a word of the vocabulary may have (人工智能与). */
function beforeJoint(text: string, start: number, end: number): number {
  const segmenter = /[与和及]/.test(text.charAt(end - 1)) ? wordSegmenter('zh') : null
  if (segmenter === null) return end
  const last = [...wordSegments(segmenter, text.slice(start, end))].at(-1)
  return last !== undefined && last.index > 0 && last.segment.length === 1 ? start + last.index : end
}

/** As much of a text on either side as any word may have. */
const around = 8

function plainWords(text: string, from: number, until: number): Span {
  const segmenter = wordSegmenter('zh')
  const first = Math.max(0, from - around)
  let [start, end] = [from, until]
  for (const { index, segment } of segmenter ? wordSegments(segmenter, text.slice(first, until + around)) : []) {
    const [left, right] = [first + index, first + index + segment.length]
    if (right <= from || left >= until) continue
    start = Math.min(start, left)
    end = Math.max(end, right)
  }
  return { start, end }
}

const isMark = /[\s\p{P}]/u
