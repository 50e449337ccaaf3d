import { bookTitles, within } from '../../text/clauses/quotations.ts'
import type { Span } from '../../text/document/span.ts'
import type { ParticularsInput } from './particulars-input.ts'

/** A Latin abbreviation in Chinese text: OPC, PaaS. */
export interface ForeignAbbreviation {
  /** In the prose. */
  readonly span: Span
  readonly name: string
  /** True if its Chinese name stands beside it: 边缘计算（MEC）, MEC（边缘计算）. */
  readonly explained: boolean
}

/**
 * The Latin abbreviations of a block that is no heading, in order; names of works and quotations, codes, units and
 * addresses are none.
 */
export function foreignAbbreviations({ block, language }: ParticularsInput): readonly ForeignAbbreviation[] {
  const { kind, prose } = block
  const { text } = prose
  if (language !== 'zh' || kind === 'title' || kind === 'heading' || kind === 'contents' || !/[A-Z]/.test(text))
    return none
  const titles = bookTitles(text)
  const found: ForeignAbbreviation[] = []
  for (const { index, 0: name } of text.matchAll(abbreviation)) {
    if (!/[A-Z].*[A-Z]/.test(name) || noAbbreviation.test(name) || within(titles, index)) continue
    const span = { start: index, end: index + name.length }
    const [before, after] = [text.slice(Math.max(0, index - reach), index), text.slice(span.end, span.end + reach)]
    if (isQuoted(before) || isCode(after)) continue
    found.push({ span, name, explained: explainedBefore.test(before) || explainedAfter.test(after) })
  }
  return found
}

const none: readonly ForeignAbbreviation[] = []

/** Two to eight letters by themselves. Beside digits they are a unit or a model, beside / . @ _ - a code or an address. */
const abbreviation = /(?<![\w.@/\\&#:+-]|\d |[万亿])[A-Z][A-Za-z]{1,7}(?![\w@/\\&#+-]|\.\w|[A-Za-z])/g
/** XX, AAA, Roman numerals, and names such as YonSuite. */
const noAbbreviation = /^(?:([A-Z])\1+|[IVX]+)$|[a-z]{3}/
const reach = 40
/** In a bracket behind Han characters, with other words of the name at most: 边缘计算（Mobile Edge Computing，MEC. */
const explainedBefore = /[\p{Script=Han}”》]\s?[（(][以下简称又即英文缩写为：:“A-Za-z\s，,-]{0,36}$/u
const explainedAfter = /^[”"化]?\s?(?:[（(][^（()）A-Za-z]{0,8}\p{Script=Han}{2}|[：:]\p{Script=Han}{2}|是指?|即)/u

function isQuoted(before: string): boolean {
  return /[“"]$/.test(before)
}

/** ISO 9001 is the number of a standard, and a word before another is no abbreviation by itself. */
function isCode(after: string): boolean {
  return /^ ?\d|^ [A-Za-z]/.test(after)
}
