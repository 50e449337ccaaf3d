import type { Finding, Severity } from '../findings/finding.ts'
import type { Span } from '../text/document/span.ts'
import type { Block } from '../text/model/block.ts'
import { toSourceSpan } from '../text/prose/prose.ts'
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
    for (const one of found) findings.push(graded(rule, inSource(one, block), severities))
  }
  return findings ?? none
}

/** What the rules of draft scope that are on find. */
export function checkDraft(input: RuleInput, severities: Severities): Finding[] {
  return draftRules.flatMap((rule) =>
    isOff(rule, severities) ? [] : rule.check(input).map((one) => graded(rule, one, severities)),
  )
}

const none: readonly Finding[] = []

function isOff({ id, severity }: Rule, severities: Severities): boolean {
  return (severities[id] ?? severity) === 'off'
}

/** What the reader has set for a rule holds for all that the rule says. */
function graded({ id, severity }: Rule, found: RuleFinding, severities: Severities): Finding {
  const grade = severities[id] ?? found.severity ?? severity
  // A rule that is off is not asked.
  return { ...found, rule: id, severity: grade === 'off' ? 'hint' : grade }
}

function inSource(found: RuleFinding, { prose }: Block): RuleFinding {
  const place = (span: Span): Span => toSourceSpan(prose, span)
  const moved = { ...found, span: place(found.span) }
  if (!found.related) return moved
  return { ...moved, related: found.related.map((one) => ({ ...one, span: place(one.span) })) }
}
