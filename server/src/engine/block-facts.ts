import type { BlockFacts } from '../facts/fact.ts'
import { extractFacts } from '../facts/index.ts'
import type { Steps } from '../steps.ts'
import type { Block } from '../text/block.ts'
import { type ContextKey, contextKey } from '../text/context.ts'
import type { Draft } from '../text/draft.ts'

interface Version {
  readonly draft: Draft
  readonly contexts: readonly ContextKey[]
  readonly facts: readonly BlockFacts[]
}

/**
 * Gives the facts of a draft's blocks, one version after another. The blocks before and behind those that an edit
 * touched keep the facts that they had: those whose text, kind and context are what they were, counted from both ends.
 */
export function createFactKeeper(): (draft: Draft) => Steps<readonly BlockFacts[]> {
  let known: Version | null = null
  return function* (draft) {
    const contexts = draft.blocks.map((_, index) => contextKey(draft, index))
    const facts = known?.draft.language === draft.language ? reuse(known, draft, contexts) : []
    for (const [index, block] of draft.blocks.entries()) {
      const context = contexts[index]
      if (!context || facts[index]) continue
      facts[index] = extractFacts(block, context, draft.language)
      yield
    }
    known = { draft, contexts, facts }
    return facts
  }
}

function reuse(known: Version, draft: Draft, contexts: readonly ContextKey[]): BlockFacts[] {
  const facts = new Array<BlockFacts>(draft.blocks.length)
  const shift = draft.blocks.length - known.draft.blocks.length
  const same = (index: number, before: number): boolean =>
    isSame(known.draft.blocks[before], draft.blocks[index]) && isSameContext(known.contexts[before], contexts[index])
  let first = 0
  for (; first < draft.blocks.length && same(first, first); first++) keep(facts, first, known.facts[first])
  for (let index = draft.blocks.length - 1; index >= first && index - shift >= 0 && same(index, index - shift); index--)
    keep(facts, index, known.facts[index - shift])
  return facts
}

function keep(facts: BlockFacts[], index: number, found: BlockFacts | undefined): void {
  if (found) facts[index] = found
}

function isSame(a: Block | undefined, b: Block | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.kind === b.kind &&
    a.marker?.span.end === b.marker?.span.end &&
    a.runIn?.start === b.runIn?.start &&
    a.runIn?.end === b.runIn?.end &&
    a.prose.text === b.prose.text
  )
}

function isSameContext(a: ContextKey | undefined, b: ContextKey | undefined): boolean {
  return a?.role === b?.role && a?.depth === b?.depth
}
