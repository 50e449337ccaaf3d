import type { Language } from '../../framework/types.ts'
import { isHan, isLatin } from '../document/characters.ts'
import { isAmountBefore } from './amount-behind.ts'
import { bulletLength, keycapNumber } from './bullet.ts'
import { readEnclosed } from './enclosed-number.ts'
import { formalDigits, parseFormalNumeral, parseHanNumeral, stems } from './han-numeral.ts'
import type { Marker, MarkerScheme } from './marker.ts'
import { parseRoman } from './roman-numeral.ts'

const han = '[零〇○一二三四五六七八九十百千]{1,8}'
const structural = new RegExp(`^第\\s?(${han}|\\d{1,4})\\s?([编篇章节条]|部分)(?:之${han})?`)
const hanPoint = new RegExp(`^(${han})\\s?[、．.]`)
const hanParen = new RegExp(`^[（(]\\s?(${han})\\s?[）)]`)
/** (1A) was inserted after (1); (5G) within a sentence has no capital behind it. */
const arabicParen = /^(?:[（(]\s?(\d{1,3})(?:[A-Z]{1,2}(?=\)(?:\s+[A-Z“‘([]|\s*$)))?\s?[）)]|(\d{1,3})[）)](?!\d))/
const letterParen = /^[（(]([a-z]{1,7}|[A-Z]{1,5})[）)]/
/** a) and iv), half in brackets. White space or a Han character follows: f(a)b and a)/b) are none. */
const letterHalfParen = /^([a-z]{1,5}|[A-Z])[）)](?=\s|\p{Script=Han}|$)/u
/** A.1, A.1.2: the number of a provision under a letter. What follows is a heading or nothing: U.S. and 3.5 are none. */
const letterDecimal = /^[A-Z](?:\.\d{1,2}){1,3}(?:\.(?!\d)|:)?(?=\s*$|\s+[A-Z“"‘(]|\s?[—–]|\s-\s)/
/** Excludes bill numbers: H. R. 1234, S. 12. */
const letterPoint = /^(?!H\.\s?(?:R|J|Con)\b|S\.\s?(?:\d|J|Con|Res))([A-Z]{1,5}|[a-z])\.(?=\s)/
/** A year or 5G may follow the point: 2.2025年以来…, 3.5G产业. “2A. Records” was inserted after 2. */
const arabic =
  /^(\d{1,3})(?:[A-Z]{1,2}\.(?=\s+[A-Z“‘([]|\s*$)|\s?[．、]|\.(?!\d)|\.(?=\dG(?![A-Za-z])|(?:19|20)\d\d年))/
/** Excludes 甲、乙双方, which are two parties. */
const stemPoint = /^([甲乙丙丁戊己庚辛壬癸])\s?[、．.](?!\s?[甲乙丙丁戊己庚辛壬癸])/
/** 參、 of a traditional text is read as 参. */
const formalPoint = /^([壹贰叁参肆伍陆柒捌玖拾]{1,3})\s?[、．.]/
/** For Chinese text. A letter with a full stop and no space after it is an initial. */
const romanPoint = /^([IVX]{1,5})(?:\s?[、．]|\.(?=\s))/
/** For Chinese text too: a. 编制目录. */
const smallPoint = /^([a-z])\.(?=\s?\p{Script=Han})/u
/** Excludes Ⅰ级响应, which is not numbering. */
const romanCharacter = /^[Ⅰ-Ⅻⅰ-ⅻ](?:\s?[、．.:：]|(?=\s))/
/**
 * Excludes quantities (3.5万元, 3.5平方米, 1.5 million), references (3.4节落实情况, not 3.4 节能改造) and 3.5G产业, which is
 * the third; not 2.1 平台, 2.1 公共服务. 2.1A was inserted after 2.1, and 2.1AA behind that, 3A.1 is in 3A; 1.5B 参数 is a quantity.
 */
const decimal =
  /^\d{1,3}(?:[A-Z]{1,2}(?=\.\d))?[.．](?:\d{1,3}[.．]){0,3}(\d{1,3})(?:[A-F]{1,2}(?=\s+[A-Z“‘《（([〔【]|\s*$|\s+(?<!B\s+)\p{Script=Han}))?(?:[.．](?!\d))?(?=\s*(?:(?!G(?![A-Za-z]))[A-Z“《（〔【]|\[(?=[\p{Lu}\p{Script=Han}])|\(\p{Lu}[^()]{1,30}\)\s*$|(?![万亿千百倍日岁米%]|个(?![人体性])|元(?![数宇])|[年月](?!度)|公(?=[里斤顷吨升])|平(?=[方米])|节(?![能电水约省支余假气庆俭流拍奏肢点课目日育制])|条(?![件例理线约纹形码]))\p{Script=Han}))/u
/**
 * Excludes references: “Section 5 of this order”, “Article 5 (1) of the Regulation”. The first paragraph may stand on the
 * line of the number: “Article 2 (1) The Authority shall …”.
 */
const englishSection =
  /^(?:[Ss]ections?|[Ss]ec\.|SECTION|SEC\.|§)\s{0,2}(\d{1,3}(?:\.\d{1,3})*)[A-Z]{0,2}(?:\.(?!\d)|:|(?=\s*[—–-]|\s+(?:\(1\)\s+(?![A-Z]{2}))?[A-Z“]|\s*$))/
const englishStructural =
  /^([Pp]art|[Cc]hapter|[Aa]rticle|[Tt]itle|PART|CHAPTER|ARTICLE|TITLE)\s+(\d{1,3}(?=[A-Z]{0,2}(?![A-Za-z\d]))|[IVXLC]{1,7})[A-Z]{0,2}(?:\.(?!\d)|:|(?=\s*[—–-]|\s+(?:\(1\)\s+(?![A-Z]{2}))?[A-Z“]|\s*$))/
/** A unit that a plan counts by its own name. The mark tells it from a reference at the start of a sentence. */
const englishNamed =
  /^(?:Recommendation|Action|Step|Measure|Proposal|Commitment|RECOMMENDATION|ACTION|STEP|MEASURE|PROPOSAL|COMMITMENT)\s(?:[A-Z]\.?(?=\d)|\d{1,2}\.)?(?:(\d{1,3})|([IVX]{1,5}))(?::|\.(?!\d)|(?=\s?[—–]|\s-\s|\s*$))/
/** Roman numerals from here on are words (MIX). */
const mostRoman = 100

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
 * Parses the number or bullet at the start of a block's prose; null if there is none. A single letter that is also a
 * Roman numeral ((i), (v), (x)) is read as one; `ItemDepths.resolve` corrects it by the markers before it.
 */
export function parseMarker(text: string, language: Language): Marker | null {
  const first = text.charCodeAt(0)
  if (first === 0x7b2c) return readStructural(text)
  if (first === 0x28 || first === 0xff08) return readParen(text)
  if (first >= 0x30 && first <= 0x39) return readArabic(text)
  if (isLatin(first) || first === 0xa7) return readEnglish(text, language)
  if (isHan(first)) return readHan(text)
  const character = readCharacter(text, first)
  if (character) return character
  const bullet = bulletLength(text)
  return bullet > 0 ? made('bullet', 0, text, bullet) : null
}

function readHan(text: string): Marker | null {
  const point = hanPoint.exec(text)
  if (point) return made('han', parseHanNumeral(point[1] ?? ''), text, point[0].length)
  const stem = stems.includes(text.charAt(0)) ? stemPoint.exec(text) : null
  if (stem) return made('stem', stems.indexOf(stem[1] ?? '') + 1, text, stem[0].length)
  const formal = formalDigits.includes(text.charAt(0)) || text.charAt(0) === '参' ? formalPoint.exec(text) : null
  return formal ? made('formal', parseFormalNumeral(formal[1] ?? ''), text, formal[0].length) : null
}

/** ①, ⑴, ⒈, ㈠ with an optional mark after it; Ⅰ only with a mark or white space after it. */
function readCharacter(text: string, code: number): Marker | null {
  const found = readEnclosed(code)
  if (!found) return null
  if (found.scheme !== 'roman') return made(found.scheme, found.number, text, /^.[、．.]/.test(text) ? 2 : 1)
  const label = romanCharacter.exec(text)?.[0]
  return label ? made('roman', found.number, text, label.length) : null
}

function readStructural(text: string): Marker | null {
  const found = structural.exec(text)
  if (!found) return null
  const [label, number = '', unit = ''] = found
  const next = text.charAt(label.length)
  // 第十二条第二款 and 第十二条规定 are references; the number of an article precedes white space or a bracketed heading.
  if (unit === '条' && next !== '' && !/[\s（【〔[(:：]/.test(next)) return null
  if (unit === '部分' && next !== '' && !/[\s：:、]/.test(next)) return null
  if (unit === '节' && /[第条课]/.test(next)) return null
  return made(
    schemeOf[unit] ?? 'article',
    /^\d/.test(number) ? Number(number) : parseHanNumeral(number),
    text,
    label.length,
  )
}

function readParen(text: string): Marker | null {
  const chinese = hanParen.exec(text)
  if (chinese) return made('han-paren', parseHanNumeral(chinese[1] ?? ''), text, chinese[0].length)
  const number = arabicParen.exec(text)
  if (number) return made('arabic-paren', Number(number[1] ?? number[2]), text, number[0].length)
  const character = /^[（(]\s?([Ⅰ-Ⅻⅰ-ⅻ])\s?[）)]/.exec(text)
  if (character) {
    const found = readEnclosed((character[1] ?? '').charCodeAt(0))
    return made('roman', found?.number ?? null, text, character[0].length)
  }
  const letters = letterParen.exec(text)
  return letters ? readLetters(letters[1] ?? '', text, letters[0].length) : null
}

function readArabic(text: string): Marker | null {
  const key = keycapNumber(text)
  if (key >= 0) return made('circled', key, text, 2)
  const nested = decimal.exec(text)
  if (nested && !isAmountBefore(text, nested[0].length))
    return made('decimal', Number(nested[1]), text, nested[0].length)
  const paren = arabicParen.exec(text)
  if (paren) return made('arabic-paren', Number(paren[2]), text, paren[0].length)
  const point = arabic.exec(text)
  return point ? made('arabic', Number(point[1]), text, point[0].length) : null
}

function readEnglish(text: string, language: Language): Marker | null {
  const section = englishSection.exec(text)
  if (section) {
    const numbers = (section[1] ?? '').split('.')
    return made('section', Number(numbers[numbers.length - 1]), text, section[0].length)
  }
  const named = englishStructural.exec(text)
  if (named) {
    const [label, name = '', number = ''] = named
    const scheme = schemeOf[name.toLowerCase()] ?? 'part'
    return made(scheme, /^\d/.test(number) ? Number(number) : parseRoman(number), text, label.length)
  }
  const counted = language === 'en' ? englishNamed.exec(text) : null
  if (counted) {
    const [label, digits, roman = ''] = counted
    return made('named', digits === undefined ? parseRoman(roman) : Number(digits), text, label.length)
  }
  const nested = language === 'en' ? letterDecimal.exec(text)?.[0] : undefined
  if (nested !== undefined) return made('decimal', Number(/\d+(?=\D*$)/.exec(nested)?.[0]), text, nested.length)
  const half = letterHalfParen.exec(text)
  if (half) return readLetters(half[1] ?? '', text, half[0].length)
  // In Chinese text, a capital with a full stop is probably an abbreviation unless it is a Roman numeral.
  const point = language === 'en' ? letterPoint.exec(text) : (romanPoint.exec(text) ?? smallPoint.exec(text))
  return point ? readLetters(point[1] ?? '', text, point[0].length) : null
}

function readLetters(letters: string, text: string, length: number): Marker | null {
  const code = letters.charCodeAt(0)
  const scheme = code < 0x61 ? 'capital' : 'alpha'
  const place = code & 0x1f
  // Single letters c, d, l and m are also numerals, but usually letters.
  if (letters.length === 1 && !/[ivx]/i.test(letters)) return made(scheme, place, text, length)
  const roman = parseRoman(letters)
  if (roman !== null && roman < mostRoman) return made('roman', roman, text, length)
  // (aa), (bb) come after (z).
  const doubled = letters.length === 2 && letters.charAt(0) === letters.charAt(1)
  return doubled ? made(scheme, 26 + place, text, length) : null
}

/** A marker with the first `length` code units of `text` as its label; null if `number` is null. */
function made(scheme: MarkerScheme, number: number | null, text: string, length: number): Marker | null {
  return number === null ? null : { scheme, number, label: text.slice(0, length), span: { start: 0, end: length } }
}
