import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import { parseHanNumeral } from '../../text/numbering/han-numeral.ts'
import type { ParticularsInput } from './particulars-input.ts'

/** Words that name an annex: 附件2, 附件. Those of English drafts are references by number. */
export interface AnnexMention {
  /** In the prose. */
  readonly span: Span
  /** As `annexNumber` has it; empty for 附件 alone. */
  readonly number: string
}

const chinese = /(?<![》〉])附\s?[件录](?:\s?(\d{1,2}(?:[-—－]\d{1,2})?|[一二三四五六七八九十]{1,2}))?/g

/** The annexes that a Chinese text names, in order; none in English. Those of other documents (《…》附件2) are left out. */
export function annexMentions(text: string, language: Language): readonly AnnexMention[] {
  if (language !== 'zh' || !text.includes('附')) return none
  return [...text.matchAll(chinese)].map(({ index, 0: words, 1: number = '' }) => ({
    span: { start: index, end: index + words.length },
    number: annexNumber(number),
  }))
}

/** The annexes that a block of a Chinese draft's body names by number, as its own: 见附件2. */
export function ownAnnexMentions({ block: { kind, prose }, language }: ParticularsInput): readonly AnnexMention[] {
  const { text } = prose
  if (language !== 'zh' || kind === 'contents' || kind === 'title' || /^\s*附/.test(text)) return none
  const found = annexMentions(text, language)
  if (found.length === 0) return none
  // 3号文附件2 is one of another document.
  return found.filter(({ number, span }) => number !== '' && !/[号文》〉的]\s?$/.test(text.slice(0, span.start)))
}

/** The number of an annex in one form, to be compared: 一 and 1, 2—1 and 2-1. */
export function annexNumber(number: string): string {
  const plain = number.replace(/[—－]/g, '-').trim()
  const value = /^[一二三四五六七八九十]+$/.test(plain) ? parseHanNumeral(plain) : null
  return value === null ? plain : String(value)
}

const none: readonly never[] = []
