import type { Span } from '../text/span.ts'
import type { Token } from './tokens.ts'

/** A part of a clause between commas, colons or brackets, with the tokens in it. */
export interface RawPhrase extends Span {
  readonly tokens: readonly Token[]
  /** Within round brackets: owners, explanations. */
  readonly bracketed: boolean
}

const separators = new Uint8Array(65536)
for (const mark of '，,：:；;。！？（）()—') separators[mark.charCodeAt(0)] = 1
const openers = new Set([0xff08, 0x28])
const closers = new Set([0xff09, 0x29])

/** A phrase without commas that is longer than any sentence is cut, so that its words can be held against each other. */
const mostTokens = 40

/** Cuts a range of the prose into phrases. Linear. */
export function cutPhrases(text: string, span: Span, tokens: readonly Token[]): RawPhrase[] {
  const phrases: RawPhrase[] = []
  let start = span.start
  let depth = 0
  let next = 0
  const push = (end: number, bracketed: boolean): void => {
    let inside: Token[] = []
    for (; next < tokens.length; next++) {
      const token = tokens[next]
      if (token === undefined || token.start >= end) break
      inside.push(token)
      if (inside.length < mostTokens) continue
      phrases.push({ start, end: token.end, tokens: inside, bracketed })
      inside = []
      start = token.end
    }
    if (end > start) phrases.push({ start: skipSpace(text, start, end), end, tokens: inside, bracketed })
  }
  for (let at = span.start; at < span.end; at++) {
    const code = text.charCodeAt(at)
    if (separators[code] === 0) continue
    if (code === 0x2c && isDigit(text, at - 1) && isDigit(text, at + 1)) continue
    push(at, depth > 0)
    start = at + 1
    if (openers.has(code)) depth++
    else if (closers.has(code) && depth > 0) depth--
  }
  push(span.end, depth > 0)
  return phrases
}

const leading = new Set([...' \t\n\r\u00a0\u3000“”"‘’—-'].map((mark) => mark.charCodeAt(0)))

function skipSpace(text: string, start: number, end: number): number {
  let at = start
  while (at < end && leading.has(text.charCodeAt(at))) at++
  return at
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}
