import { dimensionIds, type Language } from '../../framework/types.ts'
import type { WeighedBlock } from '../../weighing/weigh-block.ts'
import { commitOutput, measureThreshold, probability } from '../../weighing/weights/network.ts'
import { weightsOf } from '../../weighing/weights/weights.ts'
import { topicThreshold } from './clause-verdicts.ts'

/** True if another subject or genre of the draft could change what a block says. */
export function restsOnGrounds({ clauses }: WeighedBlock, language: Language): boolean {
  if (clauses.length === 0) return false
  const { lowest, highest } = weightsOf(language).bounds
  for (const { sums, unsettled } of clauses) {
    if (unsettled.some(({ needs }) => needs !== 'lead-in')) return true
    const commits = sums[commitOutput] ?? 0
    const commitsAtLeast = probability(commits + (lowest[commitOutput] ?? 0))
    const commitsAtMost = probability(commits + (highest[commitOutput] ?? 0))
    for (let index = 0; index < dimensionIds.length; index++) {
      const speaks = sums[index] ?? 0
      const most = probability(speaks + (highest[index] ?? 0))
      if (most <= leastThreshold) continue
      const least = probability(speaks + (lowest[index] ?? 0))
      if (least * commitsAtLeast > measureThreshold !== most * commitsAtMost > measureThreshold) return true
      if (least > topicThreshold !== most > topicThreshold) return true
    }
  }
  return false
}

const leastThreshold = Math.min(measureThreshold, topicThreshold)
