import { digit, kinds } from '../../text/clauses/boundaries.ts'
import type { Span } from '../../text/document/span.ts'
import { between, type Token } from './tokens.ts'

/** A part of a clause between commas, colons or brackets, with the tokens in it. */
export interface Phrase extends Span {
  readonly tokens: readonly Token[]
  /** Within round brackets: owners, explanations. */
  readonly bracketed: boolean
  /** The word that names a problem, if any; set by the reader of the clause. */
  problem: Token | null
}

/** 1: a mark that separates phrases; 2, 3: one that also opens or closes a bracket. */
const parting = new Uint8Array(65536)
for (const mark of '，,：:；;。！？—') parting[mark.charCodeAt(0)] = 1
for (const mark of '（(') parting[mark.charCodeAt(0)] = 2
for (const mark of '）)') parting[mark.charCodeAt(0)] = 3

/** A phrase with more tokens than a real sentence has is cut, which limits the cost of comparing its tokens. */
const mostTokens = 40

/** The offsets of the marks in a text (`boundaries.ts`), and the index of the first that may concern the clause. */
export interface Marks {
  readonly places: readonly number[]
  readonly first: number
}

/** Cuts a range of the prose into phrases at its marks. Linear time. */
export function cutPhrases(text: string, span: Span, tokens: readonly Token[], { places, first }: Marks): Phrase[] {
  const phrases: Phrase[] = []
  let start = span.start
  let depth = 0
  let next = 0
  for (let i = first, at = -1; at < span.end; i++) {
    at = Math.min(places[i] ?? span.end, span.end)
    const code = at === span.end ? 0 : text.charCodeAt(at)
    const kind = at === span.end ? 1 : parting[code]
    if (kind === 0) continue
    // A comma within a number separates nothing.
    if (code === 0x2c && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) continue
    let from = next
    for (let token = tokens[next]; token !== undefined && token.start < at; token = tokens[++next]) {
      if (next - from + 1 < mostTokens) continue
      phrases.push(phrase(start, token.end, tokens.slice(from, next + 1), depth > 0))
      from = next + 1
      start = token.end
    }
    if (at > start) phrases.push(phrase(skipSpace(text, start, at), at, between(tokens, from, next), depth > 0))
    start = at + 1
    if (kind === 2) depth++
    else if (kind === 3 && depth > 0) depth--
  }
  return phrases
}

function phrase(start: number, end: number, tokens: readonly Token[], bracketed: boolean): Phrase {
  return { start, end, tokens, bracketed, problem: null }
}

function skipSpace(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isLeading(text.charCodeAt(at))) at++
  return at
}

/** White space, a quotation mark or a dash. */
function isLeading(code: number): boolean {
  if (code < 0x80) return code === 0x20 || code === 9 || code === 10 || code === 13 || code === 0x22 || code === 0x2d
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2014 && code <= 0x201d && '“”‘’—'.includes(String.fromCharCode(code)))
  )
}

function isDigit(code: number): boolean {
  return ((kinds[code] ?? 0) & digit) !== 0
}
