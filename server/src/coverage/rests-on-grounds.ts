import { dimensionIds, type Language } from '../framework/types.ts'
import { commitOutput, probability } from '../weighing/network.ts'
import type { WeighedBlock } from '../weighing/weigh-block.ts'
import { weightsOf } from '../weighing/weights.ts'
import { measureThreshold, topicThreshold } from './verdict.ts'

/** Whether another subject or genre of the draft could change what a block says. */
export function restsOnGrounds({ facts, clauses }: WeighedBlock, language: Language): boolean {
  if (facts.candidates.some(({ needs }) => needs !== null && needs !== 'lead-in')) return true
  const { lowest, highest } = boundsOf(language)
  return clauses.some(({ sums }) => {
    const commits = sums[commitOutput] ?? 0
    return dimensionIds.some((_, index) => {
      const speaks = sums[index] ?? 0
      const least = probability(speaks + (lowest[index] ?? 0))
      const most = probability(speaks + (highest[index] ?? 0))
      const isMeasureAtLeast = least * probability(commits + (lowest[commitOutput] ?? 0)) > measureThreshold
      const isMeasureAtMost = most * probability(commits + (highest[commitOutput] ?? 0)) > measureThreshold
      return isMeasureAtLeast !== isMeasureAtMost || least > topicThreshold !== most > topicThreshold
    })
  })
}

interface Bounds {
  readonly lowest: Float64Array
  readonly highest: Float64Array
}

const bounds = new Map<Language, Bounds>()

/** The least and the most that subject and genre together, and the circumstances of a clause, add to each output. */
function boundsOf(language: Language): Bounds {
  let found = bounds.get(language)
  if (found === undefined) {
    found = { lowest: new Float64Array(commitOutput + 1), highest: new Float64Array(commitOutput + 1) }
    for (const group of ['subject ', 'genre ', 'led', 'met ']) {
      const own = [...weightsOf(language).contexts].filter(([name]) => name.startsWith(group)).map(([, sums]) => sums)
      for (let output = 0; output <= commitOutput; output++) {
        found.lowest[output] = (found.lowest[output] ?? 0) + Math.min(0, ...own.map((sums) => sums[output] ?? 0))
        found.highest[output] = (found.highest[output] ?? 0) + Math.max(0, ...own.map((sums) => sums[output] ?? 0))
      }
    }
    bounds.set(language, found)
  }
  return found
}
