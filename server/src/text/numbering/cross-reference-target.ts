import type { CrossReference, ReferenceUnit } from './cross-reference.ts'

const here =
  /^(?:of|in|under|to)\s(?:this|the present|the same)\s(?:sub-?)?(?:section|paragraph|article|chapter|part|title|division|clause|point|item|annex|appendix|schedule|attachment|enclosure|box)\b/i
const own = /^(?:of|in|under|to)\s(?:this|the present)\b|^(?:hereof|herein|above|below)\b/
const kinds =
  '(?:Acts?|Code|Laws?|Statutes?|Treaty|Treaties|Regulations?|Directives?|Orders?|Charter|Convention|Constitution|Agreement|Bill|Rules?|Ordinance|Decisions?|Protocol|Memorandum|Circular|Manual)'
const titled = "(?:[A-Z(][\\w.,'’()&/-]*\\s(?:(?:of|on|and|for|the|to|in)\\s){0,2}){0,8}"
/** “in Scotland”, “to the extent that” name no document. */
const other = new RegExp(
  [
    '^(?:of|under)\\s(?:the|that|those|such|said|its|their|title|division|public|executive|[A-Z“"])',
    `^(?:in|to)\\s(?:(?:the|that|those|such|said|its)\\s)?${titled}${kinds}\\b`,
    '^there(?:of|in|to|under)\\b',
    '^(?:TFEU|TEU|ECHR|CFREU|GDPR|U\\.?S\\.?C|C\\.?F\\.?R)\\b',
  ].join('|'),
)
/** “section 8 Data Protection Act 2018”; not “under section 8, Regulations may”. */
const directly = new RegExp(`^,?\\s[A-Z][\\w’'-]*\\s${titled}${kinds}\\b`)
/** An amendment of another act: its numbers are of that act. “After subsection (5) insert—” */
const amended =
  /^(?:insert|substitute)\b|^for\s.{1,60}\ssubstitute\b|^.{0,60}?\b(?:shall be|is|are) (?:omitted|substituted|inserted|amended|added|repealed|replaced)\b|^.{0,30}?\bthe following .{0,40}?\b(?:is|are|shall be) (?:added|inserted|substituted)/
const numberedBefore = String.raw`\d{1,3}\s(?:U\.?S\.?C|C\.?F\.?R)\.?|\bPub\.\s?L\.(?:\sNo\.)?\s\d{1,3}[-–]\d{1,4},?`
const namedBefore = String.raw`\b${kinds}(?:\s(?:No\.?\s)?[\dA-Z][\d/A-Z.-]{0,14}){0,3}(?:\sof\s\d{4})?,?`
const otherBefore = new RegExp(String.raw`(?:${numberedBefore}|\b(?![IVXLC]+\b)[A-Z]{3,8},?|${namedBefore})\s?$`)
/** In “the CIO (see section 9)” capitals are no document. */
const pickedFrom = new RegExp(String.raw`(?:${numberedBefore}|${namedBefore})\s?$`)
/** A comma, a bracket or a word that goes on from them. */
const mayPick = /[,(][^,(]{0,16}$/
/** What may stand between a document and the numbers that are picked out of it: “the Data Act 2025, in particular sections 2 to 12”. */
const picking =
  /(?:,?\s|,?\s?\()(?:(?:in\s)?particular(?:ly)?|especially|notably|namely|specifically|including|includes?|except(?:\sfor)?|excepting|excluding|other\sthan|apart\sfrom|save(?:\sfor)?|see(?:\salso)?|under|in)?,?\s?$/
const ownBefore = /\b(?:this|the present)\s[A-Za-z]{2,14},?\s?$/
/** What stands between a number and its act: “Chapter 5 (commencing with Section 9) of Part 3”, “Article 4 (1) of”. */
const aside = /^(?:\s?\((?:commencing|as|added|the|“|")[^()]{0,80}\)|(?:\s\([\da-z]{1,3}\)){1,4})/
const reach = 100

/** “Appendix A to 2 CFR part 200”, “Annex B to the Treaty”. Sections are sent to somebody, annexes belong to something. */
const otherAnnex = /^to\s(?:[A-Z\d(“"]|(?:the|that|those|such|its|their|an?)\s)/

/** The document of a reference, by the words after it. */
export function targetBehind(text: string, end: number, unit: ReferenceUnit): CrossReference['target'] {
  const behind = text.slice(end, end + reach)
  // “section 3 of, and Schedule 4 to, the Records Act 1990”
  const rest = behind
    .replace(aside, '')
    .replace(/^,?\s+/, '')
    .replace(/^(of|in|to|under),(?=\s)/, '$1')
  if (here.test(rest)) return 'here'
  if (own.test(rest)) return 'own'
  if (unit === 'annex' && otherAnnex.test(rest)) return 'other'
  return other.test(rest) || directly.test(behind) || amended.test(rest) ? 'other' : 'unsaid'
}

/** True if the words before a reference name another document: 15 U.S.C. 7, the Data Protection Act 2018, section 4. */
export function isAfterOther(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start)
  if (otherBefore.test(before)) return !ownBefore.test(before)
  if (!mayPick.test(before)) return false
  const picked = before.replace(picking, '')
  return pickedFrom.test(picked) && !ownBefore.test(picked)
}

/**
 * True if a reference is to the text as it was before, or to a contract: former section 9, section 9 of this order as it stood
 * before, contract clause 4.
 */
export function isOfFormerText(text: string, start: number, end: number): boolean {
  return (
    formerBefore.test(text.slice(Math.max(0, start - 20), start)) || formerBehind.test(text.slice(end, end + reach))
  )
}

const formerBefore = /\b(?:former|old|previous|repealed|superseded|contract|agreement|licen[cs]e|lease)\s$/i
const formerBehind =
  /^(?:\s(?:of|in)\sthis\s[A-Za-z]{2,14})?,?\s(?:as\s(?:it|they)\s(?:stood|was|were|read)\b|as\sin\sforce\s(?:immediately\s)?before\b|(?:immediately\s)?before\s(?:its|their|the|that)\s(?:amendment|revision|repeal)\b)/

const possessive = /(?:[’']s|s’|\b(?:its|their|whose|that|those|such|his|her|another|each))\s$/
const sentenceStart = /(?:^|[.!?:;•–—(“"]\s*)$/
const mark = /^[(“"[]|[),;:.”"\]]+$/g

/**
 * True if the words before a reference are the name of a document or its owner: CITES Appendix II, the Treaty's Annex VI.
 * A capital at the start of a sentence (“See Annex A”) and another number (“Annex A, Annex B”, “Article 1(2), point (f)”) are no names.
 */
export function isAfterName(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  if (possessive.test(before)) return true
  const found = /(\S+)\s$/.exec(before)
  const word = found?.[1]?.replace(mark, '') ?? ''
  if (word.length < 2 || /^(?:[IVX]+|\d{1,3}(?:\(\w{1,4}\)?)*|[A-Z]\.?\d.*)$/.test(word)) return false
  if (/^[A-Z]{2,}$/.test(word) || /\d/.test(word)) return true
  return /^[A-Z]/.test(word) && !sentenceStart.test(before.slice(0, found?.index))
}
