import { identifyingTitle } from '../coverage/kind/document-title.ts'
import type { Draft } from '../text/model/draft.ts'

/** The title of a document in one line: of a plan with the notice that issues it, the plan's; empty without one. */
export function documentTitle(draft: Draft): string {
  const lines = titleLinesOf(draft)
  return (lines.at(-1) ?? '').trim()
}

/** The lines of a document's own title, that of the notice first. */
export function titleLinesOf(draft: Draft): readonly string[] {
  const { lines, own } = identifyingTitle(draft)
  return lines.slice(0, Math.max(1, own))
}
