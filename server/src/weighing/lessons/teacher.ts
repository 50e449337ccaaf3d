import type { ClauseReading } from '../../facts/clause/clause-reading.ts'
import { readBlock } from '../../facts/extract-facts.ts'
import { background, past, problem } from '../../facts/vocabulary/cue.ts'
import { dimensionOf } from '../../framework/framework.ts'
import type { OwnSentence, Pack } from '../../framework/pack.ts'
import { dimensionIds, type Language } from '../../framework/types.ts'
import { memoizeByObject } from '../../memoize.ts'
import type { Span } from '../../text/document/span.ts'
import { outputCount } from '../weights/network.ts'

/** What a sentence of a pack teaches about a clause of the same or nearly the same wording. */
export interface Lesson {
  readonly sentence: OwnSentence
  /** How far it holds: 1 for the same wording, towards 0 for wordings that are hardly alike. */
  readonly share: number
}

/** Finds the lesson for a clause, by its prose and its reading. Null if the pack has none. */
export type Teacher = (text: string, clause: ClauseReading) => Lesson | null

/** The teacher of a pack; null if it has no sentences in the language. Made once for each pack. */
export function teacherOf(pack: Pack, language: Language): Teacher | null {
  return pack.sentences.length === 0 ? null : teachers[language](pack)
}

const teachers: Readonly<Record<Language, (pack: Pack) => Teacher | null>> = {
  zh: memoizeByObject((pack: Pack) => createTeacher(pack, 'zh')),
  en: memoizeByObject((pack: Pack) => createTeacher(pack, 'en')),
}

/** Sentences of a pack that are used. */
const mostSentences = 1000
/** In UTF-16 code units: a longer clause is nobody's stock phrase. */
const longest = 400
/** Comparisons for one clause: a pack that needs more was made to keep us busy. */
const mostWork = 20_000
/** The similarity from which a lesson holds, and from which it holds in full. */
const alike = 0.75
const same = 0.9
/** The similarity from which what the grammar makes of two clauses may differ. */
const identical = 0.98

interface Known {
  readonly sentence: OwnSentence
  readonly form: string
  readonly pairs: number
}

function createTeacher({ sentences }: Pack, language: Language): Teacher | null {
  const known: Known[] = []
  const byPair = new Map<string, number[]>()
  for (const sentence of sentences) {
    if (known.length === mostSentences || isChinese(sentence.text) !== (language === 'zh')) continue
    const block = {
      kind: 'paragraph',
      prose: { text: sentence.text, map: [0, 0] },
      bars: null,
      length: 0,
      marker: null,
      runIn: null,
    } as const
    for (const clause of readBlock(block, { role: 'measure', depth: 0 }, language).clauses) {
      const pairs = pairsIn(sentence.text, clause, language)
      if (pairs.size === 0) continue
      const number = known.push({ sentence, form: formOf(clause), pairs: pairs.size }) - 1
      for (const pair of pairs) {
        const own = byPair.get(pair)
        if (own) own.push(number)
        else byPair.set(pair, [number])
      }
    }
  }
  if (known.length === 0) return null
  const shared = new Int32Array(known.length)

  return (text, clause) => {
    const pairs = pairsIn(text, clause, language)
    if (pairs.size === 0) return null
    shared.fill(0)
    let work = 0
    for (const pair of pairs) {
      const holding = byPair.get(pair) ?? none
      work += holding.length
      if (work > mostWork) return null
      for (const number of holding) shared[number] = (shared[number] ?? 0) + 1
    }
    const form = formOf(clause)
    let best: Known | null = null
    let most = alike
    for (const [number, one] of known.entries()) {
      const similarity = (2 * (shared[number] ?? 0)) / (pairs.size + one.pairs)
      // “Has built” is not “will build”, however much they share.
      if (similarity <= most || (one.form !== form && similarity < identical)) continue
      most = similarity
      best = one
    }
    return best && { sentence: best.sentence, share: Math.min(1, (most - alike) / (same - alike)) }
  }
}

const none: readonly number[] = []

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

/** What the grammar makes of a clause: two clauses that differ in it do not say the same. */
function formOf({ role, commits, cues }: ClauseReading): string {
  return `${role} ${commits} ${cues & (past | background | problem)}`
}

/** Each two neighbouring characters, in English words. All figures are one. */
function pairsIn(text: string, { start, end }: Span, language: Language): ReadonlySet<string> {
  const pairs = new Set<string>()
  if (end - start > longest) return pairs
  const words = text.slice(start, end).toLowerCase().match(unitsOf[language]) ?? []
  let before = ''
  for (const word of words) {
    const unit = figure.test(word) ? '0' : word
    pairs.add(`${before} ${unit}`)
    before = unit
  }
  return pairs
}

const unitsOf: Readonly<Record<Language, RegExp>> = {
  zh: /[\d.,]*\d|[一二三四五六七八九十百千万亿两〇]+|\p{L}/gu,
  en: /[\d.,]*\d|[\p{L}'’-]+/gu,
}
const figure = /\d|^[一二三四五六七八九十百千万亿两〇]/

/** What a lesson adds to the sums of a clause. It goes no further than to what the sentence teaches. */
export function addedBy({ sentence, share }: Lesson, sums: ArrayLike<number>): number[] {
  const targets = targetsOf(sentence)
  return Array.from({ length: outputCount }, (_, output) => {
    const [sum, target] = [sums[output] ?? 0, targets[output] ?? null]
    if (target === null || (target > 0 ? sum >= target : sum <= target)) return 0
    return Math.max(-mostAdded, Math.min(mostAdded, share * (target - sum)))
  })
}

/** The sum to which a lesson brings an output that it wants, or does not want. */
const wanted = 2.5
const mostAdded = 8

/** By output; null where the sentence says nothing. */
function targetsOf({ kind, topics }: OwnSentence): (number | null)[] {
  const dimensions = topics.map(dimensionOf)
  return [
    ...dimensionIds.map((id) => (dimensions.includes(id) ? wanted : -wanted)),
    kind === 'measure' ? wanted : kind === 'other' ? null : -wanted,
    kind === 'problem' ? wanted : -wanted,
  ]
}
