import { type Topic, topicNamed } from '../../framework/framework.ts'
import { memoizeByObject } from '../../memoize.ts'
import type { Directive } from '../../text/model/directive.ts'
import type { Draft } from '../../text/model/draft.ts'
import { blocksBelow } from '../../text/model/next-line.ts'
import type { WeighedBlock } from '../../weighing/weigh-block.ts'
import type { BlockCoverage } from '../verdict/block-coverage.ts'
import { counted, notCounted } from '../verdict/directed-verdicts.ts'

/** What directives make of the blocks of a draft. */
export interface DirectedCounts {
  /** By the index of a block: what it says, now that a directive has said what counts. */
  readonly changed: ReadonlyMap<number, BlockCoverage>
  /** The directives that change nothing. */
  readonly idle: readonly Directive[]
}

const none: DirectedCounts = { changed: new Map(), idle: [] }

/**
 * Does what the directives `count` and `not-count` say of the paragraph below them. It goes over the blocks as they are
 * by themselves, for each version anew: a directive may come and go while its paragraph stays as it is.
 */
export function directedCounts(
  draft: Draft,
  facts: readonly WeighedBlock[],
  blocks: readonly BlockCoverage[],
): DirectedCounts {
  const directives = draft.directives.filter(({ kind }) => kind === 'count' || kind === 'not-count')
  if (directives.length === 0) return none
  const below = blocksBelow(draft, directives)
  const changed = new Map<number, BlockCoverage>()
  const idle: Directive[] = []
  for (const [order, directive] of directives.entries()) {
    const index = below[order] ?? -1
    const [block, own] = [changed.get(index) ?? blocks[index], facts[index]]
    const after = block && own ? directed(block, own, directive) : null
    if (after) changed.set(index, after)
    else idle.push(directive)
  }
  return { changed, idle }
}

/** The block after a directive; null if it changes nothing. The same object for the same block and words. */
function directed(block: BlockCoverage, facts: WeighedBlock, directive: Directive): BlockCoverage | null {
  const words = directive.arguments.map(({ text }) => text)
  const key = `${directive.kind} ${words.join(' ')}`
  const known = outcomesOf(facts)
  const found = known.get(key)
  if (found?.block === block) return found.after
  const topics = words.flatMap((word) => topicNamed(word) ?? [])
  const after = topics.length === 0 && words.length > 0 ? null : outcome(block, facts, directive, topics)
  known.set(key, { block, after })
  return after
}

/** By what the block says: all blocks that count for nothing have the same coverage, which has none of their clauses. */
const outcomesOf = memoizeByObject(
  (_: WeighedBlock) => new Map<string, { readonly block: BlockCoverage; readonly after: BlockCoverage | null }>(),
)

function outcome(
  block: BlockCoverage,
  facts: WeighedBlock,
  { kind }: Directive,
  topics: readonly Topic[],
): BlockCoverage | null {
  if (kind === 'not-count') {
    const verdicts = notCounted(block.verdicts, topics)
    if (verdicts) return block.withVerdicts(verdicts, topics.length === 0 ? [] : block.enterprise)
    return topics.length === 0 && block.enterprise.length > 0 ? block.withVerdicts(block.verdicts, []) : null
  }
  let verdicts: typeof block.verdicts | null = null
  for (const topic of topics) verdicts = counted(verdicts ?? block.verdicts, facts, topic) ?? verdicts
  return verdicts && block.withVerdicts(verdicts, block.enterprise)
}
