import { Cue } from '../../facts/cues/cue.ts'
import { isHan } from '../../text/document/characters.ts'
import type { Block } from '../../text/model/block.ts'
import { isVerbatim } from '../../text/prose/prose.ts'
import { isBetweenBodies } from '../listed-bodies.ts'
import { straightHalves } from '../mixed-quotes.ts'
import type { BlockFinding, BlockRule } from '../rule.ts'

/** GB/T 15834-2011, 5.1.1 and 5.1.3: each mark takes the space of a character. */
export const halfWidthMark: BlockRule = {
  id: 'half-width-mark',
  nameZh: '半角标点',
  summary: {
    zh: '汉字之间使用了半角的逗号、分号、冒号、句号或者括号。',
    en: 'A comma, semicolon, colon, full stop or bracket between Chinese characters is half-width.',
  },
  scope: 'block',
  severity: 'information',
  grade: 'standard',
  speaksIn: 'texts',
  messages: {
    mark: {
      zh: '半角标点“{half}”宜改为全角“{full}”。',
      en: '“{half}” is half-width; Chinese text takes full-width “{full}”.',
    },
    listed: {
      zh: '并列的单位之间用了半角“{half}”，宜改为顿号“{full}”。',
      en: 'Half-width “{half}” stands between bodies in a list; Chinese text takes “{full}” there.',
    },
    fix: { zh: '改为全角“{full}”', en: 'Change to “{full}”' },
    everywhere: {
      zh: '全文有{count}处半角标点，宜改为全角；此为第一处。',
      en: '{count} punctuation marks in this draft are half-width; Chinese text takes full-width ones. This is the first.',
    },
    'fix-everywhere': { zh: '全文{count}处半角标点改为全角', en: 'Change all {count} half-width marks' },
  },
  // A draft that is written this way throughout gets one finding.
  once: { above: 10, key: 'everywhere', fix: 'fix-everywhere' },
  check({ block, language, cues }) {
    if (language !== 'zh' || (cues & Cue.halfWidthMark) === 0) return none
    const { text } = block.prose
    const from = block.marker?.span.end ?? 0
    const certain = [...singleMarks(block, from), ...brackets(block, from), ...quotes(text, from)]
    // Beside letters and figures a mark may be half-width on purpose: told only where the block has others to mend.
    const all = certain.length > 0 ? [...certain, ...besides(block.prose.text, from)] : certain
    return all.sort((a, b) => a.span.start - b.span.start)
  },
}

const none: readonly BlockFinding[] = []
const full: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '.': '。', '(': '（', ')': '）' }

function* singleMarks({ kind, prose, marker }: Block, from: number): Generator<BlockFinding> {
  const { text } = prose
  for (const { index, 0: mark } of text.matchAll(/[,;:.]/g)) {
    if (index < from || !endsChinese(text, index)) continue
    const next = index + 1 + spacesAt(text, index + 1)
    if (next < text.length && !opensChinese(text, next)) continue
    if (mark === '.' && !isFullStop(text, index, next) && !(marker && isTitleEnd(text, from, index))) continue
    const end = isVerbatim(prose, { start: index, end: next + 1 }) ? next : index + 1
    const isListed = mark === ',' && isBetweenBodies(text, index, kind === 'row')
    const fresh = isListed ? '、' : (full[mark] ?? mark)
    const one = found(mark, fresh, { start: index, end: index + 1 }, [{ span: { start: index, end }, text: fresh }])
    yield isListed ? { ...one, message: { ...one.message, key: 'listed' } } : one
  }
}

/** The straight half of “织锦". */
function* quotes(text: string, from: number): Generator<BlockFinding> {
  for (const { at, full: fresh } of straightHalves(text)) {
    const span = { start: at, end: at + 1 }
    if (at >= from) yield found('"', fresh, span, [{ span, text: fresh }])
  }
}

/** A list of literature after GB/T 7714 has half-width marks: [J].软科学,2020(3):12. */
const isCitation = /\[[A-Z]{1,2}(?:\/[A-Z]{2})?\]/

/** The end of the title that a numbered task begins with: （二）算力.市工信局负责建设… */
function isTitleEnd(text: string, from: number, at: number): boolean {
  return /^\p{Script=Han}{2,20}$/u.test(text.slice(from, at).trim()) && hanFrom(text, at + 1) >= 6
}

