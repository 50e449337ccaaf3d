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

/** The word before the numbers: what it names, the word itself, and whether it begins with “sub”. */
export interface UnitWord {
  readonly unit: ReferenceUnit
  readonly name: string
  readonly isSub: boolean
}

const bracketed = '\\((?:\\d{1,3}|[A-Za-z]{1,2}|[ivxl]{3,6})\\)'
/** Section C is a letter, Part XL is none. A hyphen goes on to a bracket alone: 3-101 is the number of a code. */
const end = '(?![\\w]|\\/\\d|-(?!\\()|\\.\\d)'
const numbered = new RegExp(
  `(?:\\d{1,4}(?:\\.\\d{1,3}){0,3}(?:${bracketed}){0,5}|(?:${bracketed}){1,5}|[IVX][IVXLC]{0,6}\\b)${end}`,
  'y',
)
const named = new RegExp(`(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}|[IVX]{1,5}\\b)${end}`, 'y')
const annexed = new RegExp(`(?:\\d{1,3}|[IVXLC]{1,7}\\b|[A-Z]\\b)${end}`, 'y')
const join = /(?:,\s?(?:(?:and|or)\s)?|\s(?:and|or|through|to)\s|\s?[–—]\s?|-(?=\())(?=[\d(IVXLCA-Z])/y
const most = 20

/** The numbers of a list or range that begins at an offset; none if there is no number. */
export function readPlaces(text: string, from: number, word: UnitWord): ReferencePlace[] {
  const place = word.unit === 'item' ? named : word.unit === 'annex' ? annexed : numbered
  const places: ReferencePlace[] = []
  let at = from
  let endsRange = false
  while (places.length < most) {
    place.lastIndex = at
    const match = place.exec(text)
    if (!match) break
    const before = places.at(-1)
    const isLoose = before && match[0].startsWith('(')
    const shared = isLoose ? sharedWith(before, match[0]) : none
    const inner = isLoose && shared.length > 0
    places.push({
      start: at,
      end: at + match[0].length,
      steps: readSteps(match[0], at, inner ? { ...word, unit: 'subsection', isSub: true } : word),
      shared,
      endsRange,
    })
    at += match[0].length
    join.lastIndex = at
    const joined = join.exec(text)
    if (!joined) break
    endsRange = /through|to|[–—-]/.test(joined[0])
    at += joined[0].length
  }
  return places
}

const none: readonly ReferenceStep[] = []

/** The steps of the number before, without as many as the brackets of this one: 203 for (b)(3) in “203(b)(1) and (b)(3)”. */
function sharedWith({ shared, steps }: ReferencePlace, words: string): readonly ReferenceStep[] {
  const own = words.split('(').length - 1
  return [...shared, ...steps].slice(0, -own)
}

function readSteps(words: string, offset: number, { unit, name, isSub }: UnitWord): ReferenceStep[] {
  const steps: ReferenceStep[] = []
  for (const match of words.matchAll(/[A-Za-z0-9]+/g)) {
    const start = offset + match.index
    const isBracketed = words.charAt(match.index - 1) === '('
    const letters = isBracketed && /^[A-Za-z]/.test(match[0]) ? lettersOf(match[0]) : undefined
    steps.push({
      unit: steps.length > 0 ? 'subsection' : firstUnit(unit, isSub, isBracketed, letters !== undefined),
      number: numberOf(match[0], letters),
      ...(letters === undefined ? {} : { letters }),
      ...(unit === 'item' ? { name } : {}),
      numeral: { start, end: start + match[0].length },
      after: markBefore(words, match.index),
    })
  }
  return steps
}

/** “subsection 4(b)” begins with a section, “clause (b)” is no section. */
function firstUnit(unit: ReferenceUnit, isSub: boolean, isBracketed: boolean, isLettered: boolean): ReferenceUnit {
  if (isSub) return isBracketed || unit === 'paragraph' ? 'subsection' : unit
  return unit === 'section' && isLettered ? 'subsection' : unit
}

/** (b) is the second letter, (ii) the second numeral, (i) may be either; (aa) comes after (z). */
function lettersOf(numeral: string): NonNullable<ReferenceStep['letters']> {
  const place = numeral.charCodeAt(0) & 0x1f
  const isDoubled = numeral.length === 2 && numeral.charAt(0) === numeral.charAt(1)
  const roman = parseRoman(numeral)
  const letter = numeral.length === 1 ? place : isDoubled && roman === null ? 26 + place : null
  return { letter, roman, isCapital: numeral < 'a' }
}

function numberOf(numeral: string, letters: ReferenceStep['letters']): number {
  if (letters) return letters.letter ?? letters.roman ?? 0
  if (/^\d/.test(numeral)) return Number(numeral)
  return parseRoman(numeral) ?? numeral.charCodeAt(0) - 0x40
}
