import type { Finding, Severity } from './finding.ts'

const gravity: Record<Severity, number> = { error: 0, warning: 1, information: 2, hint: 3 }

/** Whether `a` is at least as grave as `b`. */
export function isAtLeast(a: Severity, b: Severity): boolean {
  return gravity[a] <= gravity[b]
}

/** In the order of the draft, the graver first where two begin at one place; the same said twice at one place is said once. */
export function order(findings: readonly Finding[]): Finding[] {
  const inOrder = [...findings].sort((a, b) => a.span.start - b.span.start || gravity[a.severity] - gravity[b.severity])
  return inOrder.filter((finding, index) => !isSaidBefore(inOrder, finding, index))
}

function isSaidBefore(inOrder: readonly Finding[], finding: Finding, index: number): boolean {
  for (let before = index - 1; inOrder[before]?.span.start === finding.span.start; before--)
    if (saysTheSame(inOrder[before], finding)) return true
  return false
}

function saysTheSame(a: Finding | undefined, b: Finding): boolean {
  return (
    a?.rule === b.rule &&
    a.span.end === b.span.end &&
    a.message.key === b.message.key &&
    a.dimensions?.join() === b.dimensions?.join()
  )
}

/** The gravest `most` of findings that are in the order of the draft, in that order. */
export function gravest(findings: readonly Finding[], most: number): Finding[] {
  const counts = [0, 0, 0, 0]
  for (const { severity } of findings) counts[gravity[severity]] = (counts[gravity[severity]] ?? 0) + 1
  let left = most
  const taken = counts.map((count) => {
    const some = Math.min(count, left)
    left -= some
    return some
  })
  return findings.filter(({ severity }) => {
    const rest = taken[gravity[severity]] ?? 0
    taken[gravity[severity]] = rest - 1
    return rest > 0
  })
}
