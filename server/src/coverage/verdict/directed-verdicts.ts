import type { Topic } from '../../framework/framework.ts'
import { dimensionIds } from '../../framework/types.ts'
import type { WeighedBlock, WeighedClause } from '../../weighing/weigh-block.ts'
import type { Verdict } from '../model/verdict.ts'

/** The verdicts of a block where the writer says that it counts as a measure on a topic; null if it does already. */
export function counted(verdicts: readonly Verdict[], { clauses }: WeighedBlock, topic: Topic): Verdict[] | null {
  if (verdicts.some((one) => one.kind === 'measure' && isOn(one, topic))) return null
  const { dimension } = topic
  const mention = verdicts.find((one) => one.dimension === dimension && one.kind === 'mention')
  const clause = clauses.find(({ start }) => start === mention?.clause.start) ?? nearest(clauses, topic)
  if (!clause) return null
  const { start, end, force, units, elements } = clause
  const own: Verdict = {
    dimension,
    element: topic.element ?? mention?.element ?? elements[dimensionIds.indexOf(dimension)]?.[0] ?? null,
    clause: { start, end },
    name: null,
    kind: 'measure',
    force,
    units,
    part: null,
    cue: null,
    heading: false,
    directed: true,
  }
  const rest = verdicts.filter(
    (one) => one.dimension !== dimension || one.clause.start !== start || one.kind !== 'mention',
  )
  return [...rest, own]
}

/**
 * The verdicts of a block where the writer says that it counts as no measure: on some topics, or on any if there are
 * none. Null if it counts as none anyway.
 */
export function notCounted(verdicts: readonly Verdict[], topics: readonly Topic[]): Verdict[] | null {
  const isMeant = (one: Verdict): boolean =>
    one.kind === 'measure' && (topics.length === 0 || topics.some((topic) => isOn(one, topic)))
  if (!verdicts.some(isMeant)) return null
  const isKept = (one: Verdict, index: number): boolean =>
    !isMeant(one) ||
    // One mention of a dimension in a clause, and none beside a measure.
    !verdicts.some(
      (other, at) =>
        other !== one &&
        other.dimension === one.dimension &&
        other.clause.start === one.clause.start &&
        (!isMeant(other) || at < index),
    )
  return verdicts
    .filter(isKept)
    .map((one): Verdict => (isMeant(one) ? { ...one, kind: 'mention', directed: true } : one))
}

function isOn({ dimension, element }: Verdict, topic: Topic): boolean {
  return dimension === topic.dimension && (topic.element === null || element === topic.element)
}

/** The clause that speaks most of a topic. */
function nearest(clauses: readonly WeighedClause[], { dimension }: Topic): WeighedClause | undefined {
  const output = dimensionIds.indexOf(dimension)
  return clauses.reduce<WeighedClause | undefined>(
    (best, one) => (best && (best.sums[output] ?? 0) >= (one.sums[output] ?? 0) ? best : one),
    undefined,
  )
}
