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
    const behind = text.slice(index + words.length)
    const isOfText = named.test(behind)
    // 专栏五所列平台 at the start of a paragraph is no box.
    const opens = text.slice(0, index).trim() === '' && !(isOfText && kind === 'paragraph')
    const isHead = kind === 'heading' || (kind !== 'paragraph' && short.test(behind))
    const form = opens ? (isHead ? 'head' : 'line') : 'mention'
    if (!(number > 0) || (form === 'mention' && !isReference(text, index, isOfText))) return []
    return [{ span: { start: index, end: index + words.length }, number, words, form }]
  })
}

const none: readonly BoxNumber[] = []
/** 专栏3-1 is counted otherwise, and 专栏3（续） is a box that goes on. */
const box = /专栏\s?(\d{1,2}|[一二三四五六七八九十]{1,3})(?![\d.\-—－]|[（(]?续)/g
/** True for a mention of a box of the draft itself. */
function isReference(text: string, at: number, isOfText: boolean): boolean {
  const before = text.slice(Math.max(0, at - reach), at)
  if (referring.test(before)) return true
  const sentence = /[^。；;\n]*$/.exec(text.slice(Math.max(0, at - longestSentence), at))?.[0] ?? ''
  return isOfText && doing.test(sentence) && !otherDocument.test(sentence)
}

/** What stands before a box of the draft itself. */
const referring =
  /(?:见|参照|按照?|列入|纳入|根据)(?:本(?:规划|方案|意见|计划|纲要|文))?$|专栏\s?[\d一二三四五六七八九十]{1,3}(?:、|和|及|至|—)$|[（(]$/
const reach = 16
/** What stands behind a box that is spoken of: 专栏五所列平台, 落实专栏5的工程. */
const named = /^(?:所[列述示含]|中|里|的|明确的?|确定的?)/
/** What stands before such a box of the draft itself: nothing, or what is done with it. */
const doing =
  /(?:^|[，、：:]|落实|推进|实施|完成|围绕|对照|组织|开展|执行|承担|细化|抓好|做好|除|对|将|把|由|以|在|从)\s?(?:本(?:规划|方案|意见|计划|纲要|文))?$/
/** Another document, or one who has issued another. */
const otherDocument =
  /[》”]|(?<!本)(?:规划|纲要|方案|意见|计划|通知|办法|文件|简报|网站)|省(?:里|级|的)|国家|国务院|上级|中央|部委/
const longestSentence = 80
/** What stands behind the number of a box in a table or a quotation, which are no headings. */
const short = /^[\s：:][^。；]{1,40}$/
