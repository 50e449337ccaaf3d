import type { ClauseReading } from '../facts/clause/clause-reading.ts'
import type { Commitment } from '../facts/clause/commitment.ts'
import type { BlockFacts, Candidate } from '../facts/clause/fact.ts'
import { forceOf } from '../facts/clause/force.ts'
import { type BlockReading, type ReadableBlock, readBlock } from '../facts/extract-facts.ts'
import { dimensionBit } from '../facts/vocabulary/entry.ts'
import { emptyPack, type Pack } from '../framework/pack.ts'
import type { ElementId, Language } from '../framework/types.ts'
import type { ContextKey } from '../text/model/context.ts'
import { inMainlandWords } from '../text/prose/regional-words.ts'
import { clauseProblems, mayNameProblem, type WeighedText } from './clause-problems.ts'
import { addNamed, addRuns } from './features/clause-features.ts'
import { ClauseRows } from './features/clause-rows.ts'
import { weighedSpan } from './features/weighed-span.ts'
import { teacherOf } from './lessons/teacher.ts'
import { taughtClause } from './taught-clause.ts'
import type { WeighedClause } from './weighed-clause.ts'
import { likelyElements } from './weights/elements.ts'
import { commitOutput, forward, hiddenUnits, outputCount, probability, sumFor, unitsAtWork } from './weights/network.ts'
import { phraseGains } from './weights/phrase-gains.ts'
import { type Weights, weightsOf } from './weights/weights.ts'

export type { WeighedClause } from './weighed-clause.ts'

/** What a block says, and the scores of its clauses by themselves. */
export interface WeighedBlock {
  readonly facts: BlockFacts
  /** The clauses that may count for anything, in the order of the prose. */
  readonly clauses: readonly WeighedClause[]
}

/**
 * Reads a block and scores its clauses. The result depends only on its prose, its kind, its context key, the language
 * and the pack.
 */
export function weighBlock(
  written: ReadableBlock,
  context: ContextKey,
  language: Language,
  pack: Pack = emptyPack,
): WeighedBlock {
  const block = inMainlandWords(written)
  const reading = readBlock(block, context, language, pack)
  return { facts: reading.facts, clauses: weighClauses(block, reading, context, language, pack) }
}

/** The features and scores of a clause. */
class Scores {
  readonly runs = new ClauseRows()
  readonly named = new ClauseRows()
  readonly hidden = new Float64Array(hiddenUnits)
  readonly sums = new Float64Array(outputCount)
}

/** Reused from clause to clause. A phrase has its own, so that those of its clause stay. */
const scores = new Scores()
const ofPhrase = new Scores()
const { hidden, sums } = scores

function weighClauses(
  block: ReadableBlock,
  { clauses, candidates }: BlockReading,
  context: ContextKey,
  language: Language,
  pack: Pack,
): readonly WeighedClause[] {
  const weights = weightsOf(language)
  const teacher = teacherOf(pack, language)
  const alone = (text: string): WeighedText | null => weighAlone(text, block, context, language, weights, pack)
  let weighed: WeighedClause[] | null = null
  for (let number = 0; number < clauses.length; number++) {
    const clause = clauses[number]
    if (clause === undefined || clause.end <= clause.start) continue
    const own = candidates[number] ?? none
    const dimensions = namedIn(clause)
    weighClause(block, clause, own, number === 0, context, language, weights)
    const gains = phraseGains(clause, own, sums, language, (phrase, within) => {
      weighClause(block, phrase, within, true, context, language, weights, ofPhrase)
      return ofPhrase.sums
    })
    if (gains !== null)
      for (let output = 0; output < outputCount; output++) sums[output] = (sums[output] ?? 0) + (gains[output] ?? 0)
    const isNothing = own.length === 0 && dimensions === 0 && speaksOfNothing(weights)
    const mayName = mayNameProblem(clause, sums)
    const lesson = teacher?.(block.prose.text, clause) ?? null
    if (isNothing && !mayName && !lesson) continue
    const plain = weighedClause(clause, own, dimensions, weights)
    const whole = mayName ? withProblems(plain, block.prose.text, clause, language, alone) : plain
    const found = lesson ? taughtClause(whole, lesson) : whole
    if (isNothing && found === plain) continue
    weighed ??= []
    weighed.push(found)
  }
  return weighed ?? none
}

const none: readonly never[] = []

function withProblems(
  plain: WeighedClause,
  text: string,
  reading: ClauseReading,
  language: Language,
  weigh: (text: string) => WeighedText | null,
): WeighedClause {
  const problems = clauseProblems(text, { sums: plain.sums, units: plain.units, reading }, language, weigh)
  return problems.length === 0 ? plain : { ...plain, problems }
}

