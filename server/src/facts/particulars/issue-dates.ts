import { anyMonth, monthNames } from '../../text/document/english-months.ts'
import type { Span } from '../../text/document/span.ts'
import { parseHanNumeral } from '../../text/numbering/han-numeral.ts'
import type { ParticularsInput } from './particulars-input.ts'

/**
 * The date of a document as it states it: that under its signature, or the year of its number (〔2026〕). `place`: a name
 * and a date, “Castelmar, 14.4.2027”, which is a signature only at the end of a text or at its head. `month`: a line that is
 * a month, “November 2027”, as it stands on a title page. `line`: a date above the text, “DATE: 7 December 2027” of a memorandum, “of 12
 * February 2027” under a title.
 */
export interface IssueDate extends Span {
  readonly form: 'signature' | 'place' | 'month' | 'line' | 'number'
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

/** The date that a line of a block gives a document: GB/T 9704-2012, 7.3.5.4 and 7.2.5. */
export function issueDates({ block }: ParticularsInput): readonly IssueDate[] {
  const { text } = block.prose
  if (text.length > longestEnglish || block.kind === 'row' || block.kind === 'contents') return none
  if (endsInEnglishYear.test(text)) {
    const english =
      englishSignature.exec(text) ??
      signedEnglish.exec(text) ??
      bodyAndMonth.exec(text) ??
      adopted.exec(text) ??
      passed.exec(text)
    if (english) return [inEnglish(english, text, 'signature')]
    const placed = block.kind === 'paragraph' ? placeAndDay.exec(text) : null
    if (placed) return [inEnglish(placed, text, 'place')]
    const alone = block.kind === 'paragraph' ? monthAlone.exec(text) : null
    if (alone) return [inEnglish(alone, text, 'month')]
    const above = block.kind === 'paragraph' ? dateLine.exec(text) : null
    if (above) return [inEnglish(above, text, 'line')]
  }
  if (text.length > longestImprint) return none
  const dated = (text.length <= longest ? signature.exec(text) : null) ?? imprint.exec(text)
  if (dated) {
    const [, y = '', m = '', d = ''] = dated
    const year = numeralIn(y)
    return year === null ? none : [{ ...whole(text), form: 'signature', year, month: numeralIn(m), day: numeralIn(d) }]
  }
  const pointed = signatureInPoints.exec(text)
  if (pointed) {
    const [year = 0, month = 0, day = 0] = text.split(/\D/).map(Number)
    return [{ ...whole(text), form: 'signature', year, month, day }]
  }
  const numbered = number.exec(text)
  return numbered ? [{ ...whole(text), form: 'number', year: Number(numbered[1]), month: null, day: null }] : none
}

const none: readonly IssueDate[] = []
const longest = 40
const longestImprint = 80
const longestEnglish = 120

function inEnglish({ groups = {} }: RegExpExecArray, text: string, form: IssueDate['form']): IssueDate {
  const { m1, d1, y1, m3 = m1, y3 = y1, m2 = m3, d2 = d1, y2 = y3, dotted } = groups
  if (dotted !== undefined) {
    const [day = 0, month = 0, year = 0] = dotted.split('.').map(Number)
    return { ...whole(text), form, year, month, day }
  }
  const month = monthNames.indexOf(m2 ?? '') + 1
  return { ...whole(text), form, year: Number(y2), month, day: d2 === undefined ? null : Number(d2) }
}

function whole(text: string): Span {
  return { start: 0, end: text.length }
}

const signature =
  /^[（(]?\s?(20\d{2}|二[〇○零]\S{2})\s?年\s?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?月(?:\s?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?日)?\s?[）)]?$/
/** The imprint (版记): who issues the document, and when. */
const imprint = /^\p{Script=Han}{2,30} {1,30}(20\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日 ?印发$/u
/** 2027.3.22 */
const signatureInPoints = /^20\d{2}([.\-/])(?:0?[1-9]|1[0-2])\1(?:[0-2]?\d|3[01])$/
const day = `(?:(?<m1>${anyMonth}) (?<d1>\\d{1,2}), (?<y1>20\\d{2})|(?:this )?(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?: day of)? (?<m2>${anyMonth}),? (?<y2>20\\d{2})|(?<dotted>(?:[012]?\\d|3[01])\\.(?:0?[1-9]|1[012])\\.20\\d{2}))`
/** What all English forms end in. A Chinese draft then never has to make the patterns for them. */
const endsInEnglishYear = /(?:[a-z\d],? |\.)20\d{2}\.?$/
const englishSignature = new RegExp(`^${day}\\.?$`)
/** Names, with a body or a government among them; on a title page or under the text they are in one paragraph with the date. */
const names = String.raw`(?:[A-Z][\p{L}’'.-]*,?\s|(?:of|the|and|for|on)\s){0,14}`
const body =
  '(?:Republic|Kingdom|Ministry|Department|Government|Council|Office|Agency|Commission|Cabinet|Parliament|Secretariat|Authority|Bureau)'
/** “THE WHITE HOUSE, May 4, 2027.”, “Done at Strasbourg, 16 June 2027.” */
const signedEnglish = new RegExp(
  String.raw`^(?:THE WHITE HOUSE,?\s|(?:Done (?:at|in)|(?:Dated|DATED|Given|GIVEN)(?: (?:at|in))?(?: under (?:my|our) hand)?)\s${names}|${names}${body},?\s${names})(?:on\s)?${day}\.?$`,
  'u',
)
/** “Castelmar, 14.4.2027”, “Port Kondo, 22 March 2027” */
const placeAndDay = new RegExp(String.raw`^(?:[A-Z][\p{L}’'-]+ ){0,2}[A-Z][\p{L}’'-]+, (?:the )?${day}\.?$`, 'u')
/** “Republic of Norland, Ministry of Digital Affairs, March 2027”: a month alone is no deadline beside its body. */
const bodyAndMonth = new RegExp(String.raw`^${names}${body},?\s${names}(?<m1>${anyMonth}) (?<y1>20\d{2})$`, 'u')
const monthAlone = new RegExp(String.raw`^(?<m1>${anyMonth}) (?<y1>20\d{2})$`)
/** “DATE: December 7, 2026”, “Date of meeting: 9 March 2027”, “of 12 February 2027” */
const dateLine = new RegExp(
  String.raw`^(?:(?:DATE|Date|date|DATED|Dated)(?: of (?:the )?(?:[Mm]eeting|[Ii]ssue|[Aa]doption|[Pp]ublication))?:?|(?:Meeting|MEETING) (?:[Dd]ate|DATE):?|of)\s+${day}\.?$`,
)
/** “Published 4 March 2028”, “Adopted by the City Council on 14 January 2027”, “Presented to Parliament by the Minister of Trade, March 2027” */
const adopted = new RegExp(
  String.raw`^(?:Adopted|Agreed|Approved|Endorsed|Issued|Laid|Presented|Published|Released) (?:(?:(?:to|before) ${names})?by ${names})?(?:(?:on|in)\s)?(?:${day}|(?<m3>${anyMonth}) (?<y3>20\d{2}))\.?$`,
  'u',
)
/** “PASSED AND ADOPTED this 9th day of March, 2027.”, “Passed by the Council this 9th day of March 2027” */
const passed = new RegExp(
  String.raw`^(?:PASSED|Passed|ADOPTED|Adopted|APPROVED|Approved|ENACTED|Enacted|RESOLVED|Resolved)(?:,? (?:AND |and )?(?:[A-Z]+|[a-z]+ed)){0,3}(?: by ${names}|,?\s)(?:on\s)?${day}\.?$`,
  'u',
)
/** A line that is the number of a document and no more. */
const number = /^[（(]?[\p{Script=Han}]{2,14}[〔[［(（]((?:19|20)\d{2})[〕\]］)）]\s?(?:第\s?)?\d{1,5}号[）)]?$/u

/** A number in digits or in characters: 2026, 二〇二六, 十二. Null if it is none. */
function numeralIn(words: string): number | null {
  return /^\d+$/.test(words) ? Number(words) : parseHanNumeral(words)
}
