import { namedFeatures } from '../../src/weighing/features/named-features.ts'
import type { FeatureIndex } from './feature-index.ts'
import { keyOfText } from './own-random.ts'
import type { Origin, TrainingUnit } from './unit.ts'

/** A training unit, with features and contexts as rows of the network. */
export interface EncodedUnit {
  readonly origin: Origin
  /** Of its text: its random numbers are drawn by it. */
  readonly key: number
  readonly clauses: readonly {
    readonly runs: Int32Array
    readonly named: Int32Array
    readonly contexts: Int32Array
    readonly isHeading: boolean
  }[]
  readonly measures: Int8Array
  readonly topics: Int8Array
  readonly commits: -1 | 0 | 1
  readonly problem: -1 | 0 | 1
  readonly weight: number
}

/** The rows of features and of contexts. */
export interface FeatureEncoding {
  /** By row of the feature index: the row in the network, -1 for none. */
  readonly rows: Int32Array
  /** The number of rows that a run has; they stand together in the runs of a clause. */
  readonly rowsPerRun: number
  /** By row in the network: the key of its run, or the index of its named feature. Its first weights are drawn by it. */
  readonly keys: Int32Array
  readonly contexts: ReadonlyMap<string, number>
}

/** The weight of a unit in training, by origin. */
const weightOf: Readonly<Record<Origin, number>> = {
  sentence: 1,
  'hard-case': 3,
  template: 9,
  terms: 0.3,
  clause: 1.5,
  paragraph: 4,
}

/** Runs that occur in fewer clauses are dropped. */
const fewest = 5

/**
 * Returns an encoding in which named features have the first rows, in their order, followed by the runs that occur in
 * enough clauses.
 */
export function featureEncodingOf(units: readonly TrainingUnit[], features: FeatureIndex): FeatureEncoding {
  const counts = new Int32Array(features.size)
  for (const { clauses } of units)
    for (const { runs } of clauses) for (const run of runs) counts[run] = (counts[run] ?? 0) + 1
  return encodingWhere(features, (feature) => (counts[feature] ?? 0) >= fewest, units)
}

/** Returns an encoding of the named features and the runs that `has` accepts. */
export function encodingWhere(
  features: FeatureIndex,
  has: (feature: number) => boolean,
  units: readonly TrainingUnit[],
): FeatureEncoding {
  const rows = new Int32Array(features.size).fill(-1)
  const keys: number[] = []
  for (let feature = 0; feature < features.size; feature++) {
    if (feature >= namedFeatures.length && !has(feature)) continue
    rows[feature] = keys.length
    keys.push(features.keys[feature - namedFeatures.length] ?? feature)
  }
  const contexts = new Map<string, number>()
  for (const { clauses } of units)
    for (const clause of clauses)
      for (const name of clause.contexts) if (!contexts.has(name)) contexts.set(name, contexts.size)
  return { rows, rowsPerRun: 1, keys: Int32Array.from(keys), contexts }
}

export function encodeUnit(unit: TrainingUnit, { rows, contexts }: FeatureEncoding): EncodedUnit {
  const { origin, text, clauses, measures, topics, commits, problem } = unit
  const known = (features: Int32Array): Int32Array =>
    features.map((feature) => rows[feature] ?? -1).filter((row) => row >= 0)
  return {
    origin,
    key: keyOfText(text),
    clauses: clauses.map((clause) => ({
      runs: known(clause.runs),
      named: known(clause.named),
      contexts: Int32Array.from(clause.contexts.flatMap((name) => contexts.get(name) ?? [])),
      isHeading: clause.isHeading,
    })),
    measures,
    topics,
    commits,
    problem,
    weight: weightOf[origin],
  }
}

/** How much each row of a run takes part in all clauses. */
export function timesAsked(units: readonly EncodedUnit[], { keys }: FeatureEncoding): Float64Array {
  const asked = new Float64Array(keys.length)
  for (const { clauses } of units)
    for (const { runs } of clauses) for (const row of runs) asked[row] = (asked[row] ?? 0) + 1 / runs.length
  return asked
}