/** Scores a text as the only clause of a block. What the buffers hold of another clause is lost. */
function weighAlone(
  text: string,
  block: ReadableBlock,
  context: ContextKey,
  language: Language,
  weights: Weights,
  pack: Pack,
): WeighedText | null {
  const part = { ...block, prose: { text, map: [0, 0] }, marker: null, runIn: null, bars: null }
  const {
    clauses: [own],
    candidates: [found = none],
  } = readBlock(part, context, language, pack)
  if (own === undefined || own.end <= own.start) return null
  weighClause(part, own, found, true, context, language, weights)
  return { sums: Array.from(sums), units: unitsAtWork(hidden), reading: own }
}

/** Finds the features and scores of a clause. */
function weighClause(
  block: ReadableBlock,
  clause: ClauseReading,
  candidates: readonly Candidate[],
  isFirst: boolean,
  context: ContextKey,
  language: Language,
  weights: Weights,
  into: Scores = scores,
): void {
  into.runs.clear()
  const weighed = weighedSpan(block, clause, language)
  addRuns(block.prose.text, weighed, language, weights.runs, into.runs)
  into.named.clear()
  addNamed(clause, weighed, candidates, block, context, isFirst, language, into.named)
  forward(weights.network, into.runs, into.named, into.hidden, into.sums)
}

/** True if the clause speaks of no dimension, whatever the draft is about. */
function speaksOfNothing({ bounds }: Weights): boolean {
  for (let index = 0; index < commitOutput; index++)
    if ((sums[index] ?? 0) + (bounds.highest[index] ?? 0) > leastSum) return false
  return true
}

function weighedClause(
  clause: ClauseReading,
  candidates: readonly Candidate[],
  dimensions: number,
  weights: Weights,
): WeighedClause {
  return {
    start: clause.start,
    end: clause.end,
    sums: copyOfSums(),
    named: dimensions,
    units: unitsAtWork(hidden),
    elements: elementsOfAll(clause, weights),
    unsettled: candidates.length === 0 ? none : candidates.filter(({ needs }) => needs !== null),
    problems: none,
    force: forceOf(clause, governed(clause)),
    commits: clause.commits,
  }
}

/** Written out for speed: it runs for every clause that is kept. */
function copyOfSums(): readonly number[] {
  return [sums[0] ?? 0, sums[1] ?? 0, sums[2] ?? 0, sums[3] ?? 0, sums[4] ?? 0, sums[5] ?? 0, sums[6] ?? 0]
}

/** By dimension; null if the clause cannot be a measure of it, whatever the draft is about. */
function elementsOfAll(
  clause: ClauseReading,
  { bounds: { highest }, elements }: Weights,
): readonly (readonly ElementId[] | null)[] {
  const commits = probability((sums[commitOutput] ?? 0) + (highest[commitOutput] ?? 0))
  let all: (readonly ElementId[] | null)[] | null = null
  let byWords: readonly ElementId[] = none
  for (let index = 0; index < commitOutput; index++) {
    const sum = (sums[index] ?? 0) + (highest[index] ?? 0)
    if (sum < leastSum || commits * probability(sum) < least) continue
    if (all === null) {
      all = [null, null, null, null, null]
      byWords = elementsNamedIn(clause)
    }
    all[index] = likelyElements(index, elements, hidden, byWords)
  }
  return all ?? none
}

/** The dimensions of the strong terms of a clause, as bits. */
function namedIn({ tokens }: ClauseReading): number {
  let dimensions = 0
  for (const { entry, inner } of tokens) if (!inner) dimensions |= entry.strongOf
  return dimensions
}

/** The elements named in phrases in which a predicate governs a term of the same dimension. */
function elementsNamedIn({ phrases }: ClauseReading): readonly ElementId[] {
  let found: ElementId[] | null = null
  for (const { tokens } of phrases) {
    let governed = 0
    for (const { entry, commitment } of tokens) if (commitment !== null) governed |= entry.strongOf
    if (governed === 0) continue
    for (const { entry } of tokens)
      for (const { dimension, element, strength } of entry.senses) {
        if (element === null || (dimensionBit[dimension] & governed) === 0) continue
        if (strength !== 'strong' && strength !== 'refine') continue
        found ??= []
        found.push(element)
      }
  }
  return found ?? none
}

function governed({ tokens }: ClauseReading): Commitment | null {
  for (const { commitment } of tokens) if (commitment !== null) return commitment
  return null
}

/** Anything less likely, with the most that a draft can add, is not kept: it is below every threshold in use. */
const least = 0.35
const leastSum = sumFor(least)
