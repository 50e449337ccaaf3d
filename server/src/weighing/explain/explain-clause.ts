import type { Candidate } from '../../facts/clause/fact.ts'
import { type BlockReading, type ReadableBlock, readBlock } from '../../facts/extract-facts.ts'
import type { Entry } from '../../facts/vocabulary/entry.ts'
import { emptyPack, type Pack } from '../../framework/pack.ts'
import type { Language } from '../../framework/types.ts'
import { isDigit } from '../../text/document/characters.ts'
import type { Span } from '../../text/document/span.ts'
import type { ContextKey } from '../../text/model/context.ts'
import { isVerbatim, type Prose } from '../../text/prose/prose.ts'
import { inMainlandWords } from '../../text/prose/regional-words.ts'
import { addNamed, addRuns } from '../features/clause-features.ts'
import { ClauseRows } from '../features/clause-rows.ts'
import { namedFeatures } from '../features/named-features.ts'
import { weighedSpan } from '../features/weighed-span.ts'
import { addedBy, teacherOf } from '../lessons/teacher.ts'
import { forward, hiddenUnits, namedWeight, outputCount, unitsAtWork, weightOfRun } from '../weights/network.ts'
import { phraseGains } from '../weights/phrase-gains.ts'
import { type Weights, weightsOf } from '../weights/weights.ts'
import { actsAsVerb } from './acts-as-verb.ts'
import { type ClauseWord, wordsOf } from './clause-words.ts'
import { contributionOf } from './strongest.ts'

/** What a part of a clause adds to each output of the network. */
export type OutputWeights = readonly number[]

/** What each part of a clause adds to its scores. Spans are in the block's prose. */
export interface ClauseWeights extends Span {
  /** The candidates of the grammar that depend on something the draft has to settle. */
  readonly unsettled: readonly Candidate[]
  /** The sums from `forward`: the weights of words, signs and `rest` together. */
  readonly sums: OutputWeights
  /** In the order of the text. */
  readonly words: readonly WordWeights[]
  /** What the grammar sees, by the name of the feature. */
  readonly signs: readonly { readonly feature: string; readonly weights: OutputWeights }[]
  /** What every clause has: biases, its two ends, marks between its phrases. */
  readonly rest: OutputWeights
}

/** A word, what the vocabulary has of it, and its share of the runs that contain it with its features in the vocabulary. */
export interface WordWeights {
  readonly span: Span
  readonly entry: Entry | null
  /** It acts as a verb in this clause. */
  readonly isVerb: boolean
  /** The name of a body or fixed political wording, which gives no reason. */
  readonly unit: ClauseWord['unit']
  readonly weights: OutputWeights
}

/**
 * Returns the weights of every clause of a block, including those that count for nothing. Reads the block again: for
 * explanations, not for analysis.
 */
export function explainClauses(
  written: ReadableBlock,
  context: ContextKey,
  language: Language,
  pack: Pack = emptyPack,
): ClauseWeights[] {
  const block = inMainlandWords(written)
  const reading = readBlock(block, context, language, pack)
  const weights = weightsOf(language)
  const teacher = teacherOf(pack, language)
  return reading.clauses.flatMap((clause, index) => {
    if (clause.end <= clause.start) return []
    const { text } = block.prose
    let own = weightsOfClause(block, reading, index, context, language, weights)
    const gains = phraseGains(clause, reading.candidates[index] ?? [], own.sums, language, (phrase, within) => {
      const alone = { ...reading, clauses: [phrase], candidates: [within] }
      return weightsOfClause(block, alone, 0, context, language, weights).sums
    })
    if (gains !== null) own = withSign(own, 'phrase', gains)
    const lesson = teacher?.(text, clause)
    return [lesson ? withSign(own, 'taught', addedBy(lesson, own.sums)) : own]
  })
}

/** What is added to a clause as a whole is a sign of its own. */
function withSign(own: ClauseWeights, feature: string, added: readonly number[]): ClauseWeights {
  return {
    ...own,
    sums: own.sums.map((sum, output) => sum + (added[output] ?? 0)),
    signs: [...own.signs, { feature, weights: added }],
  }
}

