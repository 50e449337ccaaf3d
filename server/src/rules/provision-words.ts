import type { StatedReference } from '../facts/particulars/references.ts'
import { bareLabel } from '../text/numbering/label-number.ts'
import type { Provision } from '../text/provisions/provisions.ts'
import { sections } from './own-unit.ts'
import type { Survey } from './survey.ts'

/** A provision as messages name it: section 2A, 第三条. */
export function nameOfHolder(
  { marker: { label, scheme }, parent }: Provision,
  { provisions }: Survey,
): { readonly zh: string; readonly en: string } {
  const bare = bareLabel(label)
  const kind = provisions.list[parent]?.marker.scheme === 'article' ? 'paragraph' : 'section'
  return { zh: label, en: sections.has(scheme) && /^\d/.test(bare) ? `${kind} ${bare}` : bare }
}

/** The same for what ends a range or list that another reference begins: the 18 of “points 3 to 18” is a point. */
export function wordsBehind(reference: StatedReference, before: StatedReference | undefined, survey: Survey): string {
  const isOfPoints = reference.endsRange && /^points?\b/i.test(before?.words ?? '')
  return wordsOf(isOfPoints ? { ...reference, words: `point ${reference.words}` } : reference, survey)
}

/** A reference as messages name it. In English the second of “sections 3 and 14” is a number alone, and the first is one section. */
export function wordsOf({ words, steps }: StatedReference, { language }: Survey): string {
  const [first] = steps
  if (language === 'en' && first && /^(?:[\d(]|[IVXLC]+$)/.test(words)) return `${first.name ?? first.unit} ${words}`
  return words
    .replace(severalUnits, '$1')
    .replace(/^(?:Sub-?[Ss]ection|Paragraph)(?= \()/, (unit) => unit.toLowerCase())
}

const severalUnits =
  /^(annex(?=es )|§(?=§)|(?:(?:sub)?(?:section|paragraph|clause)|article|chapter|part|point|item|schedule|attachment|enclosure)(?=s ))(?:e?s|§)/i
