import type { Evidence } from '../coverage/model/coverage.ts'
import type { Analysis } from '../engine/analyzer.ts'
import { quoteOf } from '../explanation/quote.ts'
import type { EvidenceKind, Force } from '../facts/clause/fact.ts'
import type { DimensionId, ElementId } from '../framework/types.ts'
import { headingsAbove } from '../ledger/headings-above.ts'
import { memoize } from '../memoize.ts'
import { Lines } from '../text/document/lines.ts'
import type { Span } from '../text/document/span.ts'
import type { Draft } from '../text/model/draft.ts'
import { provisionsOf } from '../text/provisions/provisions.ts'

/** A clause that counts in a dimension, with all elements that it has there. */
export interface ReportedClause {
  /** In the draft. */
  readonly span: Span
  /** From 1. */
  readonly line: number
  /** The article or the uppermost section it stands in, as the draft calls it; empty for none. */
  readonly section: string
  readonly dimension: DimensionId
  readonly elements: readonly ElementId[]
  readonly kind: EvidenceKind
  /** Null for what is no measure. */
  readonly force: Force | null
  /** The clause on one line. */
  readonly text: string
}

/** The clauses of a draft that count, in the order of its text; one that counts in two dimensions is there twice. */
export function reportedClauses({ draft, coverage }: Analysis): ReportedClause[] {
  const lines = new Lines(draft.chunks)
  const quote = quoteOf(draft)
  const sectionOf = memoize((block: number) => sectionAt(draft, block))
  const found = new Map<string, { readonly first: Evidence; readonly elements: ElementId[] }>()
  for (const one of coverage.evidence) {
    const key = `${one.span.start} ${one.dimension} ${one.kind}`
    const known = found.get(key)
    const elements = one.element === null ? [] : [one.element]
    if (known === undefined) found.set(key, { first: one, elements })
    else known.elements.push(...elements.filter((id) => !known.elements.includes(id)))
  }
  return [...found.values()].map(({ first: { span, block, dimension, kind, force }, elements }) => ({
    span,
    line: lines.placeAt(span.start).line + 1,
    section: sectionOf(block),
    dimension,
    elements,
    kind,
    force: kind === 'measure' ? (force ?? 'hard') : null,
    text: quote(span),
  }))
}

function sectionAt(draft: Draft, block: number): string {
  const article = provisionsOf(draft).ofBlock[block] ?? -1
  for (let at = article; at >= 0; at = provisionsOf(draft).list[at]?.parent ?? -1) {
    const { marker } = draft.blocks[provisionsOf(draft).list[at]?.block ?? -1] ?? {}
    if (marker?.scheme === 'article' || marker?.scheme === 'section') return marker.label
  }
  return headingsAbove(draft, block)[0] ?? ''
}

/** The lines of clauses, each once, ascending. */
export function linesOf(clauses: readonly { readonly line: number }[]): number[] {
  return [...new Set(clauses.map(({ line }) => line))].sort((a, b) => a - b)
}