function weightsOfClause(
  block: ReadableBlock,
  { clauses, candidates: ofAll }: BlockReading,
  index: number,
  context: ContextKey,
  language: Language,
  weights: Weights,
): ClauseWeights {
  const clause = clauses[index]
  if (clause === undefined) throw new RangeError(`no clause ${index}`)
  const { text } = block.prose
  const candidates = ofAll[index] ?? []
  runs.clear()
  const weighed = weighedSpan(block, clause, language)
  addRuns(text, weighed, language, weights.runs, runs)
  named.clear()
  addNamed(clause, weighed, candidates, block, context, index === 0, language, named)
  const hidden = new Float64Array(hiddenUnits)
  const sums = new Float64Array(outputCount)
  forward(weights.network, runs, named, hidden, sums)
  const units = unitsAtWork(hidden)
  const added = (row: number, scale: number): Float64Array => {
    const weight = new Float64Array(outputCount)
    for (let output = 0; output < outputCount; output++)
      weight[output] = contributionOf(row, output, weights, units) * scale
    return weight
  }

  const shown = block.kind === 'row' ? withCellMarks(block.prose) : text
  const spans = wordsOf(shown, clause, language)
  const words = spans.map((span) => ({ span, weights: new Float64Array(outputCount) }))
  const signs = new Map<string, Float64Array>()
  const shares = sharesAmong(text, clause, spans, language)
  const give = (weight: Float64Array, place: Span): void => {
    const among = shares(place)
    for (const at of among) add(weight, 1 / among.length, words[at]?.weights)
  }
  const edges = rowsOfNoText(language, weights)
  const ofRuns = weightOfRun(runs.count)
  forEachRow(runs, (row, place) => {
    if (!edges.has(row)) give(added(row, ofRuns), place)
  })
  forEachRow(named, (row, place) => {
    const feature = namedFeatures[row] ?? ''
    const weight = added(row, namedWeight)
    if (isOfWord(feature)) give(weight, place)
    else signs.set(feature, weight)
  })
  const rest = Float64Array.from(sums)
  for (const part of [...words.map((word) => word.weights), ...signs.values()]) add(part, -1, rest)
  return {
    start: clause.start,
    end: clause.end,
    unsettled: candidates.filter(({ needs }) => needs !== null),
    sums: [...sums],
    words: words.map(({ span: { start, end, token, unit }, weights: own }) => ({
      span: { start, end },
      entry: token?.entry ?? null,
      isVerb: token !== null && actsAsVerb(shown, clause, token, language),
      unit,
      weights: [...own],
    })),
    signs: [...signs].map(([feature, weight]) => ({ feature, weights: [...weight] })),
    rest: [...rest],
  }
}

/** The prose of a row, in which only a space parts two cells, with a mark in the place of each such space. */
function withCellMarks({ text, map }: Prose): string {
  return text.replace(/ /g, (space, at: number) =>
    isVerbatim({ text, map }, { start: at - 1, end: at + 2 }) ? space : '|',
  )
}

/** Buffers, reused from clause to clause. */
const runs = new ClauseRows()
const named = new ClauseRows()

function forEachRow({ rows, starts, ends, count }: ClauseRows, visit: (row: number, place: Span) => void): void {
  for (let at = 0; at < count; at++) visit(rows[at] ?? 0, { start: starts[at] ?? 0, end: ends[at] ?? 0 })
}

function add(weight: Float64Array, scale: number, to: Float64Array | undefined): void {
  if (to !== undefined) for (let at = 0; at < outputCount; at++) to[at] = (to[at] ?? 0) + (weight[at] ?? 0) * scale
}

/** True for what the vocabulary says of a word; how the grammar reads it in its clause is not the word's own. */
function isOfWord(feature: string): boolean {
  return /^(?:term|element|domain|institution|verb) (?!and )/.test(feature)
}

/** The rows that a clause without words has: its two ends. */
function rowsOfNoText(language: Language, weights: Weights): ReadonlySet<number> {
  let rows = edgesOf.get(weights)
  if (rows === undefined) {
    const own = new ClauseRows()
    own.clear()
    addRuns('', { start: 0, end: 0 }, language, weights.runs, own)
    rows = new Set(own.rows.subarray(0, own.count))
    edgesOf.set(weights, rows)
  }
  return rows
}

const edgesOf = new WeakMap<Weights, ReadonlySet<number>>()

/**
 * Returns a function that lists the words among which the weight of a run is shared, one entry per share: in Chinese
 * one per character (a number is one), in English one per word.
 */
function sharesAmong(text: string, clause: Span, words: readonly Span[], language: Language): (span: Span) => number[] {
  const wordAt = new Int32Array(Math.max(0, clause.end - clause.start)).fill(-1)
  words.forEach(({ start, end }, index) => {
    wordAt.fill(index, start - clause.start, end - clause.start)
  })
  return ({ start, end }) => {
    const shares: number[] = []
    for (let at = start; at < end; at++) {
      const word = wordAt[at - clause.start] ?? -1
      if (word < 0 || (language === 'en' && shares.at(-1) === word)) continue
      if (language === 'zh' && at > start && isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at - 1))) continue
      shares.push(word)
    }
    return shares
  }
}
