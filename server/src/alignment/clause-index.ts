import type { Analysis } from '../engine/analyzer.ts'
import { headingsAbove } from '../ledger/headings-above.ts'
import type { Task } from '../ledger/task.ts'
import { segmentClauses } from '../text/clauses/clauses.ts'
import type { Span } from '../text/document/span.ts'
import { roleAt } from '../text/model/context.ts'
import { blocksIn } from '../text/model/draft.ts'
import type { Role } from '../text/model/role.ts'
import { featuresOf } from './features.ts'

/** The clauses of a draft by what they are about. */
export interface ClauseIndex {
  /** The blocks that can take up a task, ascending. */
  readonly blocks: readonly number[]
  readonly clauses: readonly IndexedClause[]
  /** Feature → the clauses that have it, ascending. */
  readonly holding: ReadonlyMap<string, readonly number[]>
  /** The headings over these blocks, or of their own, each once, with the blocks right under it. */
  readonly headings: readonly IndexedHeading[]
  /** Feature → the headings that have it, ascending. */
  readonly headed: ReadonlyMap<string, readonly number[]>
}

export interface IndexedHeading {
  readonly blocks: readonly number[]
}

/** A clause of a draft. The span is in the prose of its block. */
export interface IndexedClause extends Span {
  readonly block: number
  readonly text: string
}

/** Indexes what a draft commits to: its tasks and measures, and the other blocks of such sections that commit. */
export function createClauseIndex(analysis: Analysis, tasks: readonly Task[]): ClauseIndex {
  const { draft } = analysis
  const blocks = committingBlocks(analysis, tasks)
  const clauses: IndexedClause[] = []
  const holding = new Map<string, number[]>()
  const underHeading = new Map<string, number[]>()
  for (const block of blocks) {
    const text = draft.blocks[block]?.prose.text ?? ''
    for (const { start, end } of segmentClauses(text, draft.language)) {
      const words = text.slice(start, end)
      const number = clauses.push({ block, start, end, text: words }) - 1
      add(holding, featuresOf(words, draft.language), number)
    }
    add(underHeading, [headingsAbove(draft, block).at(-1) ?? ''], block)
  }
  const headed = new Map<string, number[]>()
  // By heading, not by block: a long heading may have many blocks under it.
  const headings = [...underHeading].map(([heading, own], number): IndexedHeading => {
    add(headed, featuresOf(heading, draft.language), number)
    return { blocks: own }
  })
  return { blocks, clauses, holding, headings, headed }
}

function add(lists: Map<string, number[]>, features: Iterable<string>, number: number): void {
  for (const feature of features) {
    const known = lists.get(feature)
    if (known) known.push(number)
    else lists.set(feature, [number])
  }
}

const committing: ReadonlySet<Role> = new Set(['measure', 'safeguard', 'organisation', 'annex'])

function committingBlocks({ draft, facts, coverage }: Analysis, tasks: readonly Task[]): number[] {
  const found = new Set<number>()
  for (const { block, span } of tasks) {
    found.add(block)
    // A task of a table that was pasted as lines is over several blocks.
    const { from, to } = blocksIn(draft, span)
    for (let index = from; index < to; index++) found.add(index)
  }
  draft.blocks.forEach(({ kind }, index) => {
    if (kind === 'title' || kind === 'contents' || kind === 'heading') return
    if (coverage.blocks[index]?.verdicts.some((verdict) => verdict.kind === 'measure')) found.add(index)
    if (!committing.has(roleAt(draft.outline, index))) return
    if ((facts[index]?.facts.commitments ?? 0) > 0) found.add(index)
  })
  return [...found].sort((a, b) => a - b)
}
