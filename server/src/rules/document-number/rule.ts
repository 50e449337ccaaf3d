import { isInFileName } from '../../text/clauses/file-name.ts'
import { isHan } from '../../text/document/characters.ts'
import type { Edit } from '../../text/document/edit.ts'
import type { BlockFinding, BlockRule } from '../rule.ts'

/** GB/T 9704-2012, 7.2.5: 国发〔2025〕11号, the year in full, the number without 第 and without leading zeros. */
export const documentNumber: BlockRule = {
  id: 'document-number',
  nameZh: '发文字号',
  summary: {
    zh: '发文字号的年份、括号或者顺序号不合格式。',
    en: 'The number of an official document has the wrong brackets, a short year, 第 or leading zeros.',
  },
  scope: 'block',
  severity: 'warning',
  grade: 'standard',
  speaksIn: 'texts',
  messages: {
    bracket: {
      zh: '文号“{given}”宜写作“{wanted}”：年份用六角括号“〔〕”括入。',
      en: 'Write “{given}” as “{wanted}”: the year of a document number goes in 〔〕.',
    },
    ordinal: {
      zh: '文号“{given}”宜写作“{wanted}”：顺序号不加“第”字，不编虚位。',
      en: 'Write “{given}” as “{wanted}”: the number has neither 第 nor leading zeros.',
    },
    year: {
      zh: '文号“{given}”宜写作“{wanted}”：年份用四位数字，不加“年”字。',
      en: 'Write “{given}” as “{wanted}”: the year has four digits and no 年.',
    },
    several: {
      zh: '文号“{given}”宜写作“{wanted}”：年份用四位数字，以六角括号“〔〕”括入；顺序号不加“第”字，不编虚位。',
      en: 'Write “{given}” as “{wanted}”: a year of four digits in 〔〕, and a number without 第 or leading zeros.',
    },
    fix: { zh: '改为“{wanted}”', en: 'Change to “{wanted}”' },
    everywhere: {
      zh: '全文有{count}处文号不合格式，宜写作“×发〔2025〕11号”的样式；此为第一处。',
      en: '{count} document numbers in this draft do not have the form 〔2025〕11号; this is the first.',
    },
    'fix-everywhere': { zh: '改正全文{count}处文号', en: 'Correct all {count} document numbers' },
  },
  once: { above: 5, key: 'everywhere', fix: 'fix-everywhere' },
  check({ block, language }) {
    const { text } = block.prose
    if (language !== 'zh' || !text.includes('号')) return none
    return [...text.matchAll(number)].flatMap((match) => found(text, match) ?? [])
  },
}

const none: readonly BlockFinding[] = []

/** Year in brackets, number, 号. 12号楼 is a building, 第44号令 an order, which takes 第. */
const number =
  /([[［【(（{｛〔〖])( ?)(\d{4}|\d{2})(年?)( ?)([\]］】)）}｝〕〗])( ?)(第?)( ?)(0*)([1-9]\d{0,4}) ?号(?![楼线院房车令店铺厅馆门路桥码机井地炉塔案裁判])/g
/** The number follows the code of an office. Those of cases, certificates and contracts have forms of their own. */
const otherNumbers = /(?:[案裁判仲证准]字?|[调执民刑]字|[民刑][初终再]字?|编号|合同|许可|备案?)$/
/** Announcements are numbered 第1号. */
const announcement = /(?:公告|通告|令)$/

function found(text: string, match: RegExpMatchArray): BlockFinding | null {
  const { index = 0 } = match
  const [given, open = '', , year = '', yearWord = '', , close = '', , ordinal = '', , zeros = '', digits = ''] = match
  const before = text.slice(Math.max(0, index - 8), index).trimEnd()
  // Minutes have their number on a line of its own, without the code of an office.
  const isAlone = text.trim() === given
  if (!isAlone && (!isHan(before.charCodeAt(before.length - 1)) || otherNumbers.test(before))) return null
  const full = year.length === 4 ? year : `20${year}`
  if (Number(full) < 1949 || Number(full) > 2099 || isInFileName(text, index)) return null
  // Before the century turned numbers were written otherwise; a citation keeps what they were.
  const isOld = year.length === 4 ? Number(year) < 2000 : Number(year) > 49
  const keepsOrdinal = isOld || isAlone || announcement.test(before)
  const groups = places(match)
  const brackets = [...change(groups[1], open, '〔'), ...change(groups[6], close, '〕')]
  const years = isOld ? [] : [...change(groups[3], year, full), ...change(groups[4], yearWord, '')]
  const ordinals = keepsOrdinal ? [] : [...change(groups[8], ordinal, ''), ...change(groups[10], zeros, '')]
  const edits = [...brackets, ...years, ...ordinals].sort((a, b) => a.span.start - b.span.start)
  if (edits.length === 0) return null
  const values = {
    given,
    wanted: `〔${isOld ? year + yearWord : full}〕${keepsOrdinal ? ordinal + zeros : ''}${digits}号`,
  }
  return {
    span: { start: index, end: index + given.length },
    message: { key: reason(brackets, years, ordinals), values },
    remedies: [],
    fixes: [
      {
        title: { key: 'fix', values },
        edits,
        preferred: true,
        // Brackets are a matter of type; what the number was only its writer knows.
        ...(edits.length === brackets.length && { fixAll: true as const }),
      },
    ],
  }
}

function reason(brackets: readonly Edit[], years: readonly Edit[], ordinals: readonly Edit[]): string {
  if (years.length + ordinals.length === 0) return 'bracket'
  if (brackets.length + ordinals.length === 0) return 'year'
  return brackets.length + years.length === 0 ? 'ordinal' : 'several'
}

/** Where each group of a match begins. The groups follow upon each other from its start. */
function places({ index = 0, ...groups }: RegExpMatchArray): readonly number[] {
  const starts = [index, index]
  for (let group = 1; groups[group] !== undefined; group++)
    starts.push((starts[group] ?? index) + (groups[group] ?? '').length)
  return starts
}

function change(start = 0, was: string, is: string): Edit[] {
  return was === is ? [] : [{ span: { start, end: start + was.length }, text: is }]
}
