import { anyMonth } from '../../text/document/english-months.ts'
import type { Span } from '../../text/document/span.ts'

/** Cuts a list of bodies: at semicolons, and where after a comma or “and” another body begins. */
export function namesIn(text: string, from: number, to: number): Span[] {
  const found: Span[] = []
  let start = from
  const list = text.slice(from, to)
  for (const { index, 0: words } of list.matchAll(/;\s*|,?\s+and\s+(?:with\s+)?|,\s*/g)) {
    const next = from + index + words.length
    const rest = text.slice(next, Math.min(to, next + 80))
    const isNext = opensName.test(rest.slice(0, 40)) || (words.startsWith(',') && endsAsBody.test(rest))
    if (!words.startsWith(';') && !isNext) continue
    add(found, text, start, from + index)
    start = next
  }
  add(found, text, start, to)
  return found
}

const opensName =
  /^(?:and )?(?:the (?=[A-Z]|heads? )|(?:(?:all|any|other|its|their|relevant|appropriate|competent|national|local) ){1,3}(?:[a-z]+ )?(?:agenc|department|bod[yi]|authorit|office|ministr|regulator|[Mm]ember)|heads? of|[A-Z][A-Z&]{1,9}\b|(?:Secretar|Administrator|Director|Attorney|Chair|Commissioner|Minister|Department|Office|Bureau|Ministry|National|Federal|Council|Commission|Assistant)\w*\b)/
/** “Data Agency” after “Ministry of Finance, ”: what ends as a body does is another one. */
const endsAsBody =
  /^(?:and )?(?:[A-Z][\w’'-]* ){1,4}(?:Agency|Authority|Board|Bureau|Commission|Committee|Council|Department|Institute|Ministry|Office|Regulator|Service)\b/

function add(found: Span[], text: string, from: number, to: number): void {
  const { start, end } = trimmed(text, from, to)
  const number = numberLength(text.slice(start, end))
  const name = start + number
  const lead = number + (/^(?:and |with |the |The |both )+/.exec(text.slice(name, name + 24))?.[0].length ?? 0)
  const last = start + lead + nameLength(text.slice(start + lead, end))
  if (last - start - lead >= 2 && last - start < longestName) found.push({ start: start + lead, end: last })
}

/** The length of the number that the writer typed before a phrase: “2.1 The …”, “(a) (i) The …”, “§ 4 The …”. */
export function numberLength(phrase: string): number {
  return number.exec(phrase.slice(0, longestNumber))?.[0].length ?? 0
}

const longestNumber = 40
const number =
  /^(?:\(\w{1,4}\) *|(?:§ ?)?\d{1,3}(?:\.\d{1,3}){0,4}[.)]? +(?=[A-Z(])|[a-z]\) +(?=[A-Z])|(?:Article|Section) \d{1,3}[.:]? +(?=[A-Z(]))+/

/** No name is longer. */
export const longestName = 140

export function trimmed(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /[\s,]/.test(text.charAt(end - 1))) end--
  if (text.slice(start, end).endsWith(' and')) end -= 4
  return { start, end }
}

/** The length of the name with which a phrase begins: “Ministry of Finance” of “Ministry of Finance sets the rules”. */
function nameLength(phrase: string): number {
  if (!/^[("“]?[A-Z]/.test(phrase) || /^(?:Each|Every|All|Any|Other|Relevant|Covered)\b/.test(phrase))
    return afterCommonName.exec(phrase)?.index ?? phrase.length
  let length = 0
  let isJoined = false
  for (const { index, 0: word } of phrase.matchAll(/\S+/g)) {
    const end = index + word.length
    const before = phrase.charAt(length - 1)
    const isName = (properWord.test(word) && !time.test(word)) || (before !== ',' && isCommonPart(phrase, word, end))
    // “of”, “and” and “the” are of the name if a word of it follows.
    if (isName || (isJoined && ofFinance.test(phrase.slice(length, end)))) length = end
    else if (!joining.test(word)) break
    isJoined = !isName
  }
  return phrase.slice(0, length).replace(/,+$/, '').length
}

const properWord = /^["“(&]*[A-Z\d]/
const time = new RegExp(`^(?:(?:19|20)\\d\\d|Q[1-4]|${anyMonth})\\b`)
const joining = /^(?:of|for|the|and|&|on|to|at)$/
/** “Ministry of finance”: one small word, not “for the year”. */
const ofFinance = /^ (?:of|for) (?!the$|an?$|each$|all$|every$)[a-z]+,?$/
const body =
  /^(?:agenc(?:y|ies)|departments?|ministr(?:y|ies)|council|committee|board|commission|offices?|authorit(?:y|ies)|bureau|service|centre|center|unit|team|group|government|heads?)\b/

/** “office” of “City data office”, and “data” before it, which is no verb. */
function isCommonPart(phrase: string, word: string, end: number): boolean {
  return body.test(word) || (/^[a-z]+(?<!s|ed)$/.test(word) && !joining.test(word) && body.test(phrase.slice(end + 1)))
}

/** Where the name of those who have none of their own ends: schools, all agencies. */
const afterCommonName =
  /,?\s(?:by|within|before|from|until|starting|beginning|which|who|will|shall|must|should|as|to)\s|\s(?:in|on)\s(?=\d)/
