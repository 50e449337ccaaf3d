import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import { isChineseTitle } from '../../text/pieces/title-words.ts'
import type { Citation } from './citation.ts'
import { englishCitations } from './citations-en.ts'
import { type DocumentNumber, documentNumbersIn } from './document-numbers.ts'
import { titlesIn } from './titles-in.ts'

/** The documents that the prose of a block names, in order. Books, forms and abbreviations in 《》 are none. */
export function citationsIn(text: string, language: Language): readonly Citation[] {
  if (language === 'en') return englishCitations(text)
  if (!text.includes('《') && !text.includes('号')) return none
  const numbers = documentNumbersIn(text)
  const found: Citation[] = []
  const taken = new Set<DocumentNumber>()
  for (const { span, title } of titlesIn(text)) {
    const number = numbers.find((one) => !taken.has(one) && adjoins(text, span, one.span)) ?? null
    if (number === null && !isChineseTitle(title)) continue
    if (number !== null) taken.add(number)
    const end = number === null || number.span.end < span.end ? span.end : number.span.end
    found.push({ span: { start: span.start, end }, title, number, planned: isPlanned(text, span.start) })
  }
  for (const number of numbers)
    if (!taken.has(number)) found.push({ span: number.span, title: null, number, planned: false })
  return found.sort((a, b) => a.span.start - b.span.start)
}

const none: readonly Citation[] = []
/** True if the words before a title say that the document is to be written. */
function isPlanned(text: string, start: number): boolean {
  return /(?:出台|制定|制订|编制|起草)(?:实施|落实|印发)?$/.test(text.slice(Math.max(0, start - 6), start))
}

/** True if a number follows a title at once, in brackets or not: 《…》（国发〔2025〕11号）. */
function adjoins(text: string, title: Span, number: Span): boolean {
  if (number.start < title.end || number.start - title.end > 30) return false
  return /^\s?[（(]?\s?(?:[^（）()，。；《》]{0,12}，)?\s?$/.test(text.slice(title.end, number.start))
}
