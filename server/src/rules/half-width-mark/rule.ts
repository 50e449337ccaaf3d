import { isHan } from '../../text/document/characters.ts'
import type { Block } from '../../text/model/block.ts'
import { isVerbatim, type Prose } from '../../text/prose/prose.ts'
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
    fix: { zh: '改为全角“{full}”', en: 'Change to “{full}”' },
    everywhere: {
      zh: '全文有{count}处半角标点，宜改为全角；此为第一处。',
      en: '{count} punctuation marks in this draft are half-width; Chinese text takes full-width ones. This is the first.',
    },
    'fix-everywhere': { zh: '全文{count}处半角标点改为全角', en: 'Change all {count} half-width marks' },
  },
  // A draft that is written this way throughout gets one finding.
  once: { above: 10, key: 'everywhere', fix: 'fix-everywhere' },
  check({ block, language }) {
    const { text } = block.prose
    if (language !== 'zh' || !half.test(text)) return none
    const from = block.marker?.span.end ?? 0
    return [...singleMarks(block.prose, from), ...brackets(block, from)].sort((a, b) => a.span.start - b.span.start)
  },
}

const none: readonly BlockFinding[] = []
const half = /[,;:.()]/
const full: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '.': '。', '(': '（', ')': '）' }

function* singleMarks(prose: Prose, from: number): Generator<BlockFinding> {
  const { text } = prose
  for (const { index, 0: mark } of text.matchAll(/[,;:.]/g)) {
    if (index < from || !endsChinese(text, index)) continue
    const next = index + 1 + spacesAt(text, index + 1)
    if (next < text.length && !opensChinese(text, next)) continue
    if (mark === '.' && !isFullStop(text, index, next)) continue
    const end = isVerbatim(prose, { start: index, end: next + 1 }) ? next : index + 1
    yield found(mark, full[mark] ?? mark, { start: index, end: index + 1 }, [
      { span: { start: index, end }, text: full[mark] ?? mark },
    ])
  }
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
    yield found('()', '（）', { start: index, end }, [
      { span: { start: index, end: index + 1 }, text: '（' },
      { span: { start: end - 1, end }, text: '）' },
    ])
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
