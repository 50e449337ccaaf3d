import type { ClauseRole } from '../clause/clause-reading.ts'
import { hasFigure } from '../clause/force.ts'
import type { Phrase } from '../clause/phrases.ts'
import * as cue from '../vocabulary/cue.ts'
import { oneOf, wordGroup } from '../vocabulary/word-group.ts'
import { coverbOf } from './chinese-coverb.ts'
import { isVerb } from './chinese-verb.ts'
import { relievesOf } from './relief.ts'

/** Returns the role of a Chinese clause, decided by its form. A duty (`modal`) is never background. */
export function chineseRole(text: string, phrases: readonly Phrase[], cues: number, modal: boolean): ClauseRole {
  if (isReferral(text, phrases)) return 'referral'
  if ((cues & anyRole) !== 0)
    for (const [bit, role] of shaped)
      if ((cues & bit) !== 0 && (role !== 'scope' || !phrases.some(({ start, end }) => relievesOf(text, start, end))))
        return role
  if (modal) return 'open'
  const narrates =
    isPredication(text, phrases[0]) ||
    phrases.some(({ start }) => text.charCodeAt(start) === copula) ||
    ((cues & cue.state) !== 0 && isAchievement(text, phrases)) ||
    isRetrospect(text, phrases[0])
  return narrates ? 'background' : 'open'
}

/** In order of precedence. */
const shaped: readonly (readonly [number, ClauseRole])[] = [
  [cue.definition, 'definition'],
  [cue.purpose, 'purpose'],
  [cue.scope, 'scope'],
  [cue.effective, 'effective'],
  [cue.aspiration, 'aspiration'],
  [cue.penalty, 'penalty'],
]
const anyRole = shaped.reduce((bits, [bit]) => bits | bit, 0)

/** 应当符合有关法律、行政法规的规定: requires what other texts require, and nothing more. */
function isReferral(text: string, phrases: readonly Phrase[]): boolean {
  if (phrases.length > 3) return false
  const last = phrases.findLast(({ bracketed, start, end }) => !bracketed && end > start)
  if (last === undefined || !lastOfReferring.has(text.charCodeAt(last.end - 1))) return false
  if (!referring.test(text.slice(Math.max(last.start, last.end - 5), last.end))) return false
  return referral.test(text.slice(last.start, Math.min(last.end, last.start + 80)))
}

const referring = /规定(?:执行|办理)?[。；]?$/
const lastOfReferring = new Set([...'定行理。；'].map((character) => character.charCodeAt(0)))
const referral = new RegExp(
  `^(?:应当|应|须|必须|还应当|并)?(?:同时)?${oneOf('complying')}[^，]{0,50}规定(?:执行|办理)?[。；]?$`,
)

const copula = 0x662f // 是

/**
 * True if the first phrase says what something is (X 是 …), not what is to be done. 一是, 特别是 and similar do not
 * count.
 */
function isPredication(text: string, first: Phrase | undefined): boolean {
  if (first === undefined) return false
  let at = first.start
  while (at < first.end && text.charCodeAt(at) !== copula) at++
  if (at === first.start || at >= first.end) return false
  return !'一二三四五六七八九十别其凡但于只若或还如要就'.includes(text.charAt(at - 1)) && text[at + 1] !== '否'
}

/** 近年来，…: reports what has been done. */
function isRetrospect(text: string, first: Phrase | undefined): boolean {
  if (first === undefined) return false
  if (first.end - first.start <= 14 && text.startsWith('以来', first.end - 2)) return true
  return (
    firstOfRetrospect.has(text.charCodeAt(first.start)) && retrospect.some((word) => text.startsWith(word, first.start))
  )
}

const retrospect = [...wordGroup('retrospect')]
const firstOfRetrospect = new Set(retrospect.map((word) => word.charCodeAt(0)))

/**
 * 产业规模进一步扩大，聚集起一批人才: the first phrase describes a state to be reached, and so do those after it. False
 * if there are figures.
 */
function isAchievement(text: string, phrases: readonly Phrase[]): boolean {
  const [first] = phrases
  if (!first?.tokens.some(({ entry }) => (entry.cues & cue.state) !== 0)) return false
  if (coverbOf(first) !== null) return false
  return !isHeaded(text, first) && !phrases.some(({ start, end }) => hasFigure(text, start, end))
}

/** True if the phrase opens with a verb: it instructs somebody to do something. */
export function isHeaded(text: string, { start, tokens }: Phrase): boolean {
  let at = start
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || token.start > at) return false
    if (!token.entry.adverb || token.entry.verb !== null)
      return isVerb(text, token, tokens[i - 1], tokens[i + 1], true, false)
    at = token.end
  }
  return false
}
