import { vocabulary } from '../facts/vocabulary/vocabulary.ts'
import { quotations, within } from '../text/clauses/quotations.ts'
import type { Span } from '../text/document/span.ts'
import type { Block } from '../text/model/block.ts'
import { toSourceSpan } from '../text/prose/prose.ts'
import type { BlockInput } from './rule.ts'

/** A word that stands twice in a row, and its second half. */
export interface Repeated {
  readonly span: Span
  readonly second: Span
}

/**
 * The words of the vocabulary that stand twice in a Chinese text: verbs and adverbs of measures (推动推动) wherever they
 * do, any other only where the phrase ends behind it, since a verb may govern a name that begins like it (服务服务业).
 */
export function repeatedWords({ block, source }: BlockInput): readonly Repeated[] {
  const { kind, prose } = block
  if (kind === 'quote' || kind === 'contents' || !hasTwice(prose.text)) return none
  const quoted = quotations(prose.text)
  const found: Repeated[] = []
  for (const { index, 1: word = '' } of prose.text.matchAll(everyTwice)) {
    const first = { start: index, end: index + word.length }
    const second = { start: first.end, end: first.end + word.length }
    if (isSlip(prose.text, word, second) && !within(quoted, index) && adjoin(block, first, second, source))
      found.push({ span: { start: first.start, end: second.end }, second })
  }
  return found
}

const none: readonly Repeated[] = []
/** At each place: 业创业创 of 企业创业创新 is not all there may be. */
const everyTwice = /(?=(\p{Script=Han}{2,4})\1)/gu
const phraseEnd = /^(?:$|[的和与及等，。；：、）])/

/** True if two to four characters stand twice in a row. By hand: a pattern takes several times as long. */
function hasTwice(text: string): boolean {
  return repeats(text, 2) || repeats(text, 3) || repeats(text, 4)
}

/**
 * True if so many characters stand twice in a row: as many places in a row then have the same character that far on, and
 * one of them is a multiple of the length.
 */
function repeats(text: string, length: number): boolean {
  for (let at = 0; at + length < text.length; at += length) {
    if (!isSame(text, at, length)) continue
    let from = at
    while (from > 0 && isSame(text, from - 1, length)) from--
    let to = at + 1
    while (to - from < length && isSame(text, to, length)) to++
    if (to - from >= length) return true
  }
  return false
}

/** True if a character stands again so many places on. */
function isSame(text: string, at: number, distance: number): boolean {
  return text.charCodeAt(at) === text.charCodeAt(at + distance)
}

function isSlip(text: string, word: string, { start, end }: Span): boolean {
  const { trie, words, entry } = vocabulary('zh')
  const known = trie.longestAt(text, start)
  // 强化强化学习: the second is the beginning of another word.
  if (words[known] !== word || text.startsWith(word, end)) return false
  const { verb = null, nominal = false, adverb = false } = entry(known) ?? {}
  const isGoverning = adverb || (!nominal && (verb === 'promote' || verb === 'establish' || verb === 'modal'))
  return isGoverning || phraseEnd.test(text.slice(end, end + 1))
}

/** True if nothing but a line end and marks of emphasis stand between the two in the draft: no code that prose leaves out, no border of cells. */
function adjoin({ prose }: Block, first: Span, second: Span, source: BlockInput['source']): boolean {
  const [one, other] = [toSourceSpan(prose, first), toSourceSpan(prose, second)]
  return /^[\s*_]*$/.test(source().slice(one.end, other.start))
}
