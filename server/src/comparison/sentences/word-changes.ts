import { diffArrays } from 'diff'
import type { Span } from '../../text/document/span.ts'
import { alignTexts } from '../matching/align-texts.ts'
import { inOrder } from '../matching/increasing.ts'
import { type Word, wordsOf } from '../matching/words.ts'
import type { SentencePhrase } from './phrases.ts'

/** A stretch of the old sentence, of the new one, or of both. Spans are in the prose of the blocks. */
export interface Stretch {
  readonly kind: 'same' | 'replaced' | 'deleted' | 'added'
  /** Where there is nothing in this draft, empty at the place where it would be. */
  readonly old: Span
  readonly new: Span
  /** It is made of whole phrases, from comma to comma. */
  readonly whole: boolean
}

/**
 * The differences of two versions of a sentence: first the phrases are aligned, so that what is new as a whole is told
 * as a whole, then the words of phrases that belong together.
 */
export function stretchesOf(old: readonly SentencePhrase[], fresh: readonly SentencePhrase[]): Stretch[] {
  const byPhrase = phraseStretches(old, fresh)
  const all = [...old, ...fresh]
  // What has moved to another sentence is told as a phrase.
  const isKeptWhole = all.some(({ grams }) => grams.length === 0 && all.length > 2)
  if (!byPhrase.some(({ whole }) => whole) || isKeptWhole || sizeOf(old) + sizeOf(fresh) > longestPlain) return byPhrase
  const found = new Stretches(old[0]?.start ?? 0, fresh[0]?.start ?? 0)
  addWords(inOne(old), inOne(fresh), found)
  const isPlainer = countOf(found.list) < countOf(byPhrase)
  return isPlainer && differing(found.list) <= muchLess * differing(byPhrase) ? found.list : byPhrase
}

/** In UTF-16 units: of longer sentences the phrases are told. */
const longestPlain = 1200

/**
 * Where phrases are cut otherwise (“shall consult” → “shall, where practicable, consult”), the words alone differ by much
 * less than the phrases, and in fewer places.
 */
const muchLess = 0.6

function countOf(stretches: readonly Stretch[]): number {
  return stretches.filter(({ kind }) => kind !== 'same').length
}

function differing(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, one) => sum + (one.kind === 'same' ? 0 : sizeOf([one.old, one.new])), 0)
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}

type Words = Pick<SentencePhrase, 'start' | 'end' | 'text'>

/** A sentence as one phrase. */
function inOne(phrases: readonly SentencePhrase[]): Words {
  const [first, last] = [phrases[0], phrases.at(-1)]
  return { start: first?.start ?? 0, end: last?.end ?? 0, text: phrases.map(({ text }) => text).join('') }
}

function phraseStretches(old: readonly SentencePhrase[], fresh: readonly SentencePhrase[]): Stretch[] {
  const pairs = alignTexts(old, fresh, { alone: 0.2, near: 0.26, far: 0.5 })
  const kept = inOrder(pairs, (index) => old[index]?.text.length ?? 0)
  const found = new Stretches(old[0]?.start ?? 0, fresh[0]?.start ?? 0)
  let next = 0
  old.forEach((phrase, index) => {
    const to = kept[index] ? (pairs[index] ?? -1) : -1
    const pair = fresh[to]
    if (pair === undefined) {
      found.add('deleted', phrase.end, found.newAt, true)
      return
    }
    for (; next < to; next++) found.add('added', found.oldAt, fresh[next]?.end ?? found.newAt, true)
    addWords(phrase, pair, found)
    next = to + 1
  })
  for (; next < fresh.length; next++) found.add('added', found.oldAt, fresh[next]?.end ?? found.newAt, true)
  return found.list
}

/** Puts stretches together, each beginning where the one before ends. */
class Stretches {
  readonly list: Stretch[] = []
  oldAt: number
  newAt: number

  constructor(old: number, fresh: number) {
    this.oldAt = old
    this.newAt = fresh
  }

