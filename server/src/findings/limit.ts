import type { Finding } from './finding.ts'
import { byGravity, order } from './order.ts'

/**
 * At most `most` findings, the gravest kept; one more at the start of the draft says how many were left out, so that
 * nothing is passed over without a word.
 */
export function limit(findings: readonly Finding[], most: number): Finding[] {
  if (findings.length <= most) return [...findings]
  const kept = byGravity(findings).slice(0, Math.max(0, most))
  const rest: Finding = {
    rule: 'more-findings',
    severity: 'information',
    span: { start: 0, end: 0 },
    message: { key: 'more-findings', values: { count: String(findings.length - kept.length) } },
    fixes: [],
  }
  return [rest, ...order(kept)]
}
