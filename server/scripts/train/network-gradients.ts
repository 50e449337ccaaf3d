import { dimensionIds } from '../../src/framework/types.ts'
import { commitOutput, hiddenUnits, probability, problemOutput } from '../../src/weighing/weights/network.ts'
import { trainedOutputs } from './element-gradients.ts'
import type { EncodedUnit } from './encoding.ts'

/** A clause on its way through the network: its rows, its hidden units and outputs, and the gradient of each output. */
export interface ClausePass {
  readonly rows: Int32Array
  readonly values: Float32Array
  count: number
  readonly hidden: Float64Array
  readonly sums: Float64Array
  readonly gradient: Float64Array
  contexts: Int32Array
}

/** Returns a state with room for `longest` rows, reused from clause to clause. */
export function clausePass(longest: number): ClausePass {
  return {
    rows: new Int32Array(longest),
    values: new Float32Array(longest),
    count: 0,
    hidden: new Float64Array(hiddenUnits),
    sums: new Float64Array(trainedOutputs),
    gradient: new Float64Array(trainedOutputs),
    contexts: new Int32Array(),
  }
}

/**
 * Sets the gradient of each output for each clause of a unit. A clause is a measure in a dimension if it speaks of it
 * *and* commits: the product of the two is compared with the label. In a paragraph, one clause must match the label:
 * the one that the network finds likeliest.
 */
export function setGradients(unit: EncodedUnit, clauses: readonly ClausePass[], smoothing: number): void {
  for (let topic = 0; topic < topics; topic++) {
    const measure = unit.measures[topic]
    if (measure === 1) {
      const one = likeliest(unit, clauses, (c) => probability(sum(c, topic)) * probability(sum(c, commitOutput)))
      if (one) {
        add(one, topic, probability(sum(one, topic)) - 1 + smoothing)
        add(one, commitOutput, probability(sum(one, commitOutput)) - 1 + smoothing)
      }
    } else if (measure === 0) {
      clauses.forEach((clause, index) => {
        if (clauses.length > 1 && unit.clauses[index]?.isHeading) return
        const speaks = probability(sum(clause, topic))
        const commits = probability(sum(clause, commitOutput))
        const odds = (speaks * commits) / (1 - speaks * commits + 1e-6)
        add(clause, topic, odds * (1 - speaks))
        add(clause, commitOutput, odds * (1 - commits))
      })
    }
    const spokenOf = unit.topics[topic]
    if (spokenOf === 1) {
      const one = likeliest(unit, clauses, (c) => sum(c, topic))
      if (one) add(one, topic, ofTopics * (probability(sum(one, topic)) - 1))
    } else if (spokenOf === 0)
      for (const clause of clauses) add(clause, topic, ofTopics * probability(sum(clause, topic)))
  }
  const [only] = clauses
  if (unit.commits === 1 && clauses.length === 1 && only)
    add(only, commitOutput, probability(sum(only, commitOutput)) - 1 + smoothing)
  else if (unit.commits === 0)
    for (const clause of clauses) add(clause, commitOutput, probability(sum(clause, commitOutput)) - smoothing)
  if (unit.problem === 1 && clauses.length === 1 && only)
    add(only, problemOutput, ofProblems * (probability(sum(only, problemOutput)) - 1))
  else if (unit.problem === 0)
    for (const clause of clauses) add(clause, problemOutput, ofProblems * probability(sum(clause, problemOutput)))
}

/** The weights, relative to measures, of whether a clause speaks of a dimension and of whether it names a problem. */
const ofTopics = 0.3
const ofProblems = 0.5
const topics = dimensionIds.length

function add(clause: ClausePass, output: number, by: number): void {
  clause.gradient[output] = (clause.gradient[output] ?? 0) + by
}
function sum(clause: ClausePass, output: number): number {
  return clause.sums[output] ?? 0
}

/** The clause with the greatest value. Headings are considered only if the unit has a single clause. */
function likeliest(
  unit: EncodedUnit,
  clauses: readonly ClausePass[],
  of: (clause: ClausePass) => number,
): ClausePass | undefined {
  let best: ClausePass | undefined
  let most = Number.NEGATIVE_INFINITY
  clauses.forEach((clause, index) => {
    if (clauses.length > 1 && unit.clauses[index]?.isHeading) return
    const value = of(clause)
    if (value > most) {
      most = value
      best = clause
    }
  })
  return best
}
