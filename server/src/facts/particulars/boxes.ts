import type { Span } from '../../text/document/span.ts'
import { parseHanNumeral } from '../../text/numbering/han-numeral.ts'
import type { ParticularsInput } from './particulars-input.ts'

/** A box (专栏) by its number: 专栏3. */
export interface BoxNumber {
  /** In the prose. */
  readonly span: Span
  readonly number: number
  /** As it is written. */
  readonly words: string
  /** `head`: of the box itself. `line`: at the start of other text, which may be that of the box. `mention`: 见专栏3. */
  readonly form: 'head' | 'line' | 'mention'
}

/** The boxes that a Chinese text has or names, in order. Those of other documents (《…》专栏2) are left out. */
export function boxNumbers({ block: { kind, prose }, language }: ParticularsInput): readonly BoxNumber[] {
  const { text } = prose
  if (language !== 'zh' || kind === 'contents' || !text.includes('专栏')) return none
  return [...text.matchAll(box)].flatMap(({ index, 0: words, 1: digits = '' }): BoxNumber[] => {
    const number = parseHanNumeral(digits) ?? Number(digits)
    const opens = text.slice(0, index).trim() === ''
    const isHead = kind === 'heading' || (kind !== 'paragraph' && short.test(text.slice(index + words.length)))
    const form = opens ? (isHead ? 'head' : 'line') : 'mention'
    if (!(number > 0) || (form === 'mention' && !referring.test(text.slice(Math.max(0, index - reach), index))))
      return []
    return [{ span: { start: index, end: index + words.length }, number, words, form }]
  })
}

const none: readonly BoxNumber[] = []
/** 专栏3-1 is counted otherwise, and 专栏3（续） is a box that goes on. */
const box = /专栏\s?(\d{1,2}|[一二三四五六七八九十]{1,3})(?![\d.\-—－]|[（(]?续)/g
/** What stands before a box of the draft itself. */
const referring =
  /(?:见|参照|按照?|列入|纳入|根据)(?:本(?:规划|方案|意见|计划|纲要|文))?$|专栏\s?[\d一二三四五六七八九十]{1,3}(?:、|和|及|至|—)$|[（(]$/
const reach = 16
/** What stands behind the number of a box in a table or a quotation, which are no headings. */
const short = /^[\s：:][^。；]{1,40}$/
