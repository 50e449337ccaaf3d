import type { BlockFinding, BlockRule } from '../rule.ts'

/** GB/T 15834-2011, 4.8, 4.9 and 4.15: quotation marks, brackets and title marks have two halves. */
export const unpairedMark: BlockRule = {
  id: 'unpaired-mark',
  nameZh: '标点不成对',
  summary: {
    zh: '括号、书名号或者引号只有一半。',
    en: 'A bracket, title mark or quotation mark of a Chinese text lacks its other half.',
  },
  scope: 'block',
  severity: 'information',
  grade: 'standard',
  speaksIn: 'texts',
  messages: {
    open: { zh: '“{mark}”之后没有与它成对的“{other}”。', en: 'No “{other}” follows that closes “{mark}”.' },
    close: { zh: '“{mark}”之前没有与它成对的“{other}”。', en: 'No “{other}” precedes that opens “{mark}”.' },
  },
  check({ block: { kind, marker, prose }, language }) {
    const { text } = prose
    // Lines without a sentence are of forms, heads of acts and tables taken apart, which break where they may.
    const mayBe = language === 'zh' && kind !== 'row' && kind !== 'contents' && /[。；]/.test(text)
    return mayBe && half.test(text) ? unpaired(text, marker?.span.end ?? 0) : none
  },
}

const none: readonly BlockFinding[] = []
const half = /[（）()《》【】〔〕“”]/

interface Pair {
  readonly open: string
  readonly close: string
}

/** The full-width form is what a message shows. */
const pairs: readonly Pair[] = [
  { open: '（(', close: '）)' },
  { open: '《', close: '》' },
  { open: '【', close: '】' },
  { open: '〔', close: '〕' },
  { open: '“', close: '”' },
]

/** Each kind of mark by itself: what is open when its other half comes. Linear. */
function unpaired(text: string, from: number): BlockFinding[] {
  const found: BlockFinding[] = []
  for (const pair of pairs) {
    const open: number[] = []
    for (let at = from; at < text.length; at++) {
      const mark = text.charAt(at)
      if (pair.open.includes(mark)) open.push(at)
      // An ASCII quotation mark may be either half.
      else if (mark === '"' && pair.open === '“') open.pop()
      else if (pair.close.includes(mark) && open.pop() === undefined && !endsNumber(text, at))
        found.push(lone('close', text, at, pair.open))
    }
    for (const at of open)
      if (!opensQuotedParagraph(text, at, from) && !mayGoOn(text, at)) found.push(lone('open', text, at, pair.close))
  }
  return found.filter((one) => !mayBeTorn(text, one, from)).sort((a, b) => a.span.start - b.span.start)
}

/** A paragraph without an end may have been torn at the end of a page; a note in brackets is the end of many. */
function mayGoOn(text: string, at: number): boolean {
  return !/[（(]/.test(text.charAt(at)) && !/[。；：:！？…”）》]\s*$/.test(text)
}

/** The half that comes first in a paragraph without a number may have been torn from the paragraph before. */
function mayBeTorn(text: string, { span, message }: BlockFinding, from: number): boolean {
  return message.key === 'close' && from === 0 && !/[。；，：]/.test(text.slice(0, span.start))
}

/** 1）, 一） and a）. */
function endsNumber(text: string, at: number): boolean {
  return /[）)]/.test(text.charAt(at)) && /[\da-zA-Z一二三四五六七八九十]\s?$/.test(text.slice(Math.max(0, at - 2), at))
}

/** Of a quotation of several paragraphs each has the first half, and the last one the other. */
function opensQuotedParagraph(text: string, at: number, from: number): boolean {
  return text.charAt(at) === '“' && text.slice(from, at).trim() === ''
}

function lone(key: 'open' | 'close', text: string, at: number, other: string): BlockFinding {
  const values = { mark: text.charAt(at), other: other.charAt(0) }
  return { span: { start: at, end: at + 1 }, message: { key, values }, remedies: [] }
}
