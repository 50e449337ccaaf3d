import { parseRoman } from '../numbering/roman-numeral.ts'

/** What is counted, in lower case, singular, and the numbers that are spoken of together, first and last. */
export interface NamedRange {
  readonly name: string
  readonly first: number
  readonly last: number
}

/** The numbers of a heading for several provisions: “Steps 2 and 3”, “Key Actions 1–3: Data”. Null for other text. */
export function jointHeading(text: string): NamedRange | null {
  const first = text.charCodeAt(0)
  if (first < capitalA || first > capitalZ) return null
  const [, name, from, to] = joint.exec(text.slice(0, longest)) ?? []
  return name === undefined || from === undefined || to === undefined ? null : namedRange(name, from, to)
}

const [capitalA, capitalZ] = [0x41, 0x5a]
const longest = 80
/** The mark behind the numbers tells it from the start of a sentence: “Steps 2 and 3 follow.” */
const joint =
  /^((?:[A-Z][A-Za-z]{1,15} ){0,2}[A-Z][A-Za-z]{2,15}s) (\d{1,2}|[IVX]{1,5})(?:, (?:\d{1,2}|[IVX]{1,5}))*,?\s?(?:and|&|to|through|[–—-])\s?(\d{1,2}|[IVX]{1,5})(?=:|\.(?!\d)|\s?[–—]|\s-\s|\s*$)/

const participle =
  '(?:withdrawn|dropped|deleted|removed|omitted|repealed|cancell?ed|abandoned|merged|completed|closed|used|awarded)'
const gone = new RegExp(
  `\\b([A-Z][a-z]{2,15}) (\\d{1,2}|[IVX]{1,5})(?:(?:, | and | to |–)(\\d{1,2}|[IVX]{1,5}))? (?:did not\\b|(?:is|are) no longer\\b|(?:(?:was|were|has been|have been|had been|is|are) (?:not )?)?${participle}\\b)`,
  'g',
)

/** The numbers that a sentence takes out: “Lot 3 was withdrawn”, “Group III did not meet”, “Actions 4 and 5 were merged”. */
export function goneNumbers(text: string): NamedRange[] {
  if (!mayBeGone.test(text)) return []
  return [...text.matchAll(gone)].flatMap(([, name = '', from = '', to = from]) => namedRange(name, from, to) ?? [])
}

/** A cheap look first: hardly any block has one. */
const mayBeGone = new RegExp(
  `[\\dIVX] (?:did not|(?:is|are) no|(?:was|were|ha[sd]|have|is|are)? ?(?:been )?(?:not )?${participle})`,
)

function namedRange(name: string, from: string, to: string): NamedRange | null {
  const [first, last] = [numberOf(from), numberOf(to)]
  const isRange = first !== null && last !== null && first <= last && last - first <= widest
  return isRange ? { name: singular(name), first, last } : null
}

const widest = 30

function numberOf(numeral: string): number | null {
  return /^\d/.test(numeral) ? Number(numeral) : parseRoman(numeral)
}

function singular(name: string): string {
  return name.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')
}
