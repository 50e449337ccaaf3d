import type { Span } from '../text/span.ts'
import type { Token } from './tokens.ts'

/** A part of a clause between commas, colons or brackets, with the tokens in it. */
export interface Phrase extends Span {
  readonly tokens: readonly Token[]
  /** Within round brackets: owners, explanations. */
  readonly bracketed: boolean
  /** Something wanting that it names; the reader of its clause tells. */
  problem: Token | null
}

/** 1: a mark that parts phrases; 2, 3: one that opens or closes a bracket too; 4: a digit. */
const marks = new Uint8Array(65536)
for (const mark of '，,：:；;。！？—') marks[mark.charCodeAt(0)] = 1
for (const mark of '（(') marks[mark.charCodeAt(0)] = 2
for (const mark of '）)') marks[mark.charCodeAt(0)] = 3
for (const digit of '0123456789') marks[digit.charCodeAt(0)] = 4

/** A phrase without commas that is longer than any sentence is cut, so that its words can be held against each other. */
const mostTokens = 40

interface Cut {
  readonly phrases: readonly Phrase[]
  /** Where the first digit stands, or -1. */
  readonly digit: number
}

/** Cuts a range of the prose into phrases. Linear. */
export function cutPhrases(text: string, span: Span, tokens: readonly Token[]): Cut {
  const phrases: Phrase[] = []
  let digit = -1
  let start = span.start
  let depth = 0
  let next = 0
  for (let at = span.start; at <= span.end; at++) {
    const mark = at === span.end ? 1 : marks[text.charCodeAt(at)]
    if (mark === 0) continue
    if (mark === 4) {
      if (digit < 0) digit = at
      continue
    }
    if (isComma(text, at, span.end)) continue
    let from = next
    for (let token = tokens[next]; token !== undefined && token.start < at; token = tokens[++next]) {
      if (next - from + 1 < mostTokens) continue
      phrases.push(phrase(start, token.end, tokens.slice(from, next + 1), depth > 0))
      from = next + 1
      start = token.end
    }
    if (at > start) phrases.push(phrase(skipSpace(text, start, at), at, tokens.slice(from, next), depth > 0))
    start = at + 1
    if (mark === 2) depth++
    else if (mark === 3 && depth > 0) depth--
  }
  return { phrases, digit }
}

function phrase(start: number, end: number, tokens: readonly Token[], bracketed: boolean): Phrase {
  return { start, end, tokens, bracketed, problem: null }
}

const leading = new Set([...' \t\n\r\u00a0\u3000“”"‘’—-'].map((mark) => mark.charCodeAt(0)))

function skipSpace(text: string, start: number, end: number): number {
  let at = start
  while (at < end && leading.has(text.charCodeAt(at))) at++
  return at
}

/** A comma within a number parts nothing. */
function isComma(text: string, at: number, end: number): boolean {
  return (
    at < end && text.charCodeAt(at) === 0x2c && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))
  )
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
