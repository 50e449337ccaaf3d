import { quotations, within } from '../clauses/quotations.ts'
import type { CrossReference } from '../numbering/cross-reference.ts'
import { parseHanNumeral } from '../numbering/han-numeral.ts'

const path =
  /(?<![第\d一二三四五六七八九十百零〇之])([一二三四五六七八九十]{1,3})(、?)\s?[（(]([一二三四五六七八九十]{1,3})[）)]/g

/**
 * References by bare labels, an outer and an inner one: 二（一）, “二、（一）”. What they name is for
 * `resolveReference` to find.
 */
export function labelPaths(text: string, from: number): CrossReference[] {
  const quotes = quotations(text)
  const found: CrossReference[] = []
  for (const match of text.matchAll(path)) {
    const [whole, outer = '', comma = '', inner = ''] = match
    if (match.index < from) continue
    const start = match.index
    const innerStart = start + whole.lastIndexOf(inner)
    // In quotation marks alone it is a label that is named; among other words it is a quotation.
    const isQuoted = within(quotes, start) && !/[“"]/.test(text.charAt(start - 1))
    found.push({
      span: { start, end: start + whole.length },
      steps: [
        {
          unit: 'point',
          number: parseHanNumeral(outer) ?? 0,
          numeral: { start, end: start + outer.length },
          after: null,
        },
        {
          unit: 'item',
          number: parseHanNumeral(inner) ?? 0,
          numeral: { start: innerStart, end: innerStart + inner.length },
          after: 'bracket',
        },
      ],
      inherited: [],
      target: comma === '' || !isQuoted ? 'unsaid' : 'other',
      title: null,
      endsRange: false,
      quoted: isQuoted,
      isBare: true,
    })
  }
  return found
}
