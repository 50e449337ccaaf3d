import type { Edit } from '../../text/document/edit.ts'
import { isVerbatim, type Prose } from '../../text/prose/prose.ts'
import type { BlockFinding, BlockRule } from '../rule.ts'

/** GB/T 15834-2011, B.3.2 to B.3.4: 一、 and 1. and （一）, the last with no mark behind it; 5.1.3: full-width brackets. */
export const numberingMark: BlockRule = {
  id: 'numbering-mark',
  nameZh: '序号标点',
  summary: {
    zh: '序号后面的标点不合规范，或者序号用了半角括号。',
    en: 'A Chinese item number has the wrong punctuation after it, or half-width brackets.',
  },
  scope: 'block',
  severity: 'information',
  grade: 'standard',
  speaksIn: 'texts',
  messages: {
    arabic: {
      zh: '序号“{given}”宜写作“{wanted}”：阿拉伯数字后面用下脚点。',
      en: 'Write the number “{given}” as “{wanted}”: a full stop follows Arabic digits.',
    },
    han: {
      zh: '序号“{given}”宜写作“{wanted}”：不带括号的汉字数字后面用顿号。',
      en: 'Write the number “{given}” as “{wanted}”: 、 follows Chinese numerals without brackets.',
    },
    after: {
      zh: '序号“{given}”宜写作“{wanted}”：带括号的序号后面不用标点。',
      en: 'Write the number “{given}” as “{wanted}”: no mark follows a number in brackets.',
    },
    brackets: {
      zh: '序号“{given}”宜写作“{wanted}”：括号用全角。',
      en: 'Write the number “{given}” as “{wanted}”, in full-width brackets.',
    },
    fix: { zh: '改为“{wanted}”', en: 'Change to “{wanted}”' },
    everywhere: {
      zh: '全文有{count}处序号的标点不合规范，宜用“一、”“（一）”“1.”“（1）”；此为第一处。',
      en: '{count} numbers in this draft are not punctuated as 一、（一）1.（1）; this is the first.',
    },
    'fix-everywhere': { zh: '改正全文{count}处序号的标点', en: 'Correct the punctuation of all {count} numbers' },
  },
  once: { above: 5, key: 'everywhere', fix: 'fix-everywhere' },
  check({ block: { kind, marker, prose }, language }) {
    if (language !== 'zh' || kind === 'contents') return none
    if (marker === null) return ofFirst(prose)
    if (marker.span.end === 0) return none
    const { label, scheme } = marker
    if (scheme === 'arabic') return label.endsWith('、') ? ofArabic(prose, 0, label) : none
    if (scheme === 'han') return /[.．]$/.test(label) ? ofHan(prose, label) : none
    return scheme === 'han-paren' || scheme === 'arabic-paren' ? ofBrackets(prose, label) : none
  },
}

const none: readonly BlockFinding[] = []

/** The first of some items stands after the word that introduces them: 附件：1、… */
function ofFirst(prose: Prose): readonly BlockFinding[] {
  const [before, , label = ''] = /^((?:附件|附注|备注|注|说明)[：:] ?)(\d{1,2} ?、)/.exec(prose.text) ?? []
  return before === undefined ? none : ofArabic(prose, before.length - label.length, label)
}

function ofArabic(prose: Prose, at: number, label: string): readonly BlockFinding[] {
  const { text } = prose
  const labelEnd = at + label.length
  const next = spacesEnd(text, labelEnd)
  const following = text.slice(next, next + 8)
  // 1.2025 would be a decimal, 1．2025 no number of an item, and `1. ` a list of Markdown.
  if (/^\d/.test(following)) return none
  const mark = label.search(/ ?、/)
  const end = isVerbatim(prose, { start: at + mark, end: next + 1 }) ? next : labelEnd
  const edit = { span: { start: at + mark, end }, text: '.' }
  return [found('arabic', at, label, `${label.slice(0, mark)}.`, [edit])]
}

function ofHan({ text }: Prose, label: string): readonly BlockFinding[] {
  // 三.五 may be a decimal.
  if (/^ ?[零〇一二三四五六七八九十\d]/.test(text.slice(label.length))) return none
  const start = label.length - 1
  const edit = { span: { start, end: label.length }, text: '、' }
  return [found('han', 0, label, `${label.slice(0, -1)}、`, [edit])]
}

function ofBrackets({ text }: Prose, label: string): readonly BlockFinding[] {
  const [, open = '', number = '', close = ''] = /^([（(]?)(.*?)([）)])$/.exec(label) ?? []
  const mark = extra.exec(text.slice(label.length, label.length + longestExtra))?.[0] ?? ''
  const isMixed = open !== '' && (open === '(') !== (close === ')')
  const halfWidth = isMixed || (open === '(' && close === ')' && /\D/.test(number))
  const edits: Edit[] = []
  if (halfWidth && open === '(') edits.push({ span: { start: 0, end: 1 }, text: '（' })
  if (halfWidth && close === ')') edits.push({ span: { start: label.length - 1, end: label.length }, text: '）' })
  if (mark !== '') edits.push({ span: { start: label.length, end: label.length + mark.length }, text: '' })
  if (edits.length === 0) return none
  const wanted = halfWidth ? `（${number}）` : label
  return [found(mark === '' ? 'brackets' : 'after', 0, label + mark, wanted, edits)]
}

/** Marks behind the label, all of them, so that one fix is enough; three points are an ellipsis. */
const extra = /^(?! ?\.\.\.)(?: ?[、.．])+(?! ?[（(\d、.．])/
const longestExtra = 8

function found(key: string, start: number, given: string, wanted: string, edits: readonly Edit[]): BlockFinding {
  const values = { given, wanted }
  return {
    span: { start, end: start + given.length },
    message: { key, values },
    remedies: [],
    fixes: [{ title: { key: 'fix', values }, edits, preferred: true, fixAll: true }],
  }
}

function spacesEnd(text: string, at: number): number {
  let end = at
  while (text.charAt(end) === ' ') end++
  return end
}
