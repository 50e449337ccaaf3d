import type { Finding, Severity } from '../findings/finding.ts'
import { rules } from './index.ts'
import type { RuleInput } from './rule.ts'

/** The findings of all rules that are on. What the reader has set for a rule holds for all that the rule says. */
export function check(input: RuleInput, severities: Readonly<Record<string, Severity | 'off'>>): Finding[] {
  const findings: Finding[] = []
  for (const rule of rules) {
    const set = severities[rule.id]
    if ((set ?? rule.severity) === 'off') continue
    for (const { severity: softer, ...found } of rule.check(input)) {
      const severity = set ?? softer ?? rule.severity
      if (severity !== 'off') findings.push({ ...found, rule: rule.id, severity })
    }
  }
  return findings
}
