import type { Finding, Severity } from '../findings/finding.ts'
import type { Block } from '../text/block.ts'
import { toSourceSpan } from '../text/prose.ts'
import type { Span } from '../text/span.ts'
import { rules } from './index.ts'
import type { BlockRule, DraftRule, Rule, RuleFinding, RuleInput } from './rule.ts'

export type Severities = Readonly<Record<string, Severity | 'off'>>

const blockRules = rules.filter((rule): rule is BlockRule => rule.scope === 'block')
const draftRules = rules.filter((rule): rule is DraftRule => rule.scope === 'draft')

/** What the rules of block scope that are on find in a block; places are from the block's start. */
export function checkBlock(block: Block, severities: Severities): readonly Finding[] {
  let findings: Finding[] | null = null
  for (const rule of blockRules) {
    if (isOff(rule, severities)) continue
    const found = rule.check(block)
    if (found.length === 0) continue
    findings ??= []
    findings.push(
      ...graded(
        rule,
        found.map((one) => inSource(one, block)),
        severities,
      ),
    )
  }
  return findings ?? none
}

/** What the rules of draft scope that are on find. */
export function checkDraft(input: RuleInput, severities: Severities): Finding[] {
  return draftRules.flatMap((rule) => (isOff(rule, severities) ? [] : graded(rule, rule.check(input), severities)))
}

const none: readonly Finding[] = []

function isOff({ id, severity }: Rule, severities: Severities): boolean {
  return (severities[id] ?? severity) === 'off'
}

/** What the reader has set for a rule holds for all that the rule says. */
function graded({ id, severity }: Rule, found: readonly RuleFinding[], severities: Severities): Finding[] {
  return found.flatMap(({ severity: softer, ...one }) => {
    const grade = severities[id] ?? softer ?? severity
    return grade === 'off' ? [] : [{ ...one, rule: id, severity: grade }]
  })
}

function inSource(found: RuleFinding, { prose }: Block): RuleFinding {
  const place = (span: Span): Span => toSourceSpan(prose, span)
  const { related } = found
  return {
    ...found,
    span: place(found.span),
    ...(related ? { related: related.map((one) => ({ ...one, span: place(one.span) })) } : {}),
  }
}
