import {
  type DraftExplainer,
  type ExplainedClause,
  type ExplainedVerdict,
  explainDraft,
} from '../../../explanation/explain-draft.ts'
import { lineOf, tellingWords } from '../../../explanation/explanation-sentence.ts'
import { quoteOf } from '../../../explanation/quote.ts'
import type { DimensionId, ElementId } from '../../../framework/types.ts'
import { type Span, touches } from '../../../text/document/span.ts'
import { blockAt } from '../../../text/model/draft.ts'
import { perVersion } from '../../session/per-version-cache.ts'
import type { OpenDraft } from '../../session/session.ts'

/** What a clause counts as, one line for each dimension, and its words at the offset. */
export interface HoverVerdicts {
  readonly lines: readonly string[]
  readonly span: Span
}

const explainerOf = perVersion((draft: OpenDraft): DraftExplainer => explainDraft(draft.analysis))

/**
 * What the clause at an offset counts as in a dimension, and its element if it has one. No lines if it counts as
 * nothing.
 */
export function verdictsIn(
  draft: OpenDraft,
  offset: number,
  dimension: DimensionId,
): { readonly lines: readonly string[]; readonly element: ElementId | null } {
  const own = clauseAt(draft, offset)?.judgements.find((one) => one.dimension === dimension)
  if (own === undefined) return { lines: [], element: null }
  const [element, ...others] = own.elements
  return { lines: linesOf(draft, [own]), element: others.length === 0 ? (element ?? null) : null }
}

/** What the words at an offset make their clause count as, if it commits to something or names a problem. */
export function verdictsBy(draft: OpenDraft, offset: number): HoverVerdicts | null {
  const found = (clauseAt(draft, offset)?.judgements ?? []).flatMap((judgement) => {
    if (judgement.kind !== 'measure' && judgement.kind !== 'problem') return []
    const span = tellingWords(judgement).find((one) => touches(one, offset))
    return span === undefined ? [] : [{ judgement, span }]
  })
  const [first] = found
  return first === undefined
    ? null
    : {
        lines: linesOf(
          draft,
          found.map(({ judgement }) => judgement),
        ),
        span: first.span,
      }
}

/** The last clause of the block that begins at or before the offset; where two clauses meet, the second. */
function clauseAt(draft: OpenDraft, offset: number): ExplainedClause | null {
  const clauses = explainerOf(draft).clausesOf(blockAt(draft.analysis.draft, offset))
  return clauses.findLast(({ span }) => touches(span, offset)) ?? null
}

function linesOf({ analysis, reader }: OpenDraft, judgements: readonly ExplainedVerdict[]): string[] {
  const quote = quoteOf(analysis.draft)
  return judgements.flatMap((judgement) => lineOf(judgement, quote, reader) ?? [])
}
