import type { Analysis } from '../../../engine/analyzer.ts'
import { dimensionNamed } from '../../../framework/framework.ts'
import type { DimensionId } from '../../../framework/types.ts'
import { ruleNamed } from '../../../rules/run-rules.ts'
import type { Span } from '../../../text/document/span.ts'
import { wordSpan } from '../../../text/model/directive.ts'
import { placedBlock, spanInDraft } from '../../../text/model/draft.ts'

/** Words of a draft that can be followed to another document. */
export interface DraftLink {
  /** In the draft. */
  readonly span: Span
  readonly target:
    | { readonly kind: 'document'; readonly title: string }
    | { readonly kind: 'rule'; readonly rule: string }
    | { readonly kind: 'dimension'; readonly dimension: DimensionId }
}

/** The documents that a draft cites by title, and what its directives name, in order. */
export function linksIn({ draft, surveyed }: Pick<Analysis, 'draft' | 'surveyed'>): readonly DraftLink[] {
  const cited = surveyed.flatMap(({ kind, particulars: { citations = none } }, index): DraftLink[] => {
    // The title of the draft names what it issues or carries out; its own document is here.
    if (kind === 'contents' || citations.length === 0) return none
    const block = placedBlock(draft, index)
    return citations.flatMap(({ title, span, planned }) =>
      block && title !== null && !planned
        ? [{ span: spanInDraft(block, span), target: { kind: 'document', title } }]
        : none,
    )
  })
  const named = draft.directives.flatMap((directive) =>
    directive.arguments.flatMap((word): DraftLink[] => {
      const span = wordSpan(directive, word)
      const rule = ruleNamed(word.text)
      if (rule !== undefined) return [{ span, target: { kind: 'rule', rule } }]
      const dimension = dimensionNamed(word.text)
      return dimension === undefined ? none : [{ span, target: { kind: 'dimension', dimension } }]
    }),
  )
  return [...cited, ...named].sort((a, b) => a.span.start - b.span.start)
}

const none: never[] = []