/** Marks that are half-width by custom as well as by mistake. */
function* besides(text: string, from: number): Generator<BlockFinding> {
  if (isCitation.test(text)) return
  for (const { index, 0: pair } of text.matchAll(latinPair))
    if (index >= from) yield bracketPair(index, index + pair.length)
  for (const { index, 0: mark } of text.matchAll(customary)) {
    const span = { start: index, end: index + 1 }
    const fresh = full[mark] ?? mark
    if (index >= from) yield found(mark, fresh, span, [{ span, text: fresh }])
  }
}

/** 能耗(PUE)低于 */
const latinPair = /(?<=\p{Script=Han})\([A-Za-z][A-Za-z\d /-]{0,30}\)(?=[\p{Script=Han}，。；：、,;:])/gu
/** 2000P,人才; 大模型:1.; what follows a bracket or such a quotation mark; the full stop after a figure at the end. */
const customary =
  /(?<=[\p{Script=Han}A-Za-z][")])[,;:](?=\p{Script=Han})|(?<=[A-Za-z\d%])[,;:](?=\p{Script=Han})|(?<=\p{Script=Han})[,;:](?=[A-Za-z\d])|(?<=\p{Script=Han}[^。]{0,30}[\d%])\.$/gu

function bracketPair(start: number, end: number): BlockFinding {
  return found('()', '（）', { start, end }, [
    { span: { start, end: start + 1 }, text: '（' },
    { span: { start: end - 1, end }, text: '）' },
  ])
}

/**
 * Brackets are changed in pairs: those whose text is Chinese at one of its ends. A number in brackets is left alone. Of a
 * pair in two widths the half-width one is changed.
 */
function* brackets({ prose: { text } }: Block, from: number): Generator<BlockFinding> {
  for (const { index, 0: pair } of text.matchAll(/\([^()（）]{1,200}\)/g)) {
    const end = index + pair.length
    const inner = pair.slice(1, -1)
    if (index < from || isNumber.test(inner) || isLatinAt(text, index - 1) || isLatinAt(text, end)) continue
    if (!opensChinese(inner, 0) && !endsChinese(inner, inner.length)) continue
    yield bracketPair(index, end)
  }
  for (const { index, 0: pair } of text.matchAll(mixed)) {
    const at = pair.startsWith('(') ? index : index + pair.length - 1
    const mark = text.charAt(at)
    if (index < from || isNumber.test(pair.slice(1, -1))) continue
    const span = { start: at, end: at + 1 }
    yield found(mark, full[mark] ?? mark, span, [{ span, text: full[mark] ?? mark }])
  }
}

const mixed = /（[^()（）\n]{1,200}\)|\([^()（）\n]{1,200}）/g

function found(
  halfWidth: string,
  fullWidth: string,
  span: BlockFinding['span'],
  edits: readonly { readonly span: BlockFinding['span']; readonly text: string }[],
): BlockFinding {
  const values = { half: halfWidth, full: fullWidth }
  return {
    span,
    message: { key: 'mark', values },
    remedies: [],
    fixes: [{ title: { key: 'fix', values }, edits, preferred: true, fixAll: true }],
  }
}

/** True if Chinese text ends right before an offset: with a Han character or a closing mark. */
function endsChinese(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at - 1)) || '”’》】）'.includes(text.charAt(at - 1) || ' ')
}

function opensChinese(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at)) || '“‘《【（”’'.includes(text.charAt(at) || ' ')
}

/**
 * A full stop ends a sentence; between short runs of characters it may be the point in a foreign name or in a number
 * (一.).
 */
function isFullStop(text: string, at: number, next: number): boolean {
  if (/[一二三四五六七八九十百零〇]$/.test(text.slice(0, at))) return false
  if (next >= text.length || next > at + 1 || !isHan(text.charCodeAt(next))) return true
  return shortestSentence.test(text.slice(Math.max(0, at - 12), at)) && hanFrom(text, next) >= 6
}

const shortestSentence = /\p{Script=Han}{12}$/u

function hanFrom(text: string, at: number): number {
  let end = at
  while (isHan(text.charCodeAt(end))) end++
  return end - at
}

function spacesAt(text: string, at: number): number {
  let end = at
  while (text.charAt(end) === ' ') end++
  return end - at
}

const isNumber = /^[\d一二三四五六七八九十百]+$/

function isLatinAt(text: string, at: number): boolean {
  return /[A-Za-z0-9]/.test(text.charAt(at))
}
