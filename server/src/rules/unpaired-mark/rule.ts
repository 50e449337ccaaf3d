import { Cue } from '../../facts/cues/cue.ts'
import type { Localized } from '../../framework/types.ts'
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
    open: { zh: '左{name}没有与之成对的右{name}。', en: 'This opening {name} is not closed.' },
    close: { zh: '右{name}没有与之成对的左{name}。', en: 'This closing {name} was not opened.' },
  },
  check({ block: { kind, marker, prose }, language, cues }) {
    if (language !== 'zh' || (cues & Cue.pairedMark) === 0) return none
    const { text } = prose
    // Lines without a sentence are of forms, heads of acts and tables taken apart, which break where they may.
    const mayBe = kind !== 'row' && kind !== 'contents' && /[。；]/.test(text)
    return mayBe && !isPaired(text) ? unpaired(text, marker?.span.end ?? 0) : none
  },
}

const none: readonly BlockFinding[] = []

const marks = /[（）()《》【】〔〕“”"]/g
/** The half that opens a pair, by either half in either width. */
const openOf: Readonly<Record<string, string>> = {
  '（': '（',
  '(': '（',
  '）': '（',
  ')': '（',
  '《': '《',
  '》': '《',
  '【': '【',
  '】': '【',
  '〔': '〔',
  '〕': '〔',
  '“': '“',
  '”': '“',
}
/** What a pair is called, by the half that opens it. */
const names: Readonly<Record<string, Localized>> = {
  '（': { zh: '括号', en: 'bracket' },
  '《': { zh: '书名号', en: 'title mark' },
  '【': { zh: '方头括号', en: 'lenticular bracket' },
  '〔': { zh: '六角括号', en: 'tortoise-shell bracket' },
  '“': { zh: '引号', en: 'quotation mark' },
}
const halves = Object.keys(names)
const opening = /[（(《【〔“]/

/** By code unit: the number of its pair, from 1, negative for the half that closes; 0 if it is no mark. */
const pairs = new Int8Array(65536)
Object.entries(openOf).forEach(([half, open]) => {
  const pair = halves.indexOf(open) + 1
  pairs[half.charCodeAt(0)] = opening.test(half) ? pair : -pair
})
// An ASCII quotation mark may be either half: after a half that opens it is the other one, else it has to be looked at.
pairs[0x22] = pairs['”'.charCodeAt(0)] ?? 0
const depths = new Int32Array(halves.length + 1)

/** True if each mark has its other half, as nearly all have: found without making anything. */
function isPaired(text: string): boolean {
  depths.fill(0)
  let open = 0
  for (let at = 0; at < text.length; at++) {
    const pair = pairs[text.charCodeAt(at)] ?? 0
    if (pair > 0) {
      depths[pair] = (depths[pair] ?? 0) + 1
      open++
    } else if (pair < 0) {
      if (depths[-pair] === 0) return false
      depths[-pair] = (depths[-pair] ?? 0) - 1
      open--
    }
  }
  return open === 0
}

/** Each kind of mark by itself: what is open when its other half comes. Linear. */
function unpaired(text: string, from: number): BlockFinding[] {
  const found: BlockFinding[] = []
  const open = new Map<string, number[]>()
  for (const { index, 0: mark } of text.matchAll(marks)) {
    if (index < from) continue
    // An ASCII quotation mark may be either half.
    const pair = openOf[mark] ?? '“'
    const places = open.get(pair) ?? []
    open.set(pair, places)
    if (opening.test(mark)) places.push(index)
    else if (places.pop() === undefined && mark !== '"' && !endsNumber(text, index))
      found.push(lone('close', index, pair))
  }
  const [first, end] = [text.slice(from).search(/\S/) + from, text.trimEnd()]
  // A paragraph without an end may have been torn at the end of a page; a note in brackets is the end of many.
  const isWhole = /[。；：:！？…”）》]$/.test(end)
  for (const [pair, places] of open)
    for (const at of places) {
      // Of a quotation of several paragraphs each has the first half, and the last one the other.
      const opensQuotation = pair === '“' && (at === first || opensAmendment(text, at))
      if ((isWhole || pair === '（') && !opensQuotation) found.push(lone('open', at, pair))
    }
  // The half that comes first in a paragraph without a number may have been torn from the paragraph before.
  const torn = from === 0 ? text.search(/[。；，：]/) : -1
  const mayBeTorn = ({ span, message }: BlockFinding): boolean => message.key === 'close' && span.start < torn
  return found.filter((one) => !mayBeTorn(one)).sort((a, b) => a.span.start - b.span.start)
}

/** 增加一条，作为第八条：“…: a provision that is put into another act may go on in the next paragraph. */
function opensAmendment(text: string, at: number): boolean {
  return amending.test(text.slice(Math.max(0, at - longestAmending), at)) && text.endsWith('。')
}

const amending = /(?:(?:修|更|订|调整)?改?为|增加|增[写列设]|补充|作为第)[^。；“”]{0,40}[：:]\s?$/
const longestAmending = 60

/** 1）, 一） and a）. */
function endsNumber(text: string, at: number): boolean {
  return /[）)]/.test(text.charAt(at)) && /[\da-zA-Z一二三四五六七八九十]\s?$/.test(text.slice(Math.max(0, at - 2), at))
}

function lone(key: 'open' | 'close', at: number, pair: string): BlockFinding {
  const values = { name: names[pair] ?? pair }
  return { span: { start: at, end: at + 1 }, message: { key, values }, remedies: [] }
}
