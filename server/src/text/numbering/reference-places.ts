import { isDigit } from '../document/characters.ts'
import { markBefore, type ReferenceStep, type ReferenceUnit } from './cross-reference.ts'
import { parseRoman } from './roman-numeral.ts'

/** One number of a list or range with what follows it in brackets: 3(b)(ii). */
export interface ReferencePlace {
  readonly start: number
  readonly end: number
  readonly steps: readonly ReferenceStep[]
  /** The steps that it shares with the number before: 4 and 2 for (iii) in “4(2)(ii) and (iii)”. */
  readonly shared: readonly ReferenceStep[]
  readonly endsRange: boolean
}

/** The word before the numbers: what it names, the word itself, whether it begins with “sub”, and whether it is of several. */
export interface UnitWord {
  readonly unit: ReferenceUnit
  readonly name: string
  readonly isSub: boolean
  readonly isPlural: boolean
}

const bracketed = '\\((?:\\d{1,3}[A-Z]{0,2}|[A-Za-z]{1,2}|[ivxl]{3,6})\\)'
/** Half in brackets, as many lists are lettered: point a), Article 6(1) b). */
const half = '(?:[a-z]{1,2}|[ivxl]{3,6})\\)'
/** Part XL is no letter. After one number a hyphen goes on to a bracket alone: section 3-101 of a code. */
const end = '(?![\\w]|\\/\\d|-(?!\\()|\\.\\d)'
/** “Sections 4-5” is a range; of “sections 3-101 and 3-102” each is one number. */
const hyphened = /(\d{1,3})-(\d{1,3})(?![\w/-]|\.\d)/y
const widest = 50
/** A.1, A.1.2; actions and annexes are also numbered A1. */
const lettered = '[A-Z](?:\\.\\d{1,2}){1,3}'
const numbered = new RegExp(
  `(?:\\d{1,4}(?:(?:\\.\\d{1,3}){1,3}[A-F]{1,2}|[A-Z]{1,2}(?:\\.\\d{1,3}){0,3}|(?:\\.\\d{1,3}){0,3})(?:\\s\\(\\d{1,3}\\)(?!\\s[A-Z]))?(?:${bracketed}){0,5}(?:\\s${half})?|(?:${bracketed}){1,5}|${half}|${lettered}|[IVX][IVXLC]{0,6}\\b)${end}`,
  'y',
)
const named = new RegExp(
  `(?:(?:[A-Z]\\.?\\d{1,2}(?:\\.\\d{1,2}){0,2}|\\d{1,3}(?:\\.\\d{1,3}){0,3})(?:${bracketed}){0,3}|[IVX]{1,5}\\b)${end}`,
  'y',
)
const annexed = new RegExp(
  `(?:[A-Z]\\.?\\d{1,2}(?:\\.\\d{1,2}){0,2}|\\d{1,3}(?:[A-Z]|(?:\\.\\d{1,2}){0,2})|[IVXLC]{1,7}\\b|[A-Z]\\b)${end}`,
  'y',
)
const sectioned = new RegExp(`[A-HJ-UWYZ]\\b(?!\\.[A-Z])${end}`, 'y')
const join =
  /(?:,\s?(?:(?:and|or)\s)?|\s(?:and|or|through|to)\s|\s?[–—]\s?|-(?=\())(?=[\d(IVXLCA-Z]|[a-z]{1,2}\)|[ivxl]{3,6}\))/y
const most = 20

/** The numbers of a list or range that begins at an offset; none if there is no number. */
export function readPlaces(text: string, from: number, word: UnitWord): ReferencePlace[] {
  const places: ReferencePlace[] = []
  let at = from
  let endsRange = false
  while (places.length < most) {
    const found = hyphenedRange(text, at, word) ?? placeAt(text, at, word, places.at(-1))
    const last = found?.at(-1)
    if (!found || !last) break
    for (const [index, one] of found.entries()) places.push(index === 0 ? { ...one, endsRange } : one)
    at = last.end
    join.lastIndex = at
    const joined = join.exec(text)
    if (!joined) break
    endsRange = /through|to|[–—-]/.test(joined[0])
    at += joined[0].length
  }
  return places
}

