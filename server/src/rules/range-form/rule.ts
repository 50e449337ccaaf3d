import { Cue } from '../../facts/cues/cue.ts'
import { isInFileName } from '../../text/clauses/file-name.ts'
import { bookTitles, within } from '../../text/clauses/quotations.ts'
import type { BlockFinding, BlockRule } from '../rule.ts'

/** GB/T 15834-2011, 4.13.3: a range of numbers has a dash or a wave, not a hyphen. GB/T 15835-2011, 5.1.4: its units. */
export const rangeForm: BlockRule = {
  id: 'range-form',
  nameZh: '数值起止',
  summary: {
    zh: '数值、年份的起止之间用了短横线，宜用一字线或者浪纹线。',
    en: 'A range of numbers or years in Chinese text has a hyphen instead of a dash or a wave dash.',
  },
  scope: 'block',
  severity: 'hint',
  grade: 'standard',
  speaksIn: 'texts',
  messages: {
    range: {
      zh: '“{given}”表示起止，短横线宜改为一字线或者浪纹线，写作“{wanted}”。',
      en: '“{given}” is a range: write “{wanted}”, with a dash or a wave dash instead of the hyphen.',
    },
    fix: { zh: '改为“{wanted}”', en: 'Change to “{wanted}”' },
    everywhere: {
      zh: '全文有{count}处起止之间用了短横线，宜用一字线或者浪纹线；此为第一处。',
      en: '{count} ranges in this draft have a hyphen instead of a dash or a wave dash; this is the first.',
    },
    'fix-everywhere': { zh: '改正全文{count}处起止之间的短横线', en: 'Correct the hyphens of all {count} ranges' },
  },
  once: { above: 5, key: 'everywhere', fix: 'fix-everywhere' },
  check({ block: { prose, marker }, language, cues }) {
    const { text } = prose
    if (language !== 'zh' || (cues & Cue.digit) === 0 || !hyphen.test(text)) return none
    const titles = bookTitles(text)
    const line = text.includes('～') ? '～' : '—'
    const from = marker?.span.end ?? 0
    return [...text.matchAll(range)]
      .filter((match) => match.index >= from && !within(titles, match.index) && isRange(match, text))
      .map((match) => found(match, line))
  },
}

const none: readonly BlockFinding[] = []

const hyphen = /\d[^\d]{0,6}[-‐‑–−] ?\d/
const amount = String.raw`\d{1,8}(?:,\d{3}){0,4}(?:\.\d{1,4})?`
const measure =
  '%|‰|℃|(?:[百千万亿]{0,2}(?:个|家|项|名|人|元|倍|次|条|篇|所|座|间|台|套|辆|部|种|类|户|只|支|门|场|片|届|位|字|页|份|亩|吨|' +
  '米|公里|公斤|千米|平方|立方|公顷|级|层|期|批|轮|代|成|处|镇|村|岁|周|天|日|月(?:份|\\d{1,2}日)?|年度?|学年|小时|分钟?|秒|学时|课时|卡时)|[万亿])'
/** Two amounts with a hyphen between, the second with its measure; part of no code, address or number. */
const range = new RegExp(
  `(?<![\\w.,:/\\\\=&%#@+~～—–‐‑−－-])(${amount})(${measure})?( ?[-‐‑–−] ?)(${amount}) ?(${measure})(?![-‐‑–−])`,
  'g',
)
/** 附件1-2 and 表3-4 are labels. */
const label = /(?:附件|附表|附录|表|图|专栏|式|号)\s?$/

function isRange(match: RegExpMatchArray, text: string): boolean {
  const [, from = '', unit, , to = '', measured = ''] = match
  const { index = 0 } = match
  const before = text.slice(Math.max(0, index - 4), index)
  if (label.test(before) || isCode(from) || isCode(to) || isInFileName(text, index)) return false
  const [first, last] = [amountOf(from), amountOf(to)]
  if (unit !== undefined && unit !== measured) return true
  if (first >= last) return false
  if (/年度?$/.test(measured) && to.length === 4) return from.length === 4 && first > 1900 && last < 2100
  if (measured.startsWith('月')) return last <= 12
  // 12-31日 by itself is a month and a day.
  return measured !== '日' || (last <= 31 && before.endsWith('月'))
}

/** True for digits that are no amount: 0591. */
function isCode(digits: string): boolean {
  return /^0\d/.test(digits)
}

function amountOf(digits: string): number {
  return Number(digits.replaceAll(',', ''))
}

function found(match: RegExpMatchArray, line: string): BlockFinding {
  const { index = 0 } = match
  const [given, from = '', unit = '', between = '', to = ''] = match
  const at = index + from.length + unit.length + between.search(/\S/)
  const wanted = `${from}${unit}${line}${to}${given.slice(from.length + unit.length + between.length + to.length)}`
  const values = { given, wanted }
  return {
    span: { start: index, end: index + given.length },
    message: { key: 'range', values },
    remedies: [],
    fixes: [
      { title: { key: 'fix', values }, edits: [{ span: { start: at, end: at + 1 }, text: line }], preferred: true },
    ],
  }
}
