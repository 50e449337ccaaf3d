import type { Finding, Severity } from '../findings/finding.ts'
import { moveFinding } from '../findings/move-finding.ts'
import type { Block } from '../text/model/block.ts'
import { asWritten, type Prose, toSourceSpan } from '../text/prose/prose.ts'
import { rules } from './index.ts'
import type {
  BlockFinding,
  BlockInput,
  BlockRule,
  DirectiveInput,
  DirectiveRule,
  DraftRule,
  Rule,
  RuleFinding,
  RuleInput,
  SpeaksIn,
  SurveyFinding,
  SurveyRule,
} from './rule.ts'
import { guarded, noteFault, type RuleFaults } from './rule-faults.ts'

export type Severities = Readonly<Record<string, Severity | 'off'>>

const blockRules = rules.filter((rule): rule is BlockRule => rule.scope === 'block')
const surveyRules = rules.filter((rule): rule is SurveyRule => rule.scope === 'survey')
const draftRules = rules.filter((rule): rule is DraftRule => rule.scope === 'draft')
const directiveRules = rules.filter((rule): rule is DirectiveRule => rule.scope === 'directives')

const ruleIds: ReadonlyMap<string, string> = new Map(
  rules.flatMap(({ id, nameZh }) => [
    [id, id],
    [nameZh, id],
  ]),
)

const ruleById = new Map(rules.map((rule) => [rule.id, rule]))

/** The rule with an id; undefined if there is none. */
export function ruleOf(id: string): Rule | undefined {
  return ruleById.get(id)
}

/** The id of the rule that a word names, by id or Chinese name; undefined if none. */
export function ruleNamed(word: string): string | undefined {
  return ruleIds.get(word.toLowerCase())
}

/** The block rules that are on. */
export function blockRulesOn(severities: Severities): readonly BlockRule[] {
  return blockRules.filter((rule) => !isOff(rule, severities))
}

/**
 * What block rules find in a block, in any kind of text. Places are source offsets from the block's start. A rule that
 * throws is noted in `faults`, here and below.
 */
export function checkBlock(
  input: BlockInput,
  on: readonly BlockRule[],
  severities: Severities,
  faults: RuleFaults,
): readonly Finding[] {
  let findings: Finding[] | null = null
  for (const rule of on) {
    // Not `guarded`: thirty functions for each block of a draft are a tenth of what is allocated for it.
    try {
      const found = rule.check(input)
      if (found.length === 0) continue
      findings ??= []
      for (const one of found) {
        const placed = rule.places === 'source' ? inPlace(one, input) : inSource(one, input.block.prose)
        findings.push(graded(rule, placed, severities))
      }
    } catch (error) {
      noteFault(rule, error, faults)
    }
  }
  return findings ?? none
}

/** The survey rules that are on. */
export function surveyRulesOn(severities: Severities): readonly SurveyRule[] {
  return surveyRules.filter((rule) => !isOff(rule, severities))
}

/** What a survey rule found, with its places in the source from the start of the block that each is in. */
export function surveyFindingInSource(
  rule: SurveyRule,
  { block, related, ...found }: SurveyFinding,
  blocks: readonly Block[],
  severities: Severities,
): Finding {
  const proseOf = (index: number): Prose => blocks[index]?.prose ?? noProse
  const finding = graded(rule, inSource(found, proseOf(block)), severities)
  if (related === undefined) return finding
  const places = related.map(({ block: of, span, message }) => ({ span: toSourceSpan(proseOf(of), span), message }))
  return { ...finding, related: places }
}

/** What the draft rules find that are on and apply to such a draft. */
export function checkDraft(input: RuleInput, severities: Severities, faults: RuleFaults): Finding[] {
  return draftRules.flatMap((rule) =>
    isOff(rule, severities) || !mayReport(rule, input)
      ? []
      : guarded(rule, faults, () => rule.check(input).map((one) => graded(rule, one, severities))),
  )
}

/** What the rules about directives find, once all other findings have been suppressed. */
export function checkDirectives(
  input: RuleInput & Pick<DirectiveInput, 'hasDropped'>,
  severities: Severities,
  faults: RuleFaults,
): Finding[] {
  const speaking = new Set(
    rules.filter((rule) => !isOff(rule, severities) && mayReport(rule, input)).map(({ id }) => id),
  )
  const all: DirectiveInput = { ...input, rules: ruleIds, speaks: (rule) => speaking.has(rule) }
  return directiveRules.flatMap((rule) =>
    speaking.has(rule.id)
      ? guarded(rule, faults, () => rule.check(all).map((one) => graded(rule, one, severities)))
      : [],
  )
}

/** The block and survey rules that do not apply to such a draft: their findings are not reported. */
export function silentRules(input: RuleInput): ReadonlySet<string> {
  return new Set([...blockRules, ...surveyRules].filter((rule) => !mayReport(rule, input)).map(({ id }) => id))
}

/** The block rules whose findings become one where there are many. */
export const collapsing: readonly Pick<BlockRule, 'id' | 'once'>[] = blockRules.filter(({ once }) => once !== undefined)

const none: readonly Finding[] = []
const noProse: Prose = { text: '', map: [0, 0] }

const mayReportIn: Readonly<Record<SpeaksIn, (input: RuleInput) => boolean>> = {
  texts: () => true,
  programmes: ({ coverage: { draft } }) => draft.judged && draft.concern !== 'none',
  'full-programmes': ({ coverage: { draft } }) => draft.judged && draft.concern === 'full',
}

function mayReport({ speaksIn }: Rule, input: RuleInput): boolean {
  return mayReportIn[speaksIn](input)
}

function isOff({ id, severity }: Rule, severities: Severities): boolean {
  return (severities[id] ?? severity) === 'off'
}

/** The severity that the reader has set for a rule holds for all its findings. */
function graded({ id, severity }: Rule, found: RuleFinding, severities: Severities): Finding {
  const grade = severities[id] ?? found.severity ?? severity
  // A rule that is off is not asked.
  return { ...found, rule: id, severity: grade === 'off' ? 'hint' : grade }
}

function inSource(finding: BlockFinding, prose: Prose): RuleFinding {
  return moveFinding(withReplaced(inOwnWords(finding, prose), prose.text), (span) => toSourceSpan(prose, span))
}

/** Quotes the writer in the characters of the draft. */
function inOwnWords(finding: BlockFinding, prose: Prose): BlockFinding {
  if (prose.written === undefined) return finding
  const { key, values } = finding.message
  const own = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? asWritten(prose, value) : value,
  ])
  return { ...finding, message: { key, values: Object.fromEntries(own) } }
}

function inPlace(finding: BlockFinding, { source }: BlockInput): RuleFinding {
  return withReplaced(finding, source())
}

/** Each edit says what it replaces in the text that its place is in. */
function withReplaced({ fixes, ...found }: BlockFinding, text: string): RuleFinding {
  if (!fixes) return found
  return {
    ...found,
    fixes: fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, replaces: text.slice(edit.span.start, edit.span.end) })),
    })),
  }
}
