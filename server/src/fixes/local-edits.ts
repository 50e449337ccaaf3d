import type { Finding, LocalEdit } from '../findings/finding.ts'
import { type Edit, withoutOverlaps } from '../text/document/edit.ts'
import type { Draft } from '../text/model/draft.ts'

/**
 * The edits that can be made: those at whose place the draft reads what they replace. Markup in between it would be
 * lost.
 */
export function applicableEdits({ chunks }: Pick<Draft, 'chunks'>, edits: readonly LocalEdit[]): Edit[] {
  return edits
    .filter(({ span, replaces }) => chunks.slice(span.start, span.end) === replaces)
    .map(({ span, text }) => ({ span, text }))
}

/** The edits of all fixes of findings that may be made without being looked at; ascending, none overlapping. */
export function editsOfAll(draft: Pick<Draft, 'chunks'>, findings: readonly Finding[]): Edit[] {
  return withoutOverlaps(fixesOfAll(draft, findings).flat())
}

/** The number of findings that these edits fix. */
export function placesOfAll(draft: Pick<Draft, 'chunks'>, findings: readonly Finding[]): number {
  const fixes = fixesOfAll(draft, findings)
  const made = new Set(withoutOverlaps(fixes.flat()))
  return fixes.filter((edits) => edits.some((edit) => made.has(edit))).length
}

function fixesOfAll(draft: Pick<Draft, 'chunks'>, findings: readonly Finding[]): Edit[][] {
  return findings.map((finding) => fixAllEditsOf(draft, finding))
}

/** The edits of the fix of a finding that may be made without being looked at; empty if it has none. */
export function fixAllEditsOf(draft: Pick<Draft, 'chunks'>, { fixes }: Finding): Edit[] {
  return applicableEdits(draft, fixes?.find(({ fixAll }) => fixAll)?.edits ?? [])
}
