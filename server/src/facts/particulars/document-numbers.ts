import { isHan } from '../../text/document/characters.ts'
import type { Span } from '../../text/document/span.ts'

/** A document number (GB/T 9704, 7.2.5) or the number of an order: 国发〔2025〕11号, 国务院令第790号. */
export interface DocumentNumber {
  readonly span: Span
  readonly text: string
}

/** The document numbers in a text, in order, in whatever brackets. */
export function documentNumbersIn(text: string): readonly DocumentNumber[] {
  if (!text.includes('号')) return none
  const found: DocumentNumber[] = []
  for (const match of text.matchAll(numbered)) {
    const start = match.index - codeBefore(text, match.index, match[1] !== undefined)
    if (start === match.index) continue
    const end = match.index + match[0].length
    found.push({ span: { start, end }, text: text.slice(start, end) })
  }
  return found
}

/**
 * The same number in one form, to be compared: brackets, 第, leading zeros and spaces do not count; in English the words
 * for an order or a law do not, nor “No.” and the community of an act of the European Union.
 */
export function comparableNumber(number: string): string {
  return comparableEnglish(number.trim()) ?? comparableChinese(number)
}

function comparableEnglish(number: string): string | null {
  const [, order] = /^(?:Executive Order|E\.O\.|EO)\s?(?:No\.?\s?)?(\d{4,5})\b/i.exec(number) ?? []
  if (order !== undefined) return `eo${order}`
  const [, congress, law] =
    /^(?:Public Law|Pub\.?\s?L\.?|P\.?L\.?)\s?(?:No\.?\s?)?(\d{2,3})[-–‑](\d{1,4})\b/i.exec(number) ?? []
  if (congress !== undefined) return `pl${congress}-${law}`
  const [, kind = '', one, other] =
    /^(Regulation|Directive|Decision)?\s?(?:\((?:EU|EC|EEC|EU, Euratom)\)\s?)?(?:No\s)?(\d{2,4})\/(\d{1,4})(?:\/(?:EU|EC|EEC))?$/i.exec(
      number,
    ) ?? []
  if (one !== undefined) return `${kind.toLowerCase()}${one}/${other}`
  const [, chapter, year] = /^(?:Act\s)?(?:No\.?\s?)?(\d{1,3}) of (\d{4})$/i.exec(number) ?? []
  return chapter === undefined ? null : `${chapter}of${year}`
}

function comparableChinese(number: string): string {
  return number
    .replace(/\s/g, '')
    .replace(/[[［【(（〔](\d{4})[\]］】)）〕]/g, '〔$1〕')
    .replace(/第(?=\d)/g, '')
    .replace(/(^|\D)0+(?=\d)/g, '$1')
    .replace(/^中华人民共和国(?=.)/, '')
}

const none: readonly DocumentNumber[] = []

const numbered =
  /(令)\s?(?:[〔[［【(（]\d{4}[〕\]］】)）])?\s?第?\s?\d{1,5}\s?号|[〔[［【(（]\s?\d{4}\s?(?:年)?[〕\]］】)）]\s?第?\s?\d{1,5}\s?号/g

/** The longest code of an issuer; of an order, its name. */
const longestCode = 12
const longestIssuer = 24

/** The length of the issuer's code before a bracket, or of the name before 令. */
function codeBefore(text: string, at: number, isOrder: boolean): number {
  const most = isOrder ? longestIssuer : longestCode
  let start = at
  while (
    start > 0 &&
    at - start < most &&
    (isHan(text.charCodeAt(start - 1)) || (isOrder && text.charAt(start - 1) === '、'))
  )
    start--
  const code = text.slice(start, at)
  return code.length - (leadIn.exec(code)?.[0].length ?? 0)
}

/** Words of the sentence before a code: 根据国发〔2025〕11号. */
const leadIn =
  /^.*(?:根据|按照|依据|依照|遵照|落实|执行|废止|参照|对照|参见|转发|印发|文号|文件|见|以|和|与|及|由|的|按|为)(?=.)/
