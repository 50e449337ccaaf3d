import type { Language } from '../framework/types.ts'
import { parseHanNumeral } from './han-numeral.ts'
import type { Marker, MarkerScheme } from './marker.ts'
import { parseRoman } from './roman-numeral.ts'

const han = '[零〇○一二三四五六七八九十百千]{1,8}'
const structural = new RegExp(`第\\s?(${han}|\\d{1,4})\\s?([编篇章节条]|部分)(?:之${han})?`, 'y')
const hanPoint = new RegExp(`(${han})\\s?[、．.]`, 'y')
const hanParen = new RegExp(`[（(]\\s?(${han})\\s?[）)]`, 'y')
const arabicParen = /[（(]\s?(\d{1,3})\s?[）)]|(\d{1,3})[）)](?!\d)/y
const decimal =
  /(?:\d{1,3}\.){1,4}(\d{1,3})(?:\.(?!\d))?(?=\s*(?:[A-Z“《（]|(?![万亿千百倍个元年月日岁米公平%])\p{Script=Han}))/uy
const arabic = /(\d{1,3})(?:[．、]|\.(?!\d))/y
const englishSection =
  /(?:[Ss]ections?|[Ss]ec\.|SECTION|SEC\.|§)\s{0,2}(\d{1,3}(?:\.\d{1,3})*)(?:\.(?!\d)|:|(?=\s*[—–-]|\s+[A-Z“]|\s*$))/y
const englishStructural =
  /([Pp]art|[Cc]hapter|[Aa]rticle|[Tt]itle|PART|CHAPTER|ARTICLE|TITLE)\s+(\d{1,3}|[IVXLC]{1,7})(?:\.(?!\d)|:|(?=\s*[—–-]|\s+[A-Z“]|\s*$))/y
const letterParen = /\(([a-z]{1,5}|[A-Z]{1,5})\)/y
const letterPoint = /([A-Z]{1,5}|[a-z])\.(?=\s)/y

const schemeOf: Readonly<Record<string, MarkerScheme>> = {
  编: 'part',
  部分: 'part',
  篇: 'part',
  章: 'chapter',
  节: 'division',
  条: 'article',
  part: 'part',
  title: 'part',
  chapter: 'chapter',
  article: 'article',
}

/**
 * The number at the head of a block's prose. Single letters that are Roman numerals too ((i), (v), (x)) are told as Roman
 * numerals; only the neighbours can tell better (`classify`).
 */
export function readMarker(text: string, language: Language): Marker | null {
  const first = text.charCodeAt(0)
  if (Number.isNaN(first)) return null
  const start = 0
  if (first === 0x7b2c) return readStructural(text, start)
  if (first >= 0x2460 && first <= 0x2473) return marker('circled', first - 0x245f, text, start, 1)
  if (first >= 0x4e00) {
    const point = match(hanPoint, text, start)
    if (point) return numbered('han', parseHanNumeral(point[1] ?? ''), text, start, point[0].length)
    const paren = first === 0xff08 ? readParen(text, start) : null
    return paren
  }
  if (first === 0x28) return readParen(text, start)
  if (first >= 0x30 && first <= 0x39) return readArabic(text, start)
  return isLetter(first) ? readEnglish(text, start, language) : null
}

function readStructural(text: string, start: number): Marker | null {
  const found = match(structural, text, start)
  const number = found && numeral(found[1] ?? '')
  if (!found || number === null) return null
  const scheme = schemeOf[found[2] ?? ''] ?? 'article'
  const next = text.charAt(start + found[0].length)
  // 第十二条第二款 and 第十二条规定 refer to an article; one that begins is followed by white space or its heading in brackets.
  if (scheme === 'article' && next !== '' && !/[\s　（【〔[(:：]/.test(next)) return null
  if (found[2] === '部分' && next !== '' && !/[\s：:、]/.test(next)) return null
  if (scheme === 'division' && /[第条课]/.test(next)) return null
  return marker(scheme, number, text, start, found[0].length)
}

function readParen(text: string, start: number): Marker | null {
  const chinese = match(hanParen, text, start)
  if (chinese) return numbered('han-paren', parseHanNumeral(chinese[1] ?? ''), text, start, chinese[0].length)
  const number = match(arabicParen, text, start)
  if (number) return marker('arabic-paren', Number(number[1] ?? number[2]), text, start, number[0].length)
  const letters = match(letterParen, text, start)
  if (!letters) return null
  return readLetters(letters[1] ?? '', text, start, letters[0].length)
}

function readArabic(text: string, start: number): Marker | null {
  const nested = match(decimal, text, start)
  if (nested) return marker('decimal', Number(nested[1]), text, start, nested[0].length)
  const paren = match(arabicParen, text, start)
  if (paren) return marker('arabic-paren', Number(paren[2]), text, start, paren[0].length)
  const point = match(arabic, text, start)
  return point ? marker('arabic', Number(point[1]), text, start, point[0].length) : null
}

function readEnglish(text: string, start: number, language: Language): Marker | null {
  const section = match(englishSection, text, start)
  if (section) {
    const numbers = (section[1] ?? '').split('.')
    return marker('section', Number(numbers[numbers.length - 1]), text, start, section[0].length)
  }
  const named = match(englishStructural, text, start)
  if (named) {
    const number = /^\d/.test(named[2] ?? '') ? Number(named[2]) : parseRoman(named[2] ?? '')
    const scheme = schemeOf[(named[1] ?? '').toLowerCase()]
    return scheme ? numbered(scheme, number, text, start, named[0].length) : null
  }
  // In Chinese text a letter with a full stop is an abbreviation sooner than a number.
  const point = language === 'en' ? match(letterPoint, text, start) : null
  return point ? readLetters(point[1] ?? '', text, start, point[0].length) : null
}

function readLetters(letters: string, text: string, start: number, length: number): Marker | null {
  const code = letters.charCodeAt(0)
  const upper = code < 0x61
  // Of the letters that are numerals too, c, d, l and m are mostly letters.
  if (letters.length > 1 || /[ivx]/i.test(letters)) {
    const roman = parseRoman(letters)
    if (roman !== null && (!upper || letters !== 'V' || text.charAt(start) === '('))
      return marker('roman', roman, text, start, length)
    // (aa), (bb) follow (z).
    if (letters.length !== 2 || letters.charAt(0) !== letters.charAt(1)) return null
    return marker(upper ? 'capital' : 'alpha', 26 + (code & 0x1f), text, start, length)
  }
  return marker(upper ? 'capital' : 'alpha', code & 0x1f, text, start, length)
}

function numeral(text: string): number | null {
  return /^\d/.test(text) ? Number(text) : parseHanNumeral(text)
}

function numbered(
  scheme: MarkerScheme,
  number: number | null,
  text: string,
  start: number,
  length: number,
): Marker | null {
  return number === null ? null : marker(scheme, number, text, start, length)
}

function marker(scheme: MarkerScheme, number: number, text: string, start: number, length: number): Marker {
  return { scheme, number, label: text.slice(start, start + length), span: { start, end: start + length } }
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function isLetter(code: number): boolean {
  const lower = code | 0x20
  return (lower >= 0x61 && lower <= 0x7a) || code === 0xa7
}
