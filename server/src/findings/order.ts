import type { Finding, Severity } from './finding.ts'

const gravity: Record<Severity, number> = { error: 0, warning: 1, information: 2, hint: 3 }

/** Whether `a` is at least as grave as `b`. */
export function isAtLeast(a: Severity, b: Severity): boolean {
  return gravity[a] <= gravity[b]
}

/** In the order of the draft, the graver first where two begin at one place; the same said twice at one place is said once. */
export function order(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings
    .filter((finding) => {
      const key = `${finding.rule} ${finding.span.start} ${finding.span.end} ${finding.message.key} ${finding.dimensions?.join()}`
      return !seen.has(key) && seen.add(key)
    })
    .sort((a, b) => a.span.start - b.span.start || gravity[a.severity] - gravity[b.severity])
}

/** The gravest first, each grade in the order of the draft. */
export function byGravity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => gravity[a.severity] - gravity[b.severity] || a.span.start - b.span.start)
}
