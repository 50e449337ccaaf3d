import type { ClauseView, DecisionView } from '../../../../protocol/coverage-view.ts'
import type { PlaceRange } from '../../../../protocol.ts'
import type { BlockEvidence } from '../../../coverage/model/coverage.ts'
import type { Analysis } from '../../../engine/analyzer.ts'
import { quoteOf } from '../../../explanation/quote.ts'
import type { DimensionId, Language } from '../../../framework/types.ts'
import { movedSpan, type Span } from '../../../text/document/span.ts'
import { shortened } from './shown-words.ts'

/** What a view is made of. */
export interface ViewSource {
  readonly analysis: Analysis
  readonly reader: Language
  /** The place of a span of the draft. */
  readonly place: (span: Span) => PlaceRange
}

/** A piece of evidence, with its block and whether a directive has made it so. */
export interface FoundEvidence {
  readonly block: number
  readonly one: BlockEvidence
  readonly isDirected: boolean
}

/** A decision with the block of which it speaks, -1 for none. */
export interface PlacedDecision {
  readonly block: number
  /** The dimensions of which it speaks; all if there are none. */
  readonly dimensions: readonly DimensionId[]
  readonly view: DecisionView
}

/** Yields all evidence in the order of the text; `from` and `to` are blocks, the second excluded. */
export function* evidenceIn({ coverage }: Analysis, from = 0, to = coverage.blocks.length): Generator<FoundEvidence> {
  for (let block = from; block < to; block++) {
    const covered = coverage.blocks[block]
    if (!covered || covered.verdicts.length === 0) continue
    // The evidence of a block is made of its verdicts, one of each.
    for (const [index, one] of covered.evidence.entries())
      yield { block, one, isDirected: covered.verdicts[index]?.directed === true }
  }
}

/** Returns a function that shows evidence as a clause; `decisions` are those of the draft. */
export function clauseViewer(
  { analysis: { draft }, place }: ViewSource,
  decisions: readonly PlacedDecision[],
): (found: FoundEvidence) => ClauseView {
  const quote = quoteOf(draft)
  const byBlock = new Map<number, number[]>()
  for (const [index, { block }] of decisions.entries()) byBlock.set(block, [...(byBlock.get(block) ?? []), index])
  return ({ block, one, isDirected }) => {
    const start = draft.starts[block] ?? 0
    const span = movedSpan(one.part ?? one.span, start)
    const decision = isDirected
      ? byBlock.get(block)?.find((index) => speaksOf(decisions[index], one.dimension))
      : undefined
    return {
      text: cut(quote({ start: span.start, end: Math.min(span.end, span.start + mostRead) })),
      place: place(span),
      kind: one.kind,
      force: one.force ?? null,
      decision: decision ?? null,
    }
  }
}

function speaksOf(decision: PlacedDecision | undefined, dimension: DimensionId): boolean {
  if (!decision || decision.view.isIdle) return false
  return decision.dimensions.length === 0 || decision.dimensions.includes(dimension)
}

/** A clause of thousands of units is read no further, and shown no longer. In UTF-16 code units. */
const mostRead = 600
const mostShown = { han: 120, latin: 240 }

function cut(text: string): string {
  return shortened(text, /\p{Script=Han}/u.test(text.slice(0, 40)) ? mostShown.han : mostShown.latin)
}
