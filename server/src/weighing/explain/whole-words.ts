import type { Token } from '../../facts/clause/tokens.ts'
import type { Span } from '../../text/document/span.ts'

/** Widens a run of characters to the words of the vocabulary that it cuts, and removes marks and spaces at its ends. */
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
  return { start, end }
}

const isMark = /[\s\p{P}]/u
