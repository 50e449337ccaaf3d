import type { Phrase } from '../clause/phrases.ts'
import type { Token } from '../clause/tokens.ts'
import * as cue from '../vocabulary/cue.ts'
import { oneOf, wordGroup } from '../vocabulary/word-group.ts'
import { isVerb } from './chinese-verb.ts'

/** The maximum number of characters between a verb and its object if only the object shows that it is a verb. */
const near = 8

/** Returns the coverb that opens a phrase (围绕…, 依托…, 对…, 为…), possibly after adverbs; null if there is none. */
export function coverbOf({ start, tokens }: Phrase): Token | null {
  let at = start
  for (const token of tokens) {
    if (token.start > at) return null
    if (!token.entry.adverb) return (token.entry.cues & (cue.instrument | cue.disposal)) !== 0 ? token : null
    at = token.end
  }
  return null
}

/**
 * Returns the verb of a phrase that opens with a coverb and has no other verb: a word that is also a noun, with its
 * object right after it (围绕…方向研发行业模型, 依托…建设数据集). Null if there is none. 研发人才, 应用场景 and similar
 * are nouns throughout.
 */
export function mainVerb(text: string, { tokens }: Phrase, coverb: Token): Token | null {
  const from = tokens.findIndex(({ start }) => start >= coverb.end)
  if (from < 0) return null
  let nominal = false
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || token.entry.verb === null) continue
    if (token.entry.nominal) nominal = true
    else if (
      (token.entry.cues & cue.instrument) === 0 &&
      isVerb(text, token, i > from ? tokens[i - 1] : undefined, tokens[i + 1], false, false)
    )
      return null
  }
  if (!nominal) return null
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token?.entry.nominal || token.start === coverb.end) continue
    if (isJoined(text, token.start - 1) || isJoined(text, token.end)) continue
    const object = objectBehind(tokens, i)
    if (object === null || object.start - token.end > near) continue
    if (object.start === token.end && object.entry.senses.every(({ dimension }) => dimension === 'talent')) continue
    return token
  }
  return null
}

function objectBehind(tokens: readonly Token[], index: number): Token | null {
  for (let i = index + 1; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.entry.isObject || token?.entry.isInstitution) return token
  }
  return null
}

function isJoined(text: string, at: number): boolean {
  return at >= 0 && at < text.length && joined.includes(text.charAt(at))
}

const joined = '的、和与及或等'

/** The end of an expression of manner (通过…的方式, 采取…等形式); the start of the phrase if there is none. */
export function mannerEnd(text: string, { start, end }: Phrase, coverb: Token): number {
  if (!ways.has(coverb.entry.text)) return start
  const found = manner.exec(text.slice(coverb.end, Math.min(end, coverb.end + 80)))
  return found === null ? start : coverb.end + found.index + found[0].length
}

const ways = wordGroup('ways')
const manner = new RegExp(`(?:的|等|等多种)${oneOf('manner')}`)

/** True for a verb of giving (给予, 提供): what follows 对 or 为 before it is who receives something, or what for. */
export function isGiving({ entry }: Token): boolean {
  return (entry.cues & cue.giving) !== 0
}
