import type { Token } from '../../facts/clause/tokens.ts'
import { isHan } from '../../text/document/characters.ts'
import type { Span } from '../../text/document/span.ts'

/**
 * Widens a run of characters to the words of the vocabulary that it cuts, and removes marks and spaces at its ends. One
 * Chinese character that is left alone, 模 of “规模。”, takes its neighbour along.
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
  const isHanAt = (at: number): boolean => isHan(text.charCodeAt(at))
  if (end - start > 1 || !isHanAt(start)) return { start, end }
  return isHanAt(start - 1) ? { start: start - 1, end } : { start, end: isHanAt(end) ? end + 1 : end }
}

const isMark = /[\s\p{P}]/u
