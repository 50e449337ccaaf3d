import type { Coverage } from '../coverage/model/coverage.ts'
import type { Cues } from '../facts/cues/cue.ts'
import type { ParticularKind } from '../facts/particulars/kinds.ts'
import type { Finding, LocalFix, Severity } from '../findings/finding.ts'
import type { Language, Localized } from '../framework/types.ts'
import type { Edit } from '../text/document/edit.ts'
import type { Span } from '../text/document/span.ts'
import type { Block } from '../text/model/block.ts'
import type { Directive } from '../text/model/directive.ts'
import type { Draft } from '../text/model/draft.ts'
import type { Survey } from './survey.ts'

export type SourceGrade = 'paper' | 'ours' | 'standard' | 'practice'

/** One rule, a plain object in `rules/ID/rule.ts`, beside its pages. */
export type Rule = BlockRule | SurveyRule | DraftRule | DirectiveRule

/**
 * The texts in which a rule speaks: `texts`, all of them; `programmes`, drafts that are judged and concern the
 * framework; `full-programmes`, those among them that concern it as a whole.
 */
export type SpeaksIn = 'texts' | 'programmes' | 'full-programmes'

interface RuleHead {
  readonly id: string
  /** A short Chinese name, by which directives may call it. */
  readonly nameZh: string
  /** What it reports, one sentence: the description of its setting and its line in README. */
  readonly summary: Localized
  readonly severity: Severity | 'off'
  readonly grade: SourceGrade
  readonly speaksIn: SpeaksIn
  /** By key; {name} stands for a value. Titles of fixes are among them. */
  readonly messages: Readonly<Record<string, Localized>>
}

/** Checks one block by itself. Its findings are kept as long as the block does not change. */
export interface BlockRule extends RuleHead {
  readonly scope: 'block'
  /** `source`: places, those of edits too, are in the block's source, from its start. Otherwise they are in its prose. */
  readonly places?: 'source'
  readonly check: (input: BlockInput) => readonly BlockFinding[]
  /**
   * With more findings than `above` in a draft, they are reported as one: with the message `key`, and the message `fix` as
   * the title of the fix that makes the edits of all. Both have the value `count`.
   */
  readonly once?: { readonly above: number; readonly key: string; readonly fix?: string }
}

/**
 * Checks what the blocks of a draft state, all together: numbers against references, owners against tasks. It runs
 * again only when something that it reads has changed; meanwhile its findings move with their blocks.
 */
export interface SurveyRule extends RuleHead {
  readonly scope: 'survey'
  /** The particulars that it reads. Kinds, levels and numbers of blocks it is always given. */
  readonly reads: readonly ParticularKind[]
  readonly check: (survey: Survey) => readonly SurveyFinding[]
}

/**
 * Checks the draft as a whole, for each version of it. It reads counts, and only the parts of the text that it reports.
 */
export interface DraftRule extends RuleHead {
  readonly scope: 'draft'
  readonly check: (input: RuleInput) => readonly RuleFinding[]
}

/** Checks the directives of a draft, after they have switched off what they switch off. */
export interface DirectiveRule extends RuleHead {
  readonly scope: 'directives'
  readonly check: (input: DirectiveInput) => readonly RuleFinding[]
}

export interface DirectiveInput extends RuleInput {
  /** The ids and the Chinese names of all rules, each with the id. */
  readonly rules: ReadonlyMap<string, string>
  /** True if a rule is on and speaks in such a draft. */
  readonly speaks: (rule: string) => boolean
  /** True if a directive has dropped a finding; with `rule`, one of that rule. */
  readonly hasDropped: (directive: Directive, rule?: string) => boolean
}

export interface BlockInput {
  readonly block: Block
  readonly language: Language
  /** What its prose may have in it. */
  readonly cues: Cues
  /** The block as it stands in the draft, markup included: for what prose no longer shows. */
  readonly source: () => string
}

export interface RuleInput {
  readonly draft: Draft
  readonly coverage: Coverage
}

/** A finding before the rule’s id and severity are put on it; a rule may give one another severity than its own. */
export type RuleFinding = Omit<Finding, 'rule' | 'severity'> & { readonly severity?: Severity }

/** A finding in the prose of a block. Its edits need not say what they replace: that is the prose at their place. */
export type BlockFinding = Omit<RuleFinding, 'fixes'> & { readonly fixes?: readonly BlockFix[] }

export type BlockFix = Omit<LocalFix, 'edits'> & { readonly edits: readonly Edit[] }

/**
 * A finding in the prose of a block. Its places, those of edits too, are span objects of that block's survey: by them
 * the engine finds the place again when the text around it has changed.
 */
export type SurveyFinding = Omit<BlockFinding, 'related'> & {
  readonly block: number
  readonly related?: readonly SurveyedPlace[]
}

/** A related place, often in another block. */
export interface SurveyedPlace {
  readonly block: number
  readonly span: Span
  readonly message: Finding['message']
}
