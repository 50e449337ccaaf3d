import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'

/** Words by which a draft amends another act: “Section 11 of the Records Act 2000 is amended as follows”, “After section 3 insert—”. */
export interface Amendment {
  /** In the prose. */
  readonly span: Span
}

const amended = /\b(?:is|are|shall be)\s(?:(?:further|hereby)\s)?amended\b|\binsert(?:ed)?\s?[—–:]/g

/** The amendments that an English text announces, in order. What comes below speaks of provisions of the other act. */
export function amendmentsIn(text: string, language: Language): readonly Amendment[] {
  if (language !== 'en' || !(text.includes('amended') || text.includes('insert'))) return none
  return [...text.matchAll(amended)].map(({ 0: words, index }) => ({
    span: { start: index, end: index + words.length },
  }))
}

const none: readonly Amendment[] = []
