import type { DimensionId, ElementId, Localized, Locus } from '../framework/types.ts'
import type { Edit } from '../text/document/edit.ts'
import type { Span } from '../text/document/span.ts'

export type Severity = 'error' | 'warning' | 'information' | 'hint'

/** A message by key and values; worded in the reader's language when it is shown. */
export interface Message {
  readonly key: string
  /** The draft's own words as they stand; the framework's in both languages. */
  readonly values: Readonly<Record<string, string | Localized>>
}

/** A mend that is offered; its edits are made when it is asked for (`fixes/`). */
export type Fix =
  | {
      readonly kind: 'insert-clause'
      readonly dimension: DimensionId
      readonly element: ElementId
      readonly template: string
    }
  | { readonly kind: 'insert-section'; readonly dimension: DimensionId }
  | { readonly kind: 'not-applicable'; readonly dimension: DimensionId }

/** What a finding asks to be mended, of which the fixes come (`listFixes`): finding the best places for them takes longer than the finding. */
export type Remedy =
  /** `clauses`: by clauses alone. */
  | { readonly kind: 'cover'; readonly dimension: DimensionId; readonly clauses?: true }
  | { readonly kind: 'follow'; readonly pathway: string }
  | Fix

export interface RelatedPlace {
  readonly span: Span
  readonly message: Message
}

/** An edit of the draft at the finding. It is made only where the draft still reads `replaces`, so that no markup is lost. */
export interface LocalEdit extends Edit {
  readonly replaces: string
}

/** A fix that the rule itself knows: edits near the finding. */
export interface LocalFix {
  readonly title: Message
  /** Ascending, none overlapping. */
  readonly edits: readonly LocalEdit[]
  /** The one that “fix” means where several are offered. */
  readonly preferred?: true
  /** It may be made without being looked at, along with all others of its kind (`source.fixAll`). */
  readonly fixAll?: true
}

/** What a rule found. Plain data: no LSP type, no words of a language. */
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
