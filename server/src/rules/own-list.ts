import type { StatedReference } from '../facts/particulars/references.ts'
import { resolveReference } from '../text/provisions/resolve-reference.ts'
import { counted, isBeyondAll, isGiven } from './provision-counts.ts'
import type { Survey } from './survey.ts'

/** True if a provision of the draft begins its range or list: “Articles 3 to 15”, “sections 2 and 13” where there are nine. */
export function isOfOwnList(
  { endsRange, steps, inherited, words, span }: StatedReference,
  before: StatedReference | undefined,
  block: number,
  { provisions, language }: Survey,
): boolean {
  const [step] = steps
  if (!before || !step || steps.length + inherited.length !== 1) return false
  const isListed =
    /^\d/.test(words) && before.steps[0]?.unit === step.unit && span.start - before.span.end <= longestJoin
  if (!endsRange && !(language === 'en' && isListed)) return false
  const isTask = endsRange && language === 'zh' && isBeyondAll(step, provisions.scopeOf[block] ?? 0, provisions)
  if (!(counted.has(step.unit) || isTask) || isGiven(step, provisions.scopeOf[block] ?? 0, provisions)) return false
  return resolveReference(before, block, provisions).failed < 0
}

/** “, and ” */
const longestJoin = 6
