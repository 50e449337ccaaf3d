import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'

/** A word that says how far something reaches. The span is in the text. */
export interface ScopeWordUse extends Span {
  readonly word: string
  /** 2: all; 0: some of them. */
  readonly reach: 0 | 2
}

/** The words of scope in a text, in order. */
export function scopeUses(text: string, language: Language): ScopeWordUse[] {
  const found: ScopeWordUse[] = []
  for (const { index, 0: word, 1: all } of text.matchAll(words[language]))
    found.push({ word, start: index, end: index + word.length, reach: all === undefined ? 0 : 2 })
  return found
}

const words: Readonly<Record<Language, RegExp>> = {
  zh: /(全部|所有|一切|全面|全覆盖|全域|全流程|全过程|各级各类|各类|各级|各行业|普遍|一律)|部分|重点(?!支持|推进|推动|开展|发展|建设|培育|打造|加强|围绕|面向|聚焦)(?=[\p{Script=Han}]{0,3}(?:行业|领域|地区|城市|企业|区域|单位|部门|高校|院校|学校|机构|产业|园区|人群|群体|项目|场景))|个别|若干|符合条件的?|有条件的?|具备条件的?|有需求的?|规模以上/gu,
  en: /\b(?:(all|every|each|any|entire|across the board|universal)|some|certain|selected|eligible|priority|qualifying)\b/gi,
}

/** A name without a word of scope before it: 重点高校 → 高校. */
export function withoutScope(name: string, language: Language): string {
  const first = scopeUses(name, language)[0]
  return first?.start === 0 && first.end < name.length ? name.slice(first.end).trimStart() : name
}
