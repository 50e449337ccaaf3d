import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { applicableEdits } from '../../../server/src/fixes/local-edits.ts'
import type { TextFormat } from '../../../server/src/text/model/draft.ts'
import { before, show } from '../fixes/marked.ts'

/*
 * A sample is a draft with what the fixes take out in [-…-] and what they put in in {+…+}. Without the latter it is the draft
 * before, without the former the draft after.
 */

/** Holds the edits of all fixes that are made unseen against those marked in the sample. */
export function fixes(sample: string, format: TextFormat = 'markdown'): void {
  const text = before(sample)
  assert.equal(show(text, createAnalyzer().analyze(text, { format }).fixAll()), sample)
}

/** The same of the fixes of one rule, those included that are made on request. */
export function fixed(id: string, sample: string): void {
  const text = before(sample)
  const { draft, findings } = createAnalyzer().analyze(text, { language: 'zh', severities: { [id]: 'hint' } })
  const edits = findings.filter(({ rule }) => rule === id).flatMap((finding) => finding.fixes?.[0]?.edits ?? [])
  assert.equal(show(text, applicableEdits(draft, edits)), sample)
}