  add(kind: Stretch['kind'], oldEnd: number, newEnd: number, whole: boolean): void {
    const old = { start: this.oldAt, end: oldEnd }
    const fresh = { start: this.newAt, end: newEnd }
    this.oldAt = oldEnd
    this.newAt = newEnd
    const last = this.list.at(-1)
    if (last?.kind === kind && last.whole === whole && kind !== 'replaced')
      this.list[this.list.length - 1] = {
        ...last,
        old: { start: last.old.start, end: oldEnd },
        new: { start: last.new.start, end: newEnd },
      }
    else this.list.push({ kind, old, new: fresh, whole })
  }
}

function addWords(old: Words, fresh: Words, found: Stretches): void {
  const before = wordsOf(old.text, old.start)
  const after = wordsOf(fresh.text, fresh.start)
  for (const { removed, added } of hunksOf(before, after)) {
    const isGone = removed.end > removed.start
    const isNew = added.end > added.start
    // The space before a word belongs to what is the same.
    const oldEnd = isGone ? before[removed.start]?.start : before[removed.start - 1]?.end
    const newEnd = isNew ? after[added.start]?.start : after[added.start - 1]?.end
    found.add('same', Math.max(found.oldAt, oldEnd ?? 0), Math.max(found.newAt, newEnd ?? 0), false)
    found.add(
      isGone ? (isNew ? 'replaced' : 'deleted') : 'added',
      isGone ? (before[removed.end - 1]?.end ?? found.oldAt) : found.oldAt,
      isNew ? (after[added.end - 1]?.end ?? found.newAt) : found.newAt,
      false,
    )
  }
  if (found.oldAt < old.end || found.newAt < fresh.end) found.add('same', old.end, fresh.end, false)
}

/** Indices of words that were removed, and of those that came in their place. */
interface Hunk {
  readonly removed: Span
  readonly added: Span
}

function hunksOf(old: readonly Word[], fresh: readonly Word[]): Hunk[] {
  const [before, after] = [old.map(({ key }) => key), fresh.map(({ key }) => key)]
  const parts = diffArrays(before, after, { maxEditLength: mostEdits })
  if (parts === undefined)
    return [{ removed: { start: 0, end: before.length }, added: { start: 0, end: after.length } }]
  const hunks: Hunk[] = []
  let [one, other] = [0, 0]
  for (const { removed, added, count } of parts) {
    if (!removed && !added) {
      one += count
      other += count
      continue
    }
    const end = { old: one + (removed ? count : 0), new: other + (added ? count : 0) }
    const last = hunks.at(-1)
    const gap = last ? one - last.removed.end : 0
    const isJoined = last !== undefined && (gap === 0 || (gap === 1 && isSmall(old[one - 1])))
    if (isJoined)
      hunks[hunks.length - 1] = {
        removed: { start: last.removed.start, end: end.old },
        added: { start: last.added.start, end: end.new },
      }
    else hunks.push({ removed: { start: one, end: end.old }, added: { start: other, end: end.new } })
    one = end.old
    other = end.new
  }
  return withoutChains(hunks)
}

/**
 * Three differences and more with hardly a word between them are one: a list in another order, names written out. Told
 * one by one nobody could follow them.
 */
function withoutChains(hunks: readonly Hunk[]): Hunk[] {
  const joined: Hunk[] = []
  for (let from = 0, to = 0; from < hunks.length; from = to) {
    for (to = from + 1; to < hunks.length && isClose(hunks[to - 1], hunks[to]); to++);
    const chain = hunks.slice(from, to)
    const [first, last] = [chain[0], chain.at(-1)]
    if (chain.length < shortestChain || first === undefined || last === undefined) joined.push(...chain)
    else
      joined.push({
        removed: { start: first.removed.start, end: last.removed.end },
        added: { start: first.added.start, end: last.added.end },
      })
  }
  return joined
}

const shortestChain = 3
/** In words. */
const closeGap = 2

function isClose(one: Hunk | undefined, next: Hunk | undefined): boolean {
  return one !== undefined && next !== undefined && next.removed.start - one.removed.end <= closeGap
}

/** Two sentences with more differences have nothing in common; the effort grows with its square. */
const mostEdits = 600

/** A word that alone between two differences would only tear them apart. */
function isSmall(word: Word | undefined): boolean {
  return word !== undefined && /^(?:[、的和与及或,"]|and|or|of|the)$/.test(word.key)
}
