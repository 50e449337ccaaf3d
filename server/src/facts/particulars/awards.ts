import type { Span } from '../../text/document/span.ts'
import type { ParticularsInput } from './particulars-input.ts'

/** A subsidy or a preference for firms that are named or local; or the mention of the review of fair competition. */
export interface Award {
  readonly span: Span
  readonly kind: 'award' | 'review'
  readonly words: string
}

/** The awards of a block: 对注册在本市的企业给予奖励, 支持某公司. */
export function awards({ block, language }: ParticularsInput): readonly Award[] {
  const { text } = block.prose
  if (language !== 'zh' || block.kind === 'contents') return none
  const found: Award[] = []
  for (const { index, 0: words } of text.matchAll(review))
    found.push({ span: { start: index, end: index + words.length }, kind: 'review', words })
  if (benefit.test(text)) addAwards(text, found)
  return found.length === 0 ? none : found
}

/** Firms count where the same sentence gives them something, and not as the customers or employers of those who get it. */
function addAwards(text: string, found: Award[]): void {
  for (const { index, 0: sentence } of text.matchAll(/[^。]+/g)) {
    if (!benefit.test(sentence)) continue
    for (const { index: at, 0: words } of sentence.matchAll(favoured)) {
      if (beside.test(sentence.slice(Math.max(0, at - 8), at))) continue
      found.push({ span: { start: index + at, end: index + at + words.length }, kind: 'award', words })
    }
  }
}

const none: readonly Award[] = []
const review = /公平竞争审查/g
/** What stands before firms that others serve, work for or are measured by. */
const beside = /(?:在|服务|面向|针对|示范|园|开发|辖|\d家以?上?)$/
const benefit = /奖励|奖补|补贴|补助|资助|贴息|优先(?:采购|使用|选用|安排|支持)|减免|返还/
const favoured =
  /(?:本地|本市|本省|本区|本县|我市|我省|我区|我县|辖区内?|市内|区内|省内)(?:的)?(?:[^，。；、鼓励支持国资金]{0,8})企业|(?:注册|登记|纳税|落户)[^，。；]{0,4}在?(?:本|我)(?:市|省|区|县)[^，。；]{0,12}(?:企业|机构)|在(?:本|我)(?:市|省|区|县)(?:注册|登记|纳税|落户)[^，。；]{0,12}(?:企业|机构)|[\p{Script=Han}]{2,16}(?:有限公司|股份公司|有限责任公司)/gu
