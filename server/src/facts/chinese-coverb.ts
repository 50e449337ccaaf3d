import { isAtHead, isVerb } from './chinese-verb.ts'
import type { RawPhrase } from './phrases.ts'
import type { Token } from './tokens.ts'
import { oneOf, wordGroup } from './word-group.ts'

/** So many characters at most stand between a verb and its object when nothing but the object tells it for a verb. */
const near = 8

/** The coverb that opens a phrase (围绕…, 依托…, 对…, 为…). */
export function coverbOf(raw: RawPhrase): Token | null {
  const opening = raw.tokens[0]
  if (opening === undefined || opening.start > raw.start) return null
  const index = raw.tokens.findIndex(({ entry }) => !entry.adverb)
  const token = raw.tokens[index]
  if (token === undefined || !isAtHead(raw, index)) return null
  return token.entry.shapes.includes('instrument') || token.entry.shapes.includes('disposal') ? token : null
}

/**
 * The verb of a phrase that opens with a coverb and has no other: a word that is a noun too and has its object right
 * behind it (围绕…方向研发行业模型, 依托…建设数据集). 研发人才, 应用场景 and the like are nouns throughout.
 */
export function mainVerb(text: string, raw: RawPhrase, coverb: Token): Token | null {
  const behind = raw.tokens.filter(({ start }) => start >= coverb.end)
  const certain = behind.some((token, i) => {
    const { entry } = token
    return (
      entry.verb !== null &&
      !entry.nominal &&
      !entry.shapes.includes('instrument') &&
      isVerb(text, token, behind[i - 1], behind[i + 1], false, false)
    )
  })
  if (certain) return null
  for (const [i, token] of behind.entries()) {
    if (!token.entry.nominal || token.start === coverb.end) continue
    if (joined.has(text[token.start - 1] ?? '') || joined.has(text[token.end] ?? '')) continue
    const object = behind.slice(i + 1).find(({ entry }) => entry.isObject || entry.isInstitution)
    if (object === undefined || object.start - token.end > near) continue
    if (object.start === token.end && object.entry.senses.every(({ dimension }) => dimension === 'talent')) continue
    return token
  }
  return null
}

const joined = new Set('的、和与及或等')

/** Where a phrase tells the way in which something is done (通过…的方式, 采取…等形式), its end; else where the phrase begins. */
export function mannerEnd(text: string, raw: RawPhrase, coverb: Token): number {
  if (!ways.has(coverb.entry.text)) return raw.start
  const found = manner.exec(text.slice(coverb.end, Math.min(raw.end, coverb.end + 80)))
  return found === null ? raw.start : coverb.end + found.index + found[0].length
}

const ways = wordGroup('ways')
const manner = new RegExp(`(?:的|等|等多种)${oneOf('manner')}`)

/** It gives somebody something (给予, 提供): what stands behind 对 or 为 before it is who gets it, or for what. */
export function isGiving({ entry }: Token): boolean {
  return entry.shapes.includes('giving')
}
