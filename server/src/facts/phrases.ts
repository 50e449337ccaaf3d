import type { Span } from '../text/span.ts'
import type { Token } from './tokens.ts'

/** A part of a clause between commas, colons or brackets, with the tokens in it. */
export interface RawPhrase extends Span {
  readonly tokens: readonly Token[]
  /** Within round brackets: owners, explanations. */
  readonly bracketed: boolean
}

const separators = new Set('，,：:；;。！？（）()—\u2014'.split('').map((mark) => mark.charCodeAt(0)))
const openers = new Set([0xff08, 0x28])
const closers = new Set([0xff09, 0x29])

/** Cuts a range of the prose into phrases. Linear. */
export function cutPhrases(text: string, span: Span, tokens: readonly Token[]): RawPhrase[] {
  const phrases: RawPhrase[] = []
  let start = span.start
  let depth = 0
  let next = 0
  const push = (end: number, bracketed: boolean): void => {
    const inside: Token[] = []
    for (; next < tokens.length; next++) {
      const token = tokens[next]
      if (token === undefined || token.start >= end) break
      inside.push(token)
    }
    if (end > start) phrases.push({ start: skipSpace(text, start, end), end, tokens: inside, bracketed })
  }
  for (let at = span.start; at < span.end; at++) {
    const code = text.charCodeAt(at)
    if (!separators.has(code)) continue
    if (code === 0x2c && isDigit(text, at - 1) && isDigit(text, at + 1)) continue
    push(at, depth > 0)
    start = at + 1
    if (openers.has(code)) depth++
    else if (closers.has(code) && depth > 0) depth--
  }
  push(span.end, depth > 0)
  return phrases
}

function skipSpace(text: string, start: number, end: number): number {
  let at = start
  while (at < end && /[\s\u3000“”"‘’—-]/.test(text.charAt(at))) at++
  return at
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}
