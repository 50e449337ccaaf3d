import type { Edit } from '../../text/document/edit.ts'
import { parseHanNumeral } from '../../text/numbering/han-numeral.ts'
import type { BlockFinding, BlockRule } from '../rule.ts'

/** GB/T 9704-2012, 7.3.5.4: dates of signature in Arabic digits, the year in full, month and day without zeros. */
export const dateForm: BlockRule = {
  id: 'date-form',
  nameZh: '日期写法',
  summary: {
    zh: '成文日期、印发日期、施行日期的年份不全，月、日编虚位，或者成文日期用了汉字数字。',
    en: 'A date of signature, issue or effect has a short year or leading zeros, or is signed in Chinese numerals.',
  },
  scope: 'block',
  severity: 'hint',
  grade: 'standard',
  speaksIn: 'texts',
  messages: {
    date: {
      zh: '日期“{given}”宜写作“{wanted}”：年份写全四位，月、日不编虚位。',
      en: 'Write the date “{given}” as “{wanted}”: four digits for the year, no zero before month or day.',
    },
    numerals: {
      zh: '成文日期“{given}”宜写作“{wanted}”：用阿拉伯数字。',
      en: 'Write the date “{given}” as “{wanted}”: dates of signature are in Arabic digits.',
    },
    fix: { zh: '改为“{wanted}”', en: 'Change to “{wanted}”' },
  },
  check({ block: { kind, prose }, language }) {
    const { text } = prose
    if (language !== 'zh' || kind === 'row' || kind === 'contents' || !text.includes('年')) return none
    const found = effects.flatMap((effect) => [...text.matchAll(effect)]).flatMap((match) => some(inDigits(match)))
    if (text.length > longestSignature) return found
    const signed = signature.exec(text)
    return [...found, ...some(signed ? inDigits(signed) : inNumerals(signatureInHan.exec(text)))]
  },
}

const none: readonly BlockFinding[] = []

const longestSignature = 80
const date = '(?<year>\\d{4}|\\d{2}) ?年 ?(?<month>\\d{1,2}) ?月 ?(?<day>\\d{1,2}) ?日'
/** A line that is a date, by itself or after the office that signs; `发布时间 2025年05月01日` is metadata. */
const signature = new RegExp(
  `^(?<before>(?:[\\p{Script=Han}（）、]{2,40}(?<!时间|日期|发布|更新|来源) {1,30})?)${date}(?:印发)?$`,
  'u',
)
const comesInto = '施行|实施|执行|试行|生效'
const effects = [
  new RegExp(`(?<before>自|从)${date}(?=(?:之?日)?起[^，。；]{0,8}(?:${comesInto}))`, 'g'),
  new RegExp(`(?<before>有效期限?(?:截?至|到)|(?:${comesInto})(?:日期|时间)(?:为|：))${date}`, 'g'),
]
const han = '[零〇○Oo一二三四五六七八九十]'
const signatureInHan = new RegExp(
  `^(?<before>(?:\\p{Script=Han}{2,40}[府厅局委会部院办室] ?)?)(?<year>${han}{4})年(?<month>${han}{1,3})月(?<day>${han}{1,3})日$`,
  'u',
)

interface DateParts {
  readonly before: string
  readonly year: string
  readonly month: string
  readonly day: string
}

function partsOf(match: RegExpMatchArray): DateParts {
  const { before = '', year = '', month = '', day = '' } = match.groups ?? {}
  return { before, year, month, day }
}

function inDigits(match: RegExpMatchArray): BlockFinding | null {
  const { before, year, month, day } = partsOf(match)
  const start = (match.index ?? 0) + before.length
  const given = match[0].slice(before.length).replace(/印发$/, '')
  const monthAt = start + given.indexOf('年') + 1 + (given.includes('年 ') ? 1 : 0)
  const dayAt = start + given.indexOf('月') + 1 + (given.includes('月 ') ? 1 : 0)
  const edits: Edit[] = []
  if (year.length === 2) edits.push({ span: { start, end: start + 2 }, text: `20${year}` })
  if (month.startsWith('0')) edits.push({ span: { start: monthAt, end: monthAt + 1 }, text: '' })
  if (day.startsWith('0')) edits.push({ span: { start: dayAt, end: dayAt + 1 }, text: '' })
  if (edits.length === 0 || !isDate(Number(month), Number(day))) return null
  const wanted = `${year.length === 2 ? `20${year}` : year}年${Number(month)}月${Number(day)}日`
  return dated('date', { start, end: start + given.length }, { given, wanted }, edits, year.length === 4)
}

function inNumerals(match: RegExpExecArray | null): BlockFinding | null {
  if (!match) return null
  const { before, ...numerals } = partsOf(match)
  const year = numberOf(numerals.year)
  const month = numberOf(numerals.month)
  const day = numberOf(numerals.day)
  if (year === null || month === null || day === null || !isDate(month, day)) return null
  const span = { start: before.length, end: match[0].length }
  const wanted = `${year}年${month}月${day}日`
  const given = match[0].slice(before.length)
  return dated('numerals', span, { given, wanted }, [{ span, text: wanted }], false)
}

/** The century is a guess, and numerals may be meant: only zeros are taken out unseen. */
function dated(
  key: string,
  span: BlockFinding['span'],
  values: Readonly<Record<string, string>>,
  edits: readonly Edit[],
  fixAll: boolean,
): BlockFinding {
  const fix = { title: { key: 'fix', values }, edits, preferred: true as const }
  return { span, message: { key, values }, remedies: [], fixes: [fixAll ? { ...fix, fixAll } : fix] }
}

function some(found: BlockFinding | null): readonly BlockFinding[] {
  return found ? [found] : none
}

function numberOf(numeral: string): number | null {
  return parseHanNumeral(numeral.replace(/[○Oo零]/g, '〇'))
}

function isDate(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}
