import type { Phrase } from '../clause/phrases.ts'
import type { Token } from '../clause/tokens.ts'
import * as cue from '../vocabulary/cue.ts'
import { oneOf, wordGroup } from '../vocabulary/word-group.ts'
import { isVerb } from './chinese-verb.ts'

/** So many characters at most stand between a verb and its object when nothing but the object tells it for a verb. */
const near = 8

/** The coverb that opens a phrase (围绕…, 依托…, 对…, 为…), adverbs before it put up with. */
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
 * The verb of a phrase that opens with a coverb and has no other: a word that is a noun too and has its object right
 * behind it (围绕…方向研发行业模型, 依托…建设数据集). 研发人才, 应用场景 and the like are nouns throughout.
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

/** Where a phrase tells the way in which something is done (通过…的方式, 采取…等形式), its end; else where the phrase begins. */
export function mannerEnd(text: string, { start, end }: Phrase, coverb: Token): number {
  if (!ways.has(coverb.entry.text)) return start
  const found = manner.exec(text.slice(coverb.end, Math.min(end, coverb.end + 80)))
  return found === null ? start : coverb.end + found.index + found[0].length
}

const ways = wordGroup('ways')
const manner = new RegExp(`(?:的|等|等多种)${oneOf('manner')}`)

/** It gives somebody something (给予, 提供): what stands behind 对 or 为 before it is who gets it, or for what. */
export function isGiving({ entry }: Token): boolean {
  return (entry.cues & cue.giving) !== 0
}
