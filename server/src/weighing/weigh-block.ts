import type { BlockFacts, Candidate, Force } from '../facts/fact.ts'
import { type BlockReading, type ReadableBlock, readBlock } from '../facts/index.ts'
import { forceOf } from '../facts/force.ts'
import type { ClauseReading } from '../facts/reading.ts'
import { dimensionIds, type ElementId, type Language } from '../framework/types.ts'
import type { ContextKey } from '../text/context.ts'
import type { Span } from '../text/span.ts'
import { addNamed, addRuns } from './clause-features.ts'
import { ClauseRows } from './clause-rows.ts'
import { elementsOf } from './elements.ts'
import type { ClausePart } from './clause-parts.ts'
import { type WeighedPart, weighParts } from './weigh-parts.ts'
import { commitOutput, forward, probability, problemOutput } from './network.ts'
import { strongest } from './strongest.ts'
import { type Weights, weightsOf } from './weights.ts'
import { wholeWords } from './whole-words.ts'

/** A clause with what its words weigh. Spans are in the block's prose. */
export interface WeighedClause extends Span {
  /** Sums of weights, as `forward` gives them: what a draft's subject adds is still to come. */
  readonly sums: Float64Array
  /** By dimension of which it may speak: the elements, the likeliest first; null where it hardly can. */
  readonly elements: readonly (readonly ElementId[] | null)[]
  /** By dimension: the words that speak of it most, where no term of the vocabulary does. */
  readonly terms: readonly (Span | null)[]
  /** The words that name a problem, where it may name one: those of the vocabulary, else those that say it most. */
  readonly cues: readonly Span[]
  /** Where it may name a problem: its parts, each weighed by itself, if it has several. */
  readonly parts: readonly WeighedPart[]
  readonly force: Force
}

/** What a block says, and what its clauses amount to by themselves. */
export interface WeighedBlock {
  readonly facts: BlockFacts
  /** Those that may amount to anything, in the order of the prose. */
  readonly clauses: readonly WeighedClause[]
}

/** Reads a block and weighs its clauses: a function of its prose, its kind, its context key and the language alone. */
export function weighBlock(block: ReadableBlock, context: ContextKey, language: Language): WeighedBlock {
  const { facts, clauses } = weighWhole(block, context, language)
  if (clauses.every(({ cues }) => cues.length === 0)) return { facts, clauses }
  const asBlock = (text: string): ReadableBlock => ({ ...block, prose: { text, map: [0, 0] }, marker: null, runIn: null })
  const weigh = (text: string): Omit<WeighedPart, keyof ClausePart> | null => {
    const part = weighWhole(asBlock(text), context, language)
    const [own] = part.clauses
    return own === undefined ? null : { ...own, candidates: part.facts.candidates }
  }
  const { text } = block.prose
  return {
    facts,
    clauses: clauses.map((clause) => (clause.cues.length === 0 ? clause : { ...clause, parts: weighParts(text, clause, language, weigh) })),
  }
}

function weighWhole(block: ReadableBlock, context: ContextKey, language: Language): WeighedBlock {
  const reading = readBlock(block, context, language)
  return { facts: reading.facts, clauses: weighClauses(block, reading, context, language, weightsOf(language)) }
}

/** Reused from clause to clause. */
const runs = new ClauseRows()
const named = new ClauseRows()
let hidden = new Float64Array(0)

function weighClauses(
  block: ReadableBlock,
  { facts, clauses }: BlockReading,
  context: ContextKey,
  language: Language,
  weights: Weights,
): WeighedClause[] {
  const { text } = block.prose
  const { network } = weights
  if (hidden.length !== network.hidden) hidden = new Float64Array(network.hidden)
  const weighed: WeighedClause[] = []
  const all = inOrder(facts.candidates)
  let next = 0
  for (let number = 0; number < clauses.length; number++) {
    const clause = clauses[number]
    if (clause === undefined || clause.end <= clause.start) continue
    const from = next
    while ((all[next]?.clause.start ?? Number.POSITIVE_INFINITY) <= clause.start) next++
    const candidates = all.slice(from, next)
    runs.clear()
    addRuns(text, clause, language, weights.runs, runs)
    named.clear()
    addNamed({ text, clause, candidates, block, context, first: number === 0 }, named)
    const sums = forward(network, runs.rows, named.rows, hidden)
    const found = weighedClause(text, clause, candidates, sums, weights)
    if (found !== null) weighed.push(found)
  }
  return weighed
}

/** By clause; a matter that a short first clause names comes last among the facts. */
function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  const isSorted = candidates.every(({ clause }, index) => clause.start >= (candidates[index - 1]?.clause.start ?? 0))
  return isSorted ? candidates : [...candidates].sort((a, b) => a.clause.start - b.clause.start)
}

/** Null where the clause amounts to nothing, whatever the draft is about. */
function weighedClause(text: string, clause: ClauseReading, candidates: readonly Candidate[], sums: Float64Array, weights: Weights): WeighedClause | null {
  const speaks = dimensionIds.map((_, index) => probability((sums[index] ?? 0) + reserve))
  if (candidates.length === 0 && speaks.every((likely) => likely < least)) return null
  const commits = probability((sums[commitOutput] ?? 0) + reserve)
  return {
    start: clause.start,
    end: clause.end,
    sums,
    elements: speaks.map((likely, index) => (likely * commits < least ? null : elementsOf(index, weights, runs.rows, named.rows))),
    terms: speaks.map((likely, index) =>
      likely < least || candidates.some(({ dimension }) => dimension === dimensionIds[index]) ? null : wholeWords(text, strongest(index, weights, runs, hidden), clause.tokens),
    ),
    cues: cuesOf(text, clause, sums, weights),
    parts: [],
    force: forceOf(clause, null),
  }
}

function cuesOf(text: string, { phrases }: ClauseReading, sums: Float64Array, weights: Weights): readonly Span[] {
  const likely = probability(sums[problemOutput] ?? 0)
  if (likely < least) return noCues
  const named = phrases.flatMap(({ problem }) => (problem === null ? [] : [{ start: problem.start, end: problem.end }]))
  if (named.length > 0) return named
  const most = likely < leastProblem ? null : wholeWords(text, strongest(problemOutput, weights, runs, hidden), [])
  return most === null ? noCues : [most]
}

const noCues: readonly Span[] = []

/** What a draft's subject and genre can add, at most, to a sum of weights; below `least` nothing is left of a clause then. */
const reserve = 1.5
const least = 0.1
/** With less a clause names no problem by its words. */
const leastProblem = 0.2
