import type { ShapeId } from '../framework/lexicon.ts'
import { coverbOf } from './chinese-coverb.ts'
import { isAtHead, isVerb } from './chinese-verb.ts'
import { hasFigure } from './force.ts'
import type { RawPhrase } from './phrases.ts'
import type { ClauseRole } from './reading.ts'
import { oneOf, wordGroup } from './word-group.ts'

/** What a Chinese clause is by its own shape. A duty (`modal`) is never told as background. */
export function roleOf(
  text: string,
  raw: readonly RawPhrase[],
  shapes: ReadonlySet<ShapeId>,
  modal: boolean,
): ClauseRole {
  if (isReferral(text, raw)) return 'referral'
  for (const role of shaped) if (shapes.has(role)) return role
  if (modal) return 'open'
  const told =
    isPredication(text, raw[0]) ||
    raw.some(({ start }) => text[start] === '是') ||
    (shapes.has('state') && isAchievement(text, raw)) ||
    isRetrospect(text, raw[0])
  return told ? 'background' : 'open'
}

/** In the order in which they decide. */
const shaped = ['definition', 'purpose', 'scope', 'effective', 'aspiration', 'penalty'] as const

/** 应当符合有关法律、行政法规的规定: what other texts demand, and nothing beyond it. */
function isReferral(text: string, raw: readonly RawPhrase[]): boolean {
  const last = raw.findLast(({ bracketed, start, end }) => !bracketed && end > start)
  if (last === undefined || raw.length > 3) return false
  if (!referring.test(text.slice(Math.max(last.start, last.end - 5), last.end))) return false
  return referral.test(text.slice(last.start, Math.min(last.end, last.start + 80)))
}

const referring = /规定(?:执行|办理)?[。；]?$/
const referral = new RegExp(
  `^(?:应当|应|须|必须|还应当|并)?(?:同时)?${oneOf('complying')}[^，]{0,50}规定(?:执行|办理)?[。；]?$`,
)

/** The first phrase says what something is (X 是 …), not what is to be done; 一是、特别是 and the like do not. */
function isPredication(text: string, first: RawPhrase | undefined): boolean {
  if (first === undefined) return false
  const copula = first.start + text.slice(first.start, first.end).indexOf('是')
  if (copula <= first.start) return false
  return !'一二三四五六七八九十别其凡但于只若或还如要就'.includes(text[copula - 1] ?? '') && text[copula + 1] !== '否'
}

/** 近年来，…: what has been done. */
function isRetrospect(text: string, first: RawPhrase | undefined): boolean {
  if (first === undefined) return false
  if (first.end - first.start <= 14 && text.startsWith('以来', first.end - 2)) return true
  return retrospect.some((word) => text.startsWith(word, first.start))
}

const retrospect = [...wordGroup('retrospect')]

/** 产业规模进一步扩大，聚集起一批人才: its first phrase tells a state that is to be reached, and so do those behind it; figures apart. */
function isAchievement(text: string, raw: readonly RawPhrase[]): boolean {
  const [first] = raw
  if (first === undefined || !first.tokens.some(({ entry }) => entry.shapes.includes('state'))) return false
  if (coverbOf(first) !== null) return false
  return !isHeaded(text, first) && !raw.some((phrase) => hasFigure(text, phrase))
}

/** It opens with a verb: it tells somebody to do something, whatever it speaks of. */
export function isHeaded(text: string, first: RawPhrase): boolean {
  const at = first.tokens.findIndex(({ entry }) => !entry.adverb || entry.verb !== null)
  const token = first.tokens[at]
  return (
    token !== undefined &&
    isAtHead(first, at) &&
    isVerb(text, token, first.tokens[at - 1], first.tokens[at + 1], true, false)
  )
}
