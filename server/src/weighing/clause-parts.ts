import type { Language } from '../framework/types.ts'
import type { Span } from '../text/document/span.ts'

/** A part of a clause, in the prose. */
export interface ClausePart extends Span {
  /** “But” or a similar word introduces the next part. */
  readonly isConceded: boolean
  /** The clause lists it as a problem (存在甲、乙等问题), whatever its own words are. */
  readonly isListed: boolean
}

/**
 * Returns the parts of a clause that each say something by themselves: 算力供给不足 | 高端人才短缺; computing power is
 * scarce | firms cannot hire. Joining words are left out. Empty if the clause is a single part. A part that only states
 * a consequence (难以满足需要) or from where one looks (从全市看) is left out.
 */
export function partsOf(text: string, clause: Span, language: Language): ClausePart[] {
  const parts = language === 'zh' ? chineseParts(text, clause) : englishParts(text, clause)
  const [first] = parts
  if (first === undefined || parts.length > mostParts) return []
  // A single part that covers the whole clause except marks.
  const outside = text.slice(clause.start, first.start) + text.slice(first.end, Math.max(first.end, clause.end - 1))
  if (parts.length < 2 && !/[，,；;]/.test(outside)) return []
  return parts.map((part, index) => {
    const next = parts[index + 1]
    return { ...part, isConceded: next !== undefined && conceding.test(text.slice(part.end, next.start)) }
  })
}

type Part = Omit<ClausePart, 'isConceded'>

/** No sentence has more parts; a list of figures may. */
const mostParts = 24

function chineseParts(text: string, { start, end }: Span): Part[] {
  const parts: Part[] = []
  for (let at = start; at < end; ) {
    let until = at
    while (until < end && !isComma(text.charCodeAt(until))) until++
    for (const { isListed, ...span } of members(text, { start: at, end: until })) {
      const part = trimmed(text, span, joiningZh, summing)
      if (part !== null && !saysNoProblem(text.slice(part.start, part.end))) parts.push({ ...part, isListed })
    }
    at = until + 1
  }
  return parts
}

/** Splits a list of problems (存在人才匮乏、数据封闭等问题) into its members, if each is a phrase and not a word. */
function members(text: string, span: Span): Part[] {
  const whole = { ...span, isListed: false }
  const words = text.slice(span.start, span.end)
  if (!words.includes('、') || !listing.test(words)) return [whole]
  // 围绕数据、算力等问题开展研究 lists topics.
  const ended = words.slice(-longestSum).replace(marksAtEnd, '')
  const isListed = summing.test(ended) && (stating.test(words) || prominent.test(ended))
  const found: Part[] = []
  let at = span.start
  for (const member of words.split('、')) {
    if (member.replace(joiningZh, '').length < shortest) return [whole]
    found.push({ start: at, end: at + member.length, isListed })
    at += member.length + 1
  }
  return found
}

const listing =
  /(?<!是否)存在|面临|等(?:突出)?(?:问题|困难|短板|不足|挑战)|的(?:问题|矛盾|困难|短板).{0,4}(?:突出|明显|严峻|存在)/
const stating = /(?<!是否)(?:存在|面临)/
const prominent = /(?:突出|明显|严峻|存在)$/
const marksAtEnd = /[\s\p{P}]+$/u
/** In characters. */
const shortest = 4

function isComma(code: number): boolean {
  return code === 0xff0c || code === 0x2c || code === 0xff1b || code === 0x3b
}

/** True for a part that only states a consequence, or from where one looks. */
function saysNoProblem(part: string): boolean {
  return consequence.test(part.slice(0, 4)) || (part.length <= longestView && view.test(part))
}

const consequence = /^(?:难以|无法|不能|影响|制约|导致|造成|致使|使得|从而|进而|因而|阻碍)/
/** 也要清醒地看到, 从我市看, 总的来说, 就全省而言, 与先进地区相比; but 从人才看 says what the problem concerns. */
const view =
  /(?:看|认识|注意|意识)到$|^(?:(?:从|就|对)?(?:[我本全各].{1,2}|总的?|总体|整体|全局|综合|客观|现实|目前|当前|长远)(?:情况|实际|现状|形势|范围)?[上地]?(?:来?看|来?说|来?讲|而言))$|^[与同和比].{1,10}相比较?$/
const longestView = 16
const conceding = /但|然而|不过|\b(?:but|however|yet)\b/i
/** The end of a list of problems. */
const summing =
  /(?:等(?:突出)?(?:问题|困难|短板|不足|挑战)|的(?:问题|矛盾|困难|短板))(?:.{0,4}(?:突出|明显|严峻|存在))?$/
const longestSum = 14
const joiningZh =
  /^(?:(?:但|也|还|仍|依然|普遍|主要)*存在|但是|但|然而|不过|而且|同时|此外|另外|一是|二是|三是|四是|五是|[，,；;：:。！？\s])+/

/** Splits an English clause at commas and conjunctions that have a finite verb on either side. */
function englishParts(text: string, { start, end }: Span): Part[] {
  const parts: Part[] = []
  let from = start
  let last = start
  let hasVerb = false
  for (const { 0: joint, index } of text.slice(start, end).matchAll(joints)) {
    const at = start + index
    hasVerb ||= finite.test(text.slice(last, at))
    last = at
    if (!hasVerb || !finiteSoon.test(text.slice(at + joint.length, Math.min(end, at + joint.length + soon)))) continue
    addPart(text, { start: from, end: at }, parts)
    from = at + joint.length
    hasVerb = false
  }
  addPart(text, { start: from, end }, parts)
  return parts
}

function addPart(text: string, span: Span, parts: Part[]): void {
  const part = trimmed(text, span, joiningEn, null)
  if (part !== null) parts.push({ ...part, isListed: false })
}

const joints = /,? (?:and|but|while|whereas|although|because|yet) |[,;] /gi
const finite =
  /\b(?:is|are|was|were|has|have|had|can|cannot|could|does|do|did|will|would|may|lacks?|faces?|remains?|needs?)\b|n['’]t\b/i
/** The beginning of a clause: a subject of a few words and its verb. */
const finiteSoon =
  /^(?:[^\s,;]+ ){1,6}?(?:is|are|was|were|has|have|had|can|cannot|could|does|do|did|will|would|may|lacks?|faces?|remains?|needs?|says?)\b/i
const soon = 80
const joiningEn = /^(?:(?:and|but|while|whereas|although|however|yet)\b|[,;:\s])+/i

/**
 * The span without marks and spaces at its ends and without the words that join it to the part before; null if nothing
 * is left.
 */
function trimmed(text: string, { start, end }: Span, joining: RegExp, summing: RegExp | null): Span | null {
  let until = end
  while (until > start && /[\s\p{P}]/u.test(text.charAt(until - 1))) until--
  if (summing !== null) until -= summing.exec(text.slice(Math.max(start, until - longestSum), until))?.[0].length ?? 0
  const from = start + (joining.exec(text.slice(start, until))?.[0].length ?? 0)
  return from < until ? { start: from, end: until } : null
}
