import type { Severity } from '../findings/finding.ts'
import type { DraftOutcome } from './draft-job.ts'

/** What all files have given so far. */
export interface Totals {
  files: number
  readonly counts: Record<Severity, number>
  unjudged: number
  fixed: number
  /** How many files could not be read or written. */
  failed: number
  /** The rules that have failed. */
  readonly faulty: Set<string>
}

export function noTotals(): Totals {
  return { files: 0, counts: noCounts(), unjudged: 0, fixed: 0, failed: 0, faulty: new Set() }
}

export function noCounts(): Record<Severity, number> {
  return { error: 0, warning: 0, information: 0, hint: 0 }
}

export function addOutcome(totals: Totals, { checked, problem }: DraftOutcome): void {
  if (problem) totals.failed++
  if (!checked) return
  totals.files++
  if (!checked.isJudged) totals.unjudged++
  totals.fixed += checked.fixed
  for (const severity of Object.keys(totals.counts) as Severity[]) totals.counts[severity] += checked.counts[severity]
}
