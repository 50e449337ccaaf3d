import type { Language } from '../framework/types.ts'
import type { Span } from '../text/document/span.ts'

/** A place left empty: ____, 【　】, （　）, [ ]. */
export interface Blank extends Span {
  /** True for a date or a year. */
  readonly isDate: boolean
}

/**
 * The blanks of a text that stand for a figure, a year or an owner still to be decided: 每年安排____万元, 由【　】局牵头. A
 * form has blanks for whoever fills it in; so a blank counts only where the draft itself promises something in its place.
 * In a row of a table that takes an organ which answers for it.
 */
export function blanksOf(text: string, language: Language, isRow: boolean): readonly Blank[] {
  if (!sign.test(text) || form.test(text)) return none
  const kinds = isRow && !organ.test(text) ? inRows : blanks
  const found: Blank[] = []
  for (const { pattern, isDate } of kinds[language])
    for (const { index: start, 0: words } of text.matchAll(pattern)) {
      const end = start + words.length
      if (!found.some((known) => start < known.end && known.start < end)) found.push({ start, end, isDate })
    }
  return found
}

const none: readonly never[] = []

/** Without one of these there is none. */
const sign = /由[ \t　]+[局委厅部办]|[_＿]{2}|[【（([［][ \t　]*[】）)\]］]/

/**
 * A box to be ticked, a label with its blank, a party to a contract, a question, or the person who signs: here somebody
 * else fills in.
 */
const form =
  /[□☐▢？?]|[：:]\s*[_＿]|[甲乙丙]方|本人|[我本贵](?:单位|公司|企业|机构)|您|下列|[单多]选|预计|填[写报]|盖章|申请[人单]|承诺|签[字名章]|合同|协议|\b(?:I|we|my|our|undersigned|applicant|tenant|party|parties|signed|signature|tick|your?)\b|\b(?:yes|no) ?\[/i

const organ = /[市县区省州盟][\p{Script=Han}]{0,8}[局委厅办院](?=\s|、|$)/u

interface Kind {
  readonly pattern: RegExp
  readonly isDate: boolean
}

const line = '[_＿]{2,}'
/** Empty brackets have a space at least, where they might be a call of a function or a link. */
const empty = String.raw`(?:${line}|【[ \t　]*】|（[ \t　]+）|\([ \t]+\)|[[［][ \t　]+[\]］])`
const unit = '[余多]?(?:%|％|个百分点|亿元|万元|元|亿|万|家|个|项|名|人|件|台|套|户|公里|[PE]?FLOPS|P(?![A-Za-z]))'
const deed =
  '(?:安排|投入|设立|筹集|达到?|突破|超过|建成|新建|新增|培育|引进|培养|开放|归集|完成|实施|不低于|不少于|不超过|增长|提高到|提升到|降[至到])'
const near = '(?:约|近|到|至)?'

const chinese: readonly Kind[] = [
  { pattern: new RegExp(String.raw`(?<=${deed}${near})\s?${empty}\s?${unit}`, 'g'), isDate: false },
  { pattern: new RegExp(String.raw`(?<=由)${empty}\s?[局委厅部办]?(?=牵头|会同)`, 'g'), isDate: false },
  { pattern: /(?<=由)[ \t　]+[局委厅部办](?=牵头|会同|负责)/g, isDate: false },
  {
    pattern: new RegExp(
      String.raw`(?<![_＿])${empty}\s?年(?:\s?${empty}\s?月)?(?=底?前[，,]?[\p{Script=Han}]|底[，,])`,
      'gu',
    ),
    isDate: true,
  },
]
/** Things between the deed and their number, and what is to be so by a year: 新增算力【】P, 到2028年，【】家企业完成改造. */
const promised: readonly Kind[] = [
  {
    pattern: new RegExp(String.raw`(?<=${deed}[\p{Script=Han}A-Za-z]{1,8}${near})\s?${empty}\s?${unit}`, 'gu'),
    isDate: false,
  },
  {
    pattern: new RegExp(
      String.raw`(?<=(?:到20\d\d年[底末]?|20\d\d年[底末]?前)[，,]?[\p{Script=Han}]{0,12})\s?${empty}\s?${unit}`,
      'gu',
    ),
    isDate: false,
  },
]

const square = String.raw`\[[ \t]*\]`
const things = '(?=(?:[a-z-]+ ){0,2}[a-z-]*[a-z]{3}s\\b)'
const english: readonly Kind[] = [
  {
    pattern:
      /(?<=\b(?:will|shall)\s[^.;:_\n]{1,60}\s)(?:[£$€]\s?)?_{2,}\s?(?:million|billion|%|per ?cent|(?=[a-z]{3,}s\b))/g,
    isDate: false,
  },
]
const bracketed: readonly Kind[] = [
  { pattern: new RegExp(String.raw`[£$€]\s?${square}(?:\s?(?:million|billion|mn?|bn)\b)?`, 'g'), isDate: false },
  { pattern: new RegExp(String.raw`(?<=[a-z] )${square}\s?(?:%|per ?cent\b|million\b|billion\b)`, 'g'), isDate: false },
  { pattern: new RegExp(String.raw`(?<=\b(?:by|before) )${square} 20\d\d\b`, 'g'), isDate: true },
  {
    pattern: new RegExp(String.raw`(?<=\b(?:led|chaired|run|managed|overseen) by (?:the )?)${square}`, 'g'),
    isDate: false,
  },
  {
    pattern: new RegExp(String.raw`(?<=\b(?:will|shall)\s[^.;:\n]{1,60}\s)${square}(?= ${things})`, 'g'),
    isDate: false,
  },
  {
    pattern: new RegExp(
      `(?<=^(?:Train|Recruit|Hire|Fund|Open|Publish|Build|Create|Award|Support|Help|Connect|Place) (?:up to |at least |another )?)${square}(?= ${things})`,
      'g',
    ),
    isDate: false,
  },
]

const inRows: Readonly<Record<Language, readonly Kind[]>> = { zh: chinese, en: english }
const blanks: Readonly<Record<Language, readonly Kind[]>> = {
  zh: [...chinese, ...promised],
  en: [...english, ...bracketed],
}