const none: readonly never[] = []

/** The two ends of “4-5” at an offset; null where it is the number of a code. */
function hyphenedRange(text: string, from: number, word: UnitWord): ReferencePlace[] | null {
  if (!word.isPlural) return null
  hyphened.lastIndex = from
  const [whole = '', first = '', last = ''] = hyphened.exec(text) ?? []
  const [low, high] = [Number(first), Number(last)]
  const [second, end] = [from + first.length + 1, from + whole.length]
  const isRange = low < high && high - low <= widest && !text.slice(end, end + 16).includes(` ${first}-`)
  if (!isRange) return null
  return [
    { start: from, end: second - 1, steps: readSteps(first, from, word), shared: none, endsRange: false },
    { start: second, end, steps: readSteps(last, second, word), shared: none, endsRange: true },
  ]
}

/** The number at an offset with what is in brackets after it; null if there is none. */
function placeAt(
  text: string,
  at: number,
  word: UnitWord,
  before: ReferencePlace | undefined,
): readonly ReferencePlace[] | null {
  const match = matchAt(text, at, word)
  if (match && countsOn(text, at, match[0])) match[0] = match[0].replace(/\s.*/, '')
  if (match && !before && isHalf(match[0]) && !mayBeHalf.has(word.unit)) return null
  // “Annex B, A new …”
  if (!match || (before && /^[AI]$/.test(match[0]) && /^\s[a-z]/.test(text.slice(at + 1, at + 3)))) return null
  const isLoose = before && (match[0].startsWith('(') || isHalf(match[0]))
  const shared = isLoose ? sharedWith(before, match[0]) : none
  const isInner = isLoose && shared.length > 0
  const steps = readSteps(match[0], at, isInner ? { ...word, unit: 'subsection', isSub: true } : word)
  return [{ start: at, end: at + match[0].length, steps, shared, endsRange: false }]
}

/** The units that are lettered. “Part a)” may be the end of what a bracket opened. */
const mayBeHalf: ReadonlySet<ReferenceUnit> = new Set(['subsection', 'paragraph'])

function isHalf(words: string): boolean {
  return /^[a-z]+\)$/.test(words)
}

/**
 * True if the bracket behind a space is one of a list within the sentence: “under section 2 (1) the Office reports and
 * (2) the Board pays”. Else “section 1 (4)” is 1(4), and so is the first of “section 1 (4) and (5)”.
 */
function countsOn(text: string, at: number, words: string): boolean {
  const [, open, label = ''] = /\s(\(?)([a-z\d]+)\)$/.exec(words) ?? []
  if (open === undefined) return false
  const end = at + words.length
  const [next, last] = [nextTo(label, 1), nextTo(label, -1)].map((one) => `\\s${open && '\\('}${one}\\)`)
  if (new RegExp(`^(?:,?\\s(?:and|or|to|through)|,)${next}`).test(text.slice(end, end + 24))) return false
  const around = text.slice(Math.max(0, at - reach), at) + text.slice(end, end + reach)
  return new RegExp(`(?<!${unitsWithLetters})(?:${next}|${last})${clause}`).test(around)
}

const unitsWithLetters = '\\b(?:[Pp]oint|[Ii]tem|[Pp]aragraph)s?'
/** What goes on with a list in the sentence, and not with a list of references. */
const clause =
  '\\s(?!(?:and|or|to|through)\\s(?:\\(?[a-z\\d]{1,3}\\)|[A-Za-z]+\\s\\d)|(?:of|in|under)\\s(?:this|that|the\\s(?:said|same)|[A-Za-z]+\\s\\d))'

/** 3 and c for 2 and b; a letter that is not there for those beside the first and the last. */
function nextTo(label: string, step: 1 | -1): string {
  return /\d/.test(label) ? String(Number(label) + step) : String.fromCharCode(label.charCodeAt(0) + step)
}

