import type { StatedReference } from '../facts/particulars/references.ts'
import { resolveReference } from '../text/provisions/resolve-reference.ts'
import type { SurveyFinding } from './rule.ts'
import type { Survey } from './survey.ts'

/** True for the end of “sections 10 through 3” and 第七条至第四条, where the draft has both. */
export function isReversed(
  before: StatedReference,
  last: StatedReference,
  block: number,
  { provisions }: Survey,
): boolean {
  const [[low], [high]] = [before.steps, last.steps]
  if (!last.endsRange || before.steps.length + last.steps.length !== 2 || last.inherited.length > 0) return false
  const isAlike = low?.unit === high?.unit && !low?.letters && !high?.letters && /^[\d第]/.test(last.words)
  return isAlike && (low?.number ?? 0) > (high?.number ?? 0) && resolveReference(before, block, provisions).failed < 0
}

/** The finding of it, over the whole range. */
export function reversed(before: StatedReference, last: StatedReference, block: number): SurveyFinding {
  const span = { start: before.span.start, end: last.span.end }
  return { block, span, message: { key: 'order', values: { first: before.words, last: last.words } }, remedies: [] }
}
