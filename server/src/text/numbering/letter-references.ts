import { quotations, within } from '../clauses/quotations.ts'
import type { CrossReference } from './cross-reference.ts'
import { isAfterName, isAfterOther, targetBehind } from './cross-reference-target.ts'
import { readPlaces, type UnitWord } from './reference-places.ts'

const label = /(?<![\w.])[A-Z]\.\d{1,2}(?:\.\d{1,2}){0,2}(?![\w%])/g
/** Words that a number of the draft itself comes after; after “Figure”, “vitamin” or “class” it is of something else. */
const firm = /\b(?:[Ss]ee|[Ss]ee also|[Uu]nder|[Ii]n|[Bb]y|[Pp]er|[Ww]ith|[Oo]f|[Tt]o|[Ff]rom)\s$/
const loose = /(?:^|[.!?;:,(–—]\s?|\b(?:and|or|that|as|on|both|via|for|than|through|[Aa]fter|[Bb]efore)\s)$/
const initials = /\b(?:[A-Z]\.){1,3}\s?$/
const word: UnitWord = { unit: 'section', name: 'section', isSub: false, isPlural: true }

/**
 * The references by labels with a letter alone (“see A.2”, “A.1 to A.3”), in order, without those that stand in
 * `others`. Where the words before do not show a reference, they are bare: only the draft's own labels are meant.
 */
export function letterReferences(text: string, others: readonly CrossReference[]): CrossReference[] {
  if (!hasLabel.test(text)) return []
  const quotes = quotations(text)
  const found: CrossReference[] = []
  let next = 0
  label.lastIndex = 0
  for (let match = label.exec(text); match; match = label.exec(text)) {
    const start = match.index
    const places = readPlaces(text, start, word).filter(({ steps }) => steps.length > 1 && steps[0]?.letters)
    const end = places.at(-1)?.end ?? start + match[0].length
    label.lastIndex = end
    while ((others[next]?.span.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const isTaken = (others[next]?.span.start ?? Number.POSITIVE_INFINITY) < end
    const before = text.slice(Math.max(0, start - 20), start)
    const isFirm = firm.test(before)
    if (isTaken || initials.test(before) || !(isFirm || loose.test(before)) || isAfterName(text, start)) continue
    const target = isAfterOther(text, start) ? 'other' : targetBehind(text, end, 'section')
    for (const { steps, endsRange, start: from, end: to } of places)
      found.push({
        span: { start: from, end: to },
        steps,
        inherited: [],
        target,
        title: null,
        endsRange,
        quoted: within(quotes, start),
        isBare: !isFirm,
      })
  }
  return found
}

const hasLabel = /[A-Z]\.\d/
