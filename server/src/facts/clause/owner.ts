import { clauseShapes } from '../../framework/data.generated.ts'
import type { Span } from '../../text/document/span.ts'
import { wordGroup } from '../vocabulary/word-group.ts'
import type { Token } from './tokens.ts'

const ends = [...(clauseShapes.zh.organ ?? [])]
const longestEnd = Math.max(...ends.map(({ length }) => length))

/** How far into a clause its subject is searched for. */
const reach = 120

/**
 * True if a Chinese clause names who is to act: a body, or the persons under a duty, right before its first verb or at
 * the end of an earlier phrase (市数据局、市科技局应当…, 网信等部门，依据职责，加强…). What is acted on (个人信息应当…)
 * and what is only used or addressed (依托…机构, 对…企业) are not owners.
 */
export function hasOwner(text: string, span: Span, tokens: readonly Token[]): boolean {
  const limit = span.start + reach
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || token.start > limit) break
    if (token.entry.verb === null) continue
    const end = subjectEnd(tokens, i)
    if (!token.entry.nominal) return anyNamesOwner(text, span.start, end)
    let start = end
    while (start > span.start && !parting.has(text.charCodeAt(start - 1))) start--
    if (namesOwner(text, start, end)) return true
  }
  return false
}

/** The end of the subject of a verb. Adverbs may come between them. */
function subjectEnd(tokens: readonly Token[], verb: number): number {
  let end = tokens[verb]?.start ?? 0
  for (let i = verb - 1; i >= 0; i--) {
    const token = tokens[i]
    if (token === undefined || token.end !== end || !token.entry.adverb) break
    end = token.start
  }
  return end
}

const parting = new Set([...'，,：:。；'].map((mark) => mark.charCodeAt(0)))

/** True if any phrase of a range names an owner. */
function anyNamesOwner(text: string, from: number, end: number): boolean {
  let start = from
  for (let at = from; at < end; at++) {
    if (!parting.has(text.charCodeAt(at))) continue
    if (namesOwner(text, start, at)) return true
    start = at + 1
  }
  return namesOwner(text, start, end)
}

function namesOwner(text: string, start: number, end: number): boolean {
  // Few phrases end like this; the others are not copied.
  if (end <= start || !lastOfOrgan.has(text.charCodeAt(end - 1))) return false
  const phrase = text.slice(start, end)
  const opening = phrase.trimStart()
  return isOrgan(phrase.trimEnd()) && !used.some((word) => opening.startsWith(word))
}

const used = [...wordGroup('addressing'), ...'对向为在将与从']

function isOrgan(phrase: string): boolean {
  const tail = phrase.slice(-longestEnd)
  return ends.some((end) => tail.endsWith(end))
}

const spaces =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/** What the name of a body can end with, including white space after it. */
const lastOfOrgan = new Set([...ends.map((end) => end.slice(-1)), ...spaces].map((last) => last.charCodeAt(0)))
