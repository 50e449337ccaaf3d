import type { Finding, Severity } from './finding.ts'

/**
 * 0 for the most severe, up to 3. Called for hundreds of findings at each keystroke; a lookup table is ten times
 * slower.
 */
export function rankOf(severity: Severity): number {
  return severity === 'error' ? 0 : severity === 'warning' ? 1 : severity === 'information' ? 2 : 3
}

/** True if `a` is at least as severe as `b`. */
export function isAtLeast(a: Severity, b: Severity): boolean {
  return rankOf(a) <= rankOf(b)
}

/** Sorted by place, the more severe first at the same place. Duplicates at one place are dropped. */
export function order(findings: readonly Finding[]): Finding[] {
  const inOrder = [...findings].sort((a, b) => a.span.start - b.span.start || rankOf(a.severity) - rankOf(b.severity))
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

/** The `most` most severe of findings that are in the order of the draft, in that order. */
export function gravest(findings: readonly Finding[], most: number): Finding[] {
  const left = [0, 0, 0, 0]
  for (const { severity } of findings) left[rankOf(severity)] = (left[rankOf(severity)] ?? 0) + 1
  let room = most
  for (let rank = 0; rank < left.length; rank++) {
    left[rank] = Math.min(left[rank] ?? 0, room)
    room -= left[rank] ?? 0
  }
  return findings.filter(({ severity }) => {
    const rank = rankOf(severity)
    const rest = left[rank] ?? 0
    left[rank] = rest - 1
    return rest > 0
  })
}
