import type { Language } from '../framework/types.ts'
import type { Task } from '../ledger/task.ts'
import type { ClauseIndex } from './clause-index.ts'
import { featuresOf } from './features.ts'

/**
 * How much a feature says: the rarer it is among the clauses of both documents, the more (the logarithm of the inverse
 * document frequency).
 */
export type FeatureWeights = (feature: string) => number

export function featureWeights(tasks: readonly Task[], language: Language, index: ClauseIndex): FeatureWeights {
  const inTasks = new Map<string, number>()
  let clauses = index.clauses.length
  for (const { action } of tasks)
    for (const part of action.split(/[。；;]/)) {
      if (part === '') continue
      clauses++
      for (const feature of featuresOf(part, language)) inTasks.set(feature, (inTasks.get(feature) ?? 0) + 1)
    }
  return (feature) =>
    Math.log(1 + clauses / (1 + (inTasks.get(feature) ?? 0) + (index.holding.get(feature)?.length ?? 0)))
}
