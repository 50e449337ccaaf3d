import { opensSection } from '../../text/model/block.ts'
import { parseRoman } from '../../text/numbering/roman-numeral.ts'
import { isContinued } from '../../text/provisions/declared-numbers.ts'
import type { ParticularsInput } from './particulars-input.ts'

/** The number of one of a series of like things, at the start of a block: “Pillar IV. Use”, “Flagship 3 – Kit”. */
export interface SeriesNumber {
  /** What is counted, in lower case, with the kind of numeral: “pillar I”, “key action 1”, “axis A”. */
  readonly series: string
  readonly number: number
  /** The label as it stands, without its mark: Pillar IV. */
  readonly label: string
  /** True if it heads a section; else it only stands at the start of a line, item or row. */
  readonly heads: boolean
  /** What stands behind the label: two with the same words are one thing that is spoken of twice. */
  readonly words: string
  /** In the prose. */
  readonly start: number
  readonly end: number
}

/** The name and number that an English block begins with; where a marker is read, that is its number. */
export function seriesNumbers({ block, language }: ParticularsInput): readonly SeriesNumber[] {
  const { text } = block.prose
  const first = text.charCodeAt(0)
  if (language !== 'en' || first < capitalA || first > capitalZ || block.marker !== null) return none
  if (block.kind === 'contents' || block.kind === 'quote') return none
  const [whole, name = '', digits, numeral, letter = ''] = named.exec(text.slice(0, longest)) ?? []
  if (whole === undefined || isMeasure.test(name)) return none
  const kind = digits !== undefined ? '1' : numeral !== undefined ? 'I' : 'A'
  const number = kind === 'A' ? letter.charCodeAt(0) - 0x40 : kind === 'I' ? parseRoman(numeral ?? '') : Number(digits)
  if (number === null || number === 0) return none
  const label = whole.trimEnd()
  const words = text.slice(label.length, label.length + longest).replace(/^[\s:.–—-]+/, '')
  return [
    {
      series: `${name.toLowerCase()} ${kind}`,
      number,
      label,
      heads: opensSection(block) && !isContinued(text),
      words,
      start: 0,
      end: label.length,
    },
  ]
}

const none: readonly SeriesNumber[] = []
const [capitalA, capitalZ] = [0x41, 0x5a]
const longest = 80
/** A name of up to three words; letters from I on may be numerals. The mark behind the number tells it from the start of a sentence: “Goal 2 says …”. */
const named =
  /^((?:[A-Z][A-Za-z]{1,15} ){0,2}[A-Z][A-Za-z]{2,15}) (?:(\d{1,2})|([IVX]{1,5})|([A-H]))(?=:|\.(?!\d)|\s?[–—](?!\s?\d)|\s-\s|\s*$)/
/** What is not counted one by one: times and steps of a scale, captions of what a copy may lack, units with a scheme of their own. */
const isMeasure =
  /\b(?:years?|months?|weeks?|days?|quarters?|january|february|march|april|may|june|july|august|september|october|november|december|levels?|tiers?|grades?|class|category|version|model|form|horizon|sdgs?|figures?|tables?|charts?|maps?|photo|exhibit|sections?|articles?|chapters?|parts?|titles?|annex(?:e|es)?|appendix|schedule|page|note|footnote|no|room|at|of|in|by|the|to)$/i
