import { type BlockReading, readBlock } from '../../../server/src/facts/extract-facts.ts'
import { type DimensionId, dimensionIds, type ElementId } from '../../../server/src/framework/types.ts'
import { contextKey } from '../../../server/src/text/model/context.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { type WeighedBlock, weighBlock } from '../../../server/src/weighing/weigh-block.ts'
import { commitOutput, measureThreshold, probability } from '../../../server/src/weighing/weights/network.ts'

/** The reading of each block of a text, as a draft of its own. */
export function readingsOf(text: string): BlockReading[] {
  const draft = parseDraft(text)
  return draft.blocks.map((block, index) => readBlock(block, contextKey(draft, index), draft.language))
}

/** The dimensions to which a text commits by itself. */
export function measuresOf(text: string): DimensionId[] {
  return [...new Set(committed(text).map(({ dimension }) => dimension))].sort()
}

/** The elements to which a text commits by itself. */
export function elementsOf(text: string): (ElementId | null)[] {
  return [...new Set(committed(text).map(({ element }) => element))].sort()
}

export function weighed(text: string): WeighedBlock[] {
  const draft = parseDraft(text)
  return draft.blocks.map((block, index) => weighBlock(block, contextKey(draft, index), draft.language))
}

function committed(text: string): { dimension: DimensionId; element: ElementId | null }[] {
  return weighed(text).flatMap(({ clauses }) =>
    clauses.flatMap(({ sums, elements }) => {
      const commits = probability(sums[commitOutput] ?? 0)
      return dimensionIds.flatMap((dimension, index) =>
        commits * probability(sums[index] ?? 0) > measureThreshold
          ? (elements[index] ?? [null]).map((element) => ({ dimension, element }))
          : [],
      )
    }),
  )
}
