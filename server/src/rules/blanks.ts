import type { Language } from '../framework/types.ts'
import type { Span } from '../text/document/span.ts'

/**
 * The blanks of a text that stand for a figure, a year or an owner still to be decided: 每年安排____万元, 由____局牵头. A
 * form has blanks for whoever fills it in; so a blank counts only where the draft itself promises something in its place.
 */
export function blanksOf(text: string, language: Language): readonly (Span & { readonly isDate: boolean })[] {
  if (!/[_＿]{2}/.test(text) || isForm(text)) return none
  return blanks[language].flatMap(({ pattern, isDate }) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length, isDate })),
  )
}

const none: readonly never[] = []

/** A box to be ticked, a label with its blank, a party to a contract, or the person who signs. */
function isForm(text: string): boolean {
  return form.test(text)
}
const form =
  /[□☐▢]|[：:]\s*[_＿]|[甲乙丙]方|本人|[我本](?:单位|公司|企业|机构)|申请[人单]|承诺|签[字名章]|合同|协议|\b(?:I|we|my|our|undersigned|applicant|tenant|party|parties|signed|signature)\b/i

const blanks: Readonly<Record<Language, readonly { readonly pattern: RegExp; readonly isDate: boolean }[]>> = {
  zh: [
    {
      pattern:
        /(?<=(?:安排|投入|设立|筹集|达到?|突破|超过|建成|新建|新增|培育|引进|培养|开放|归集|不低于|不少于|不超过|增长|提高到|提升到|降[至到])(?:约|近|到|至)?)\s?[_＿]{2,}\s?[余多]?(?:%|％|亿元|万元|元|亿|万|家|个|项|名|人|件|台|套|户|公里|[PE]?FLOPS)/g,
      isDate: false,
    },
    { pattern: /(?<=由)[_＿]{2,}\s?[局委厅部办]?(?=牵头|会同)/g, isDate: false },
    {
      pattern: /(?<![_＿])[_＿]{2,}\s?年(?:\s?[_＿]{2,}\s?月)?(?=底?前[，,]?[\p{Script=Han}]|底[，,])/gu,
      isDate: true,
    },
  ],
  en: [
    {
      pattern:
        /(?<=\b(?:will|shall)\s[^.;:_\n]{1,60}\s)(?:[£$€]\s?)?_{2,}\s?(?:million|billion|%|per ?cent|(?=[a-z]{3,}s\b))/g,
      isDate: false,
    },
  ],
}
