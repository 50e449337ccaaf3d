import type { Finding } from './finding.ts'
import { gravest } from './order.ts'

/**
 * At most `most` findings, the most severe, in the order of the draft. One more at the start of the draft says how many
 * were left out. `count` is the number of all findings, if these are only the first of them.
 */
export function limit(findings: readonly Finding[], most: number, count = findings.length): Finding[] {
  if (count <= most) return [...findings]
  const kept = gravest(findings, Math.max(0, most))
  const rest: Finding = {
    rule: 'more-findings',
    severity: 'information',
    span: { start: 0, end: 0 },
    message: { key: 'more-findings', values: { count: String(count - kept.length) } },
    remedies: [],
  }
  return [rest, ...kept]
}