const reach = 160

function matchAt(text: string, at: number, { unit, name }: UnitWord): RegExpExecArray | null {
  const place = unit === 'item' ? named : unit === 'annex' ? annexed : numbered
  place.lastIndex = at
  const match = place.exec(text)
  if (match || name !== 'section') return match
  sectioned.lastIndex = at
  return sectioned.exec(text)
}

/** The steps of the number before, without as many as the brackets of this one: 203 for (b)(3) in “203(b)(1) and (b)(3)”. */
function sharedWith({ shared, steps }: ReferencePlace, words: string): readonly ReferenceStep[] {
  const own = words.split(')').length - 1
  return [...shared, ...steps].slice(0, -own)
}

function readSteps(words: string, offset: number, { unit, name, isSub }: UnitWord): ReferenceStep[] {
  const steps: ReferenceStep[] = []
  for (const match of words.matchAll(/[A-Za-z]+|\d+[A-Z]{0,2}/g)) {
    const [numeral] = match
    const start = offset + match.index
    const isBracketed = words.charAt(match.index - 1) === '(' || words.charAt(match.index + numeral.length) === ')'
    const isNumber = isDigit(numeral.charCodeAt(0))
    const letters = !isNumber && (isBracketed || isCapital(words, match, unit)) ? lettersOf(numeral) : undefined
    const inserted = isNumber ? /[A-Z]{1,2}$/.exec(numeral)?.[0] : undefined
    const step: Growing = {
      unit: steps.length > 0 ? 'subsection' : firstUnit(unit, isSub, isBracketed, letters !== undefined),
      number: numberOf(numeral, isBracketed || !/^[IVX]$/.test(numeral) || unit !== 'annex' ? letters : undefined),
      numeral: { start, end: start + numeral.length },
      // A1 is another way to write A.1.
      after: /[A-Z]/.test(words.charAt(match.index - 1)) ? 'point' : markBefore(words, match.index),
    }
    if (letters) step.letters = letters
    if (inserted !== undefined) step.inserted = inserted
    // The (b) of action 1(b) is no action.
    if ((unit === 'item' && !isBracketed) || unit === 'annex') step.name = name
    if (unit === 'annex') step.written = numeral
    steps.push(step)
  }
  return steps
}

type Growing = { -readonly [Key in keyof ReferenceStep]: ReferenceStep[Key] }

/** True for the capital of A.1, A1, section A and Annex A; “Part V” and “Annex III” are Roman. */
function isCapital(words: string, { 0: letters, index }: RegExpMatchArray, unit: ReferenceUnit): boolean {
  if (letters.length > 1 || index !== 0) return false
  return /^\.?\d/.test(words.slice(1)) || unit === 'annex' || !/[IVX]/.test(letters)
}

/** “subsection 4(b)” begins with a section, “clause (b)” is no section. */
function firstUnit(unit: ReferenceUnit, isSub: boolean, isBracketed: boolean, isLettered: boolean): ReferenceUnit {
  if (isSub) return isBracketed || unit === 'paragraph' ? 'subsection' : unit
  return unit === 'section' && isLettered && isBracketed ? 'subsection' : unit
}

/** (b) is the second letter, (ii) the second numeral, (i) may be either; (aa) comes after (z). */
export function lettersOf(numeral: string): NonNullable<ReferenceStep['letters']> {
  const place = numeral.charCodeAt(0) & 0x1f
  const isDoubled = numeral.length === 2 && numeral.charAt(0) === numeral.charAt(1)
  const roman = parseRoman(numeral)
  const letter = numeral.length === 1 ? place : isDoubled && roman === null ? 26 + place : null
  return { letter, roman, isCapital: numeral < 'a' }
}

function numberOf(numeral: string, letters: ReferenceStep['letters']): number {
  if (letters) return letters.letter ?? letters.roman ?? 0
  if (/^\d/.test(numeral)) return Number.parseInt(numeral, 10)
  return parseRoman(numeral) ?? numeral.charCodeAt(0) - 0x40
}
