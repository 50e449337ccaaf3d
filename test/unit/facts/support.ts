import { type BlockFacts, extractFacts } from '../../../server/src/facts/index.ts'
import type { DimensionId } from '../../../server/src/framework/types.ts'
import { contextKey } from '../../../server/src/text/context.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'

/** The facts of each block of a text, read as a draft of its own. */
export function factsOf(text: string): BlockFacts[] {
  const draft = parseDraft(text)
  return draft.blocks.map((block, index) => extractFacts(block, contextKey(draft, index), draft.language))
}

/** The dimensions to which a text commits by itself. */
export function measuresOf(text: string): DimensionId[] {
  const found = factsOf(text).flatMap(({ candidates }) => candidates.filter(({ kind }) => kind === 'measure'))
  return [...new Set(found.map(({ dimension }) => dimension))].sort()
}

/** The elements to which a text commits by itself. */
export function elementsOf(text: string): (string | null)[] {
  const found = factsOf(text).flatMap(({ candidates }) => candidates.filter(({ kind }) => kind === 'measure'))
  return [...new Set(found.map(({ element }) => element))].sort()
}
