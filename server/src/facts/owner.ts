import { clauseShapes } from '../framework/data.generated.ts'
import type { Span } from '../text/span.ts'
import type { Token } from './tokens.ts'
import { wordGroup } from './word-group.ts'

const ends = [...(clauseShapes.zh.organ ?? [])]
const longestEnd = Math.max(...ends.map(({ length }) => length))

/** So far into a clause its subject is looked for. */
const reach = 120

/**
 * Whether a Chinese clause names who is to do it: a body, or the persons on whom a duty is laid, right before its first
 * verb or at the end of an earlier phrase (市数据局、市科技局应当…, 网信等部门，依据职责，加强…). What is acted on
 * (个人信息应当…) and what is only used or addressed (依托…机构, 对…企业) is no owner.
 */
export function hasOwner(text: string, span: Span, tokens: readonly Token[]): boolean {
  const limit = span.start + reach
  for (const [index, token] of tokens.entries()) {
    if (token.start > limit) break
    if (token.entry.verb === null) continue
    const phrases = text.slice(span.start, subjectEnd(tokens, index)).split(/[，,：:。；]/)
    if (token.entry.nominal) {
      if (namesOwner(phrases.at(-1) ?? '')) return true
    } else return phrases.some(namesOwner)
  }
  return false
}

/** Adverbs stand between the subject and its verb. */
function subjectEnd(tokens: readonly Token[], verb: number): number {
  let end = tokens[verb]?.start ?? 0
  for (let i = verb - 1; i >= 0; i--) {
    const token = tokens[i]
    if (token === undefined || token.end !== end || !token.entry.adverb) break
    end = token.start
  }
  return end
}

function namesOwner(phrase: string): boolean {
  const opening = phrase.trimStart()
  return isOrgan(phrase.trimEnd()) && !used.some((word) => opening.startsWith(word))
}

const used = [...wordGroup('addressing'), ...'对向为在将与从']

function isOrgan(phrase: string): boolean {
  const tail = phrase.slice(-longestEnd)
  return ends.some((end) => tail.endsWith(end))
}
