import { Cue } from '../../facts/cues/cue.ts'
import { adjoin } from '../../retext/adjoining.ts'
import { remarks } from '../../retext/remarks.ts'
import type { Span } from '../../text/document/span.ts'
import type { Prose } from '../../text/prose/prose.ts'
import { isSoftBreak } from '../../text/prose/soft-break.ts'
import { repeatedWords } from '../chinese-repeats.ts'
import type { BlockFinding, BlockInput, BlockRule } from '../rule.ts'

/** The same word twice, mostly left over from an edit. */
export const repeatedWord: BlockRule = {
  id: 'repeated-word',
  nameZh: '词语重复',
  summary: {
    zh: '同一个词连写了两次。',
    en: 'A word is written twice in a row.',
  },
  scope: 'block',
  severity: 'information',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    repeated: { zh: '“{word}”一词连写了两次。', en: '“{word}” is written twice in a row.' },
    fix: { zh: '删去后一个“{word}”', en: 'Delete the second “{word}”' },
  },
  check: (input) => (input.language === 'zh' ? inChinese(input) : inEnglish(input)),
}

const none: readonly BlockFinding[] = []

function inChinese(input: BlockInput): readonly BlockFinding[] {
  const { text } = input.block.prose
  return repeatedWords(input).map(({ span, second }) => finding(span, text.slice(second.start, second.end), second))
}

function inEnglish(input: BlockInput): readonly BlockFinding[] {
  const { block, cues } = input
  const { text } = block.prose
  // Hardly any block has two alike, and the plugin, which knows which may be, takes far longer.
  if ((cues & Cue.repeat) === 0 || !hasAlike(text)) return none
  return remarks(input, 'repeated-words').flatMap(({ span }) => {
    const [, first, word] = twice.exec(text.slice(span.start, span.end)) ?? []
    if (first === undefined || word === undefined || !/\p{L}/u.test(word)) return []
    if (particles.test(word) && withParticle.test(text.slice(Math.max(0, span.start - longestVerb), span.start)))
      return []
    const second = { start: span.end - word.length, end: span.end }
    if (!adjoin(block, { start: span.start, end: span.start + first.length }, second)) return []
    return [finding(span, word, secondWithSpace(block.prose, second))]
  })
}

function finding(span: Span, word: string, deleted: Span): BlockFinding {
  const values = { word }
  const edits = [{ span: deleted, text: '' }]
  return {
    span,
    message: { key: 'repeated', values },
    remedies: [],
    fixes: [{ title: { key: 'fix', values }, edits, preferred: true as const }],
  }
}

/** “phased in in 2028”, “carried on on paper”: the first goes with the verb before it. */
const particles = /^(?:in|on|over|by)$/i
const withParticle =
  /\b(?:\w+(?:ed|ing)|phases?|com(?:e|es)|came|sets?|puts?|logs?|brings?|brought|tak(?:e|es|en)|took|goes|went|gone|holds?|held|gets?|got|builds?|built|kicks?|moves?|lets?|lives?)\s$/i
const longestVerb = 20

const twice = /^(\S+)\s(\S+)$/

/** The second word with the space on that side of it where the line does not end. */
function secondWithSpace(prose: Prose, { start, end }: Span): Span {
  return isSoftBreak(prose, start - 1) && prose.text.charAt(end) === ' '
    ? { start, end: end + 1 }
    : { start: start - 1, end }
}

/** True if a word of letters stands twice, with one space between. By hand: a pattern takes ten times as long. */
function hasAlike(text: string): boolean {
  let start = 0
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) !== 0x20) continue
    if (isOpening(text.charCodeAt(start))) start++
    if ((text.charCodeAt(start) | 0x20) === (text.charCodeAt(at + 1) | 0x20) && isAgain(text, start, at)) return true
    start = at + 1
  }
  return false
}

/** Marks before a word: ( [ " “ */
function isOpening(code: number): boolean {
  return code === 0x28 || code === 0x5b || code === 0x22 || code === 0x201c
}

/** True if the word up to `end` follows once more behind the space there. */
function isAgain(text: string, start: number, end: number): boolean {
  if (!isLetter(text.charCodeAt(start))) return false
  for (let at = start; at < end; at++)
    if ((text.charCodeAt(at) | 0x20) !== (text.charCodeAt(at - start + end + 1) | 0x20)) return false
  const next = text.charCodeAt(2 * end - start + 1)
  return Number.isNaN(next) || !isLetter(next)
}

function isLetter(code: number): boolean {
  const small = code | 0x20
  return (small >= 0x61 && small <= 0x7a) || (code >= 0xc0 && code < 0x2000)
}
