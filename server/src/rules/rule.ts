import type { Coverage } from '../coverage/model/coverage.ts'
import type { Finding, Severity } from '../findings/finding.ts'
import type { Localized } from '../framework/types.ts'
import type { Block } from '../text/model/block.ts'
import type { Draft } from '../text/model/draft.ts'

export type SourceGrade = 'paper' | 'ours' | 'standard' | 'practice'

/** What a rule of draft scope sees. */
export interface RuleInput {
  readonly draft: Draft
  readonly coverage: Coverage
}

/** A finding before the rule's id and severity are put on it; a rule may speak more softly than its default. */
export type RuleFinding = Omit<Finding, 'rule' | 'severity'> & { readonly severity?: Severity }

/** One rule, a plain object, beside its page ID.md. */
export type Rule = BlockRule | DraftRule

interface RuleHead {
  readonly id: string
  readonly severity: Severity | 'off'
  readonly grade: SourceGrade
  /** By key; {name} stands for a value. */
  readonly messages: Readonly<Record<string, Localized>>
}

/** Looks at one block, whatever stands around it; its findings stay as long as the block does. Their places are in the block's prose. */
export interface BlockRule extends RuleHead {
  readonly scope: 'block'
  readonly check: (block: Block) => readonly RuleFinding[]
}

/** Looks at the draft as a whole, at each version of it: at its counts, and at no more of its text than it speaks of. */
export interface DraftRule extends RuleHead {
  readonly scope: 'draft'
  readonly check: (input: RuleInput) => readonly RuleFinding[]
}
