import type { Token } from '../../facts/clause/tokens.ts'
import { isHan } from '../../text/document/characters.ts'
import type { Span } from '../../text/document/span.ts'
import { wordSegmenter, wordSegments } from '../../text/document/word-segmenter.ts'

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
