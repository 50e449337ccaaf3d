import { quotations, within } from '../clauses/quotations.ts'
import type { CrossReference, ReferenceStep, ReferenceUnit } from '../numbering/cross-reference.ts'
import { parseHanNumeral } from '../numbering/han-numeral.ts'

const path =
  /(?<![第\d一二三四五六七八九十百零〇之])(?:([一二三四五六七八九十]{1,3})(、?)\s?)?[（(]([一二三四五六七八九十]{1,3})[）)](?:\s?(\d{1,2})(?=[，。、；;）)与和及至的中所相]|$))?/g

const mayBeHeld = /分$|[）)\d][、和及与至]$/

/**
 * References by bare labels, an outer and an inner one, or an inner one and what it holds: 二（一）, “二、（一）”, 二（一）3,
 * （一）3. What they name is for `resolveReference` to find.
 */
export function labelPaths(text: string, from: number): CrossReference[] {
  const quotes = quotations(text)
  const found: CrossReference[] = []
  for (const match of text.matchAll(path)) {
    const [whole, outer = '', comma = '', inner = '', innermost = ''] = match
    // （二） alone is one only behind what it is in: 第三部分（一）、（二）.
    const isAlone = outer === '' && innermost === ''
    if (match.index < from || (isAlone && !mayBeHeld.test(text.slice(Math.max(0, match.index - 2), match.index))))
      continue
    const start = match.index
    // In quotation marks alone it is a label that is named; among other words it is a quotation.
    const isQuoted = within(quotes, start) && !/[“"]/.test(text.charAt(start - 1))
    found.push({
      span: { start, end: start + whole.length },
      steps: [
        ...(outer === '' ? [] : [stepOf('point', parseHanNumeral(outer) ?? 0, start, outer, null)]),
        stepOf('item', parseHanNumeral(inner) ?? 0, start + whole.lastIndexOf(inner), inner, 'bracket'),
        ...(innermost === ''
          ? []
          : [stepOf('subitem', Number(innermost), start + whole.length - innermost.length, innermost, null)]),
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

function stepOf(
  unit: ReferenceUnit,
  number: number,
  start: number,
  words: string,
  after: ReferenceStep['after'],
): ReferenceStep {
  return { unit, number, numeral: { start, end: start + words.length }, after }
}
