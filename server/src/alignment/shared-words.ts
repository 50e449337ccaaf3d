import type { Language } from '../framework/types.ts'
import type { Span } from '../text/document/span.ts'
import type { FeatureWeights } from './feature-weights.ts'
import { featuresOf } from './features.ts'

/** Words that two texts have in common, and where. */
export interface CommonWords {
  readonly text: string
  /** The offset in each. */
  readonly inFirst: number
  readonly inSecond: number
  /** They are more than a word of two characters, or one that the titles have. */
  readonly tell: boolean
}

/**
 * The words that tie part of a text to another: terms, names, figures that both have, those that say most first, at most
 * `most`. `common`: features that say nothing here, those of both titles. Linear: a pair of characters is looked up in its first places only.
 */
export function sharedWords(
  first: string,
  second: string,
  part: Span,
  language: Language,
  weigh: FeatureWeights,
  common: ReadonlySet<string> = new Set(),
  most = mostWords,
): CommonWords[] {
  const places = pairPlaces(first)
  const known = featuresOf(first, language)
  const found = new Map<string, CommonWords & { readonly weight: number }>()
  for (let at = part.start; at + 1 < part.end; ) {
    const run = longestRun(first, second, at, part.end, places)
    // 工智能 is left of 人工智能 where the character before is common, too: the longer run counts.
    if (run === null || (run.length < shortRun && isBetter(longestRun(first, second, at + 1, part.end, places), run)))
      at++
    else {
      const words = wordsIn(first, second, run)
      if (words !== null && !found.has(words.text)) {
        const own = weightOf(words.text, known, language, weigh, common)
        if (own.weight > 0) found.set(words.text, { ...words, ...own })
      }
      at += run.length
    }
  }
  const all = [...found.values()].sort((a, b) => b.weight - a.weight || a.inSecond - b.inSecond)
  // Two characters say little; they are given where there is nothing longer.
  const long = all.filter(({ tell }) => tell)
  return (long.length > 0 ? long : all).slice(0, most).map(({ weight: _, ...words }) => words)
}

const mostWords = 5
const mostPlaces = 8
const longestWords = 40

interface Run {
  readonly inFirst: number
  readonly inSecond: number
  readonly length: number
}

function pairPlaces(text: string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2)
    const known = places.get(pair)
    if (!known) places.set(pair, [at])
    else if (known.length < mostPlaces) known.push(at)
  }
  return places
}

const shortRun = 4

function isBetter(next: Run | null, run: Run): boolean {
  return next !== null && next.length > run.length
}

/** The longest run of the first text that stands at `at` in the second. No mark is in it. */
function longestRun(
  first: string,
  second: string,
  at: number,
  end: number,
  places: ReadonlyMap<string, readonly number[]>,
): Run | null {
  let best: Run | null = null
  for (const place of places.get(second.slice(at, at + 2)) ?? []) {
    let length = 0
    while (
      at + length < end &&
      length < longestWords &&
      first.charCodeAt(place + length) === second.charCodeAt(at + length) &&
      !mark.test(second.charAt(at + length))
    )
      length++
    if (length >= 2 && length > (best?.length ?? 0)) best = { inFirst: place, inSecond: at, length }
  }
  return best
}

const mark = /[，,。；;：:！？!?（）()\s]/

type Place = Omit<CommonWords, 'tell'>

/** A run without the particles and half words at its ends; null if nothing is left. */
function wordsIn(first: string, second: string, { inFirst, inSecond, length }: Run): Place | null {
  const text = first.slice(inFirst, inFirst + length)
  let start = /^[的和与及等、“”《》]*/.exec(text)?.[0].length ?? 0
  let end = text.length - (/[的和与及等、“《]*$/.exec(text.slice(start))?.[0].length ?? 0)
  // Latin words and figures are given whole, or not at all.
  if ((isWord(first, inFirst - 1) || isWord(second, inSecond - 1)) && isWord(first, inFirst))
    while (start < end && isWord(first, inFirst + start)) start++
  const after = inFirst + length
  if ((isWord(first, after) || isWord(second, inSecond + length)) && isWord(first, after - 1))
    while (end > start && isWord(first, inFirst + end - 1)) end--
  if (end - start < 2) return null
  return { text: text.slice(start, end), inFirst: inFirst + start, inSecond: inSecond + start }
}

/** Whether a word or figure goes on at a place; a point only does within a figure. */
function isWord(text: string, at: number): boolean {
  return /[A-Za-z\d%]/.test(text.charAt(at)) || /^\.\d/.test(text.slice(at, at + 2))
}

/** A figure with its unit counts as much as a rare word; of other words, what they are about in the first text. */
function weightOf(
  text: string,
  known: ReadonlySet<string>,
  language: Language,
  weigh: FeatureWeights,
  common: ReadonlySet<string>,
): { readonly weight: number; readonly tell: boolean } {
  const features = [...featuresOf(text, language)].filter((feature) => known.has(feature))
  const telling = features.filter((feature) => !common.has(feature)).length
  const isFigure = /\d[\d.]*[%万亿家个项台套人]/.test(text)
  return {
    weight: features.reduce((sum, feature) => sum + weigh(feature), isFigure ? figureWeight : 0),
    tell: isFigure || telling > 1 || (telling > 0 && /[A-Za-z]/.test(text)) || text.length >= longRun,
  }
}

const figureWeight = 4
/** Characters in a row from which two texts are worded alike, whatever the words are. */
const longRun = 8
