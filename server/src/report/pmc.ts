import type { Analysis } from '../engine/analyzer.ts'
import { pmc as sheet } from '../framework/policy-evaluation.generated.ts'
import type { PmcItem, PmcSheet, PmcVariable } from '../framework/policy-evaluation.ts'
import type { Localized } from '../framework/types.ts'
import type { ReportedClause } from './clauses.ts'
import type { InstrumentBalance } from './instruments.ts'
import { type Basis, pmcEvidence } from './pmc-evidence.ts'

/** A value with what a reader still has to score: `low` if all of that is 0, `high` if it is 1. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

export interface ScoredItem {
  readonly item: PmcItem
  /** Null for what only a person can tell. */
  readonly score: 0 | 1 | null
  /** Why it is 1, the first few places. */
  readonly evidence: readonly Basis[]
}

export interface ScoredVariable extends Bounds {
  readonly variable: PmcVariable
  readonly items: readonly ScoredItem[]
}

/** The PMC index of a draft (Estrada 2011): the sum of its variables, each the mean of its items. */
export interface PmcIndex extends Bounds {
  readonly variables: readonly ScoredVariable[]
  /** Of `low` and of `high`. */
  readonly grades: readonly [Localized, Localized]
  /** What is missing to the perfect index: the number of variables less the index (凹陷指数). */
  readonly concavity: Bounds
  /** The values of the PMC surface, by row and column. */
  readonly surface: readonly (readonly Bounds[])[]
}

/** Scores a draft by the sheet. Its measures are given as clauses and as coded. */
export function pmcIndex(
  analysis: Analysis,
  clauses: readonly ReportedClause[],
  balance: InstrumentBalance,
  { variables: all, grades, surface }: PmcSheet = sheet,
): PmcIndex {
  const evidenceOf = pmcEvidence(analysis, clauses, balance)
  const variables = all.map((variable): ScoredVariable => {
    const items = variable.items.map((item) => scored(item, evidenceOf))
    return { variable, items, ...boundsOf(items) }
  })
  const [low, high] = [sum(variables.map((one) => one.low)), sum(variables.map((one) => one.high))]
  const grade = (value: number): Localized =>
    (grades.find(({ from }) => value >= from) ?? grades.at(-1) ?? unnamed).name
  const byId = new Map(variables.map((one) => [one.variable.id, one]))
  return {
    variables,
    low,
    high,
    grades: [grade(low), grade(high)],
    concavity: { low: rounded(all.length - high), high: rounded(all.length - low) },
    surface: surface.map((row) => row.map((id) => byId.get(id) ?? { low: 0, high: 0 })),
  }
}

function scored(item: PmcItem, evidenceOf: ReturnType<typeof pmcEvidence>): ScoredItem {
  const evidence = item.when === undefined ? null : evidenceOf(item.when)
  if (evidence === null) return { item, score: null, evidence: [] }
  return { item, score: evidence.length > 0 ? 1 : 0, evidence: evidence.slice(0, mostPlaces) }
}

function boundsOf(items: readonly ScoredItem[]): Bounds {
  const ones = items.filter(({ score }) => score === 1).length
  const open = items.filter(({ score }) => score === null).length
  return { low: ones / items.length, high: (ones + open) / items.length }
}

function sum(values: readonly number[]): number {
  return rounded(values.reduce((a, b) => a + b, 0))
}

/** Sums of thirds and fifths come out as they would on paper. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

const mostPlaces = 5
const unnamed = { name: { zh: '', en: '' } }
