import { quotations, within } from '../../text/clauses/quotations.ts'
import type { Span } from '../../text/document/span.ts'
import { parseHanNumeral } from '../../text/numbering/han-numeral.ts'
import type { ParticularsInput } from './particulars-input.ts'

/** A reference to paragraphs before its own: 前款, 前两款. */
export interface PrecedingParagraphs {
  /** In the prose. */
  readonly span: Span
  readonly count: number
  readonly words: string
}

const pattern = /前\s?(?:([一二两三四五六七八九十])\s?)?款(?![项式])/g

/** The references of a Chinese text to paragraphs before its own, without those in quotation marks. */
export function precedingParagraphs({ block, language }: ParticularsInput): readonly PrecedingParagraphs[] {
  const { text } = block.prose
  if (language !== 'zh' || !text.includes('款') || !text.includes('前')) return none
  const quotes = quotations(text)
  return [...text.matchAll(pattern)].flatMap(({ 0: words, 1: numeral, index }) =>
    within(quotes, index)
      ? []
      : [{ span: { start: index, end: index + words.length }, count: countOf(numeral), words }],
  )
}

const none: readonly PrecedingParagraphs[] = []

function countOf(numeral: string | undefined): number {
  if (numeral === undefined) return 1
  return numeral === '两' ? 2 : (parseHanNumeral(numeral) ?? 1)
}
