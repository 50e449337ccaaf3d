import type { Commitment } from '../facts/commitment.ts'
import type { BlockFacts, Candidate, Force } from '../facts/fact.ts'
import { forceOf } from '../facts/force.ts'
import { type BlockReading, type ReadableBlock, readBlock } from '../facts/index.ts'
import type { ClauseReading } from '../facts/reading.ts'
import type { ElementId, Language } from '../framework/types.ts'
import type { ContextKey } from '../text/context.ts'
import type { Span } from '../text/span.ts'
import { addNamed, addRuns } from './clause-features.ts'
import { ClauseRows } from './clause-rows.ts'
import { elementsOf } from './elements.ts'
import { commitOutput, forward, hiddenUnits, outputCount, probability, sumFor } from './network.ts'
import { type Weights, weightsOf } from './weights.ts'

/** A clause with what its words weigh. Spans are in the block's prose. */
export interface WeighedClause extends Span {
  /** Sums of weights by output, as `forward` gives them: what a draft's subject adds is still to come. */
  readonly sums: readonly number[]
  /** The hidden units that are at work in it, a bit each. */
  readonly units: number
  /** By dimension of which it may be a measure: the elements, the likeliest first; null where it hardly can. */
  readonly elements: readonly (readonly ElementId[] | null)[]
  /** What the grammar makes of it but for something that the draft has to settle. */
  readonly unsettled: readonly Candidate[]
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
  const reading = readBlock(block, context, language)
  return { facts: reading.facts, clauses: weighClauses(block, reading, context, language, weightsOf(language)) }
}

/** Reused from clause to clause. */
const runs = new ClauseRows()
const named = new ClauseRows()
const hidden = new Float64Array(hiddenUnits)
const sums = new Float64Array(outputCount)

function weighClauses(
  block: ReadableBlock,
  { facts, clauses }: BlockReading,
  context: ContextKey,
  language: Language,
  weights: Weights,
): readonly WeighedClause[] {
  const { text } = block.prose
  let weighed: WeighedClause[] | null = null
  let next = 0
  for (let number = 0; number < clauses.length; number++) {
    const clause = clauses[number]
    if (clause === undefined || clause.end <= clause.start) continue
    const from = next
    while (facts.candidates[next]?.clause.start === clause.start) next++
    const candidates = from === next ? none : facts.candidates.slice(from, next)
    runs.clear()
    addRuns(text, clause, language, weights.runs, runs)
    named.clear()
    addNamed(clause, candidates, block, context, number === 0, language, named)
    forward(weights.network, runs, named, hidden, sums)
    if (speaksOfNothing(weights)) continue
    weighed ??= []
    weighed.push(weighedClause(clause, candidates, weights))
  }
  return weighed ?? none
}

const none: readonly never[] = []

/** Whatever the draft is about, the clause speaks of no dimension. */
function speaksOfNothing({ bounds }: Weights): boolean {
  for (let index = 0; index < commitOutput; index++)
    if ((sums[index] ?? 0) + (bounds.highest[index] ?? 0) > leastSum) return false
  return true
}

function weighedClause(clause: ClauseReading, candidates: readonly Candidate[], weights: Weights): WeighedClause {
  let units = 0
  for (let unit = 0; unit < hiddenUnits; unit++) if ((hidden[unit] ?? 0) > 0) units |= 1 << unit
  return {
    start: clause.start,
    end: clause.end,
    sums: Array.from(sums),
    units,
    elements: elementsOfAll(weights),
    unsettled: candidates.length === 0 ? none : candidates.filter(({ needs }) => needs !== null),
    force: forceOf(clause, governed(clause)),
  }
}

/** By dimension; null where the clause is no measure of it, whatever the draft is about. */
function elementsOfAll({ bounds: { highest }, elements }: Weights): readonly (readonly ElementId[] | null)[] {
  const commits = probability((sums[commitOutput] ?? 0) + (highest[commitOutput] ?? 0))
  let all: (readonly ElementId[] | null)[] | null = null
  for (let index = 0; index < commitOutput; index++) {
    if (commits * probability((sums[index] ?? 0) + (highest[index] ?? 0)) < least) continue
    all ??= [null, null, null, null, null]
    all[index] = elementsOf(index, elements, runs, named)
  }
  return all ?? none
}

function governed({ tokens }: ClauseReading): Commitment | null {
  for (const { commitment } of tokens) if (commitment !== null) return commitment
  return null
}

/** What is less likely, with all that a draft can add, is not kept: less than anything asks for. */
const least = 0.35
const leastSum = sumFor(least)
