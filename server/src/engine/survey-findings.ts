import type { Coverage } from '../coverage/model/coverage.ts'
import { statedAmong } from '../facts/particulars/stated-of.ts'
import type { SurveyFinding, SurveyRule } from '../rules/rule.ts'
import { guarded, type RuleFaults } from '../rules/rule-faults.ts'
import { type Severities, surveyFindingInSource, surveyRulesOn } from '../rules/run-rules.ts'
import type { Survey } from '../rules/survey.ts'
import type { Stepwise } from '../steps.ts'
import type { Draft } from '../text/model/draft.ts'
import { provisionsOf } from '../text/provisions/provisions.ts'
import { type Carry, carryAlong } from './carry-finding.ts'
import type { DraftSurvey, SurveyChange } from './draft-survey.ts'
import { type FoundInBlock, foundInBlock } from './placed-findings.ts'
import type { Settings } from './settings.ts'

/** What the survey rules found in one version of a draft, with what that depends on. */
export interface SurveyFindings {
  readonly severities: Severities
  /** What the rules are told of the draft as a whole, in one string. */
  readonly whole: string
  readonly survey: DraftSurvey
  readonly ofRule: ReadonlyMap<string, readonly Found[]>
  /** Of all rules. */
  readonly found: readonly FoundInBlock[]
}

interface Found {
  readonly finding: SurveyFinding
  readonly placed: FoundInBlock
}

/** Runs the survey rules for which something has changed. What the others found moves with its blocks. */
export function* findingsOfSurvey(
  draft: Draft,
  survey: DraftSurvey,
  { draft: profile }: Pick<Coverage, 'draft'>,
  { severities, today }: Pick<Settings, 'severities' | 'today'>,
  previous: SurveyFindings | null,
  faults: RuleFaults,
): Stepwise<SurveyFindings> {
  const statedTitle = draft.statedTitle ?? null
  const whole = JSON.stringify([profile, statedTitle, today])
  const known = previous?.severities === severities && previous.whole === whole && survey.since ? previous : null
  const input: Survey = {
    language: draft.language,
    profile,
    statedTitle,
    today,
    blocks: survey.blocks,
    statedOf: statedAmong(survey.blocks, draft.language),
    outline: draft.outline,
    get provisions() {
      return provisionsOf(draft)
    },
  }
  const carry = known && survey.since && carryAlong(survey.since.splice, known.survey.blocks, survey.blocks)
  const ofRule = new Map<string, readonly Found[]>()
  for (const rule of surveyRulesOn(severities)) {
    const before = known?.ofRule.get(rule.id)
    const kept = before && survey.since && carry ? keptFindings(rule, before, survey.since, carry) : null
    const found = kept ?? guarded(rule, faults, () => rule.check(input).map((finding) => placed(rule, finding)))
    ofRule.set(rule.id, found)
    if (!kept) yield
  }
  const isSame = known !== null && [...ofRule].every(([id, found]) => known.ofRule.get(id) === found)
  const found = isSame ? known.found : [...ofRule.values()].flatMap((some) => some.map((one) => one.placed))
  return { severities, whole, survey, ofRule, found }

  /** Null if the rule has to run again. */
  function keptFindings(
    rule: SurveyRule,
    before: readonly Found[],
    since: SurveyChange,
    carry: Carry,
  ): readonly Found[] | null {
    if (since.changed.has('block') || rule.reads.some((kind) => since.changed.has(kind))) return null
    if (since.splice.inserted === 0) return before
    const carried: Found[] = []
    for (const one of before) {
      const finding = carry(one.finding)
      if (finding === null) return null
      carried.push(finding === one.finding ? one : placed(rule, finding))
    }
    return carried
  }

  function placed(rule: SurveyRule, finding: SurveyFinding): Found {
    const inSource = surveyFindingInSource(rule, finding, draft.blocks, severities)
    const relatedBlocks = finding.related?.map(({ block }) => block)
    return { finding, placed: { ...foundInBlock(inSource, finding.block), ...(relatedBlocks && { relatedBlocks }) } }
  }
}
