import type { DimensionId, ElementId, Localized, Locus } from '../framework/types.ts'
import type { Edit } from '../text/document/edit.ts'
import type { Span } from '../text/document/span.ts'

export type Severity = 'error' | 'warning' | 'information' | 'hint'

/** A message by key and values, rendered in the reader's language when it is shown. */
export interface Message {
  readonly key: string
  /** The draft's own words verbatim; words of the framework in both languages. */
  readonly values: Readonly<Record<string, string | Localized>>
}

/** A fix that reaches beyond its finding. Its edits are computed when the writer chooses it (`fixes/`). */
export type Fix =
  | {
      readonly kind: 'insert-clause'
      readonly dimension: DimensionId
      readonly element: ElementId
      readonly template: string
    }
  | { readonly kind: 'insert-section'; readonly dimension: DimensionId }
  | { readonly kind: 'not-applicable'; readonly dimension: DimensionId }
  /** Counts the provision at an index of `Provisions.list`, and those that go on from it, from `number` on. */
  | { readonly kind: 'renumber'; readonly provision: number; readonly number: number }

/**
 * What a finding asks for. The fixes that provide it are listed on demand (`listFixes`): finding their places takes
 * longer than the finding.
 */
export type Remedy =
  /** `clauses`: offer clauses only. */
  | { readonly kind: 'cover'; readonly dimension: DimensionId; readonly clauses?: true }
  | { readonly kind: 'follow'; readonly pathway: string }
  | Fix

export interface RelatedPlace {
  readonly span: Span
  readonly message: Message
}

/**
 * An edit of the draft at the finding. It is made only where the draft still reads `replaces`, so that no markup is
 * lost.
 */
export interface LocalEdit extends Edit {
  readonly replaces: string
}

/** A fix that the rule itself knows: edits near the finding. */
export interface LocalFix {
  readonly title: Message
  /** Ascending, none overlapping. */
  readonly edits: readonly LocalEdit[]
  /** The default where several are offered. */
  readonly preferred?: true
  /** It may be applied without review, together with all others (`source.fixAll`). */
  readonly fixAll?: true
}

/** What a rule found. Plain data: no LSP type, no natural language. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly span: Span
  readonly message: Message
  readonly dimensions?: readonly DimensionId[]
  readonly loci?: readonly Locus[]
  readonly related?: readonly RelatedPlace[]
  /** The most wanted first. */
  readonly remedies: readonly Remedy[]
  /** The best first. */
  readonly fixes?: readonly LocalFix[]
}
