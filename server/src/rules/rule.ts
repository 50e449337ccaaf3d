import type { Coverage } from '../coverage/coverage.ts'
import type { Finding, Severity } from '../findings/finding.ts'
import type { Localized } from '../framework/types.ts'
import type { Draft } from '../text/draft.ts'

export type RuleScope = 'block' | 'siblings' | 'draft'
export type SourceGrade = 'paper' | 'ours' | 'standard' | 'practice'

/** What a rule of draft scope sees. */
export interface RuleInput {
  readonly draft: Draft
  readonly coverage: Coverage
}

/** A finding before the rule's id and severity are put on it; a rule may speak more softly than its default. */
export type RuleFinding = Omit<Finding, 'rule' | 'severity'> & { readonly severity?: Severity }

/** One rule, a plain object, beside its page ID.md. */
export interface Rule {
  readonly id: string
  readonly scope: RuleScope
  readonly severity: Severity | 'off'
  readonly grade: SourceGrade
  /** By key; {name} stands for a value. */
  readonly messages: Readonly<Record<string, Localized>>
  readonly check: (input: RuleInput) => readonly RuleFinding[]
}
