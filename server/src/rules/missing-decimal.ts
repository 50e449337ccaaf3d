import type { StatedReference } from '../facts/particulars/references.ts'
import type { MarkerScheme } from '../text/numbering/marker.ts'
import { labelled } from '../text/provisions/labelled-provisions.ts'
import { numberKey, type Provisions } from '../text/provisions/provisions.ts'
import { decimalEnd, decimalIn } from '../text/provisions/resolve-decimal.ts'
import type { Survey } from './survey.ts'

/** True for 4.6 where the draft has 4.1 and 4.2, for A.6 where it has A.1 and A.2, and for “action A6” likewise. */
export function isMissingDecimal(
  { steps, inherited, target, isBare }: StatedReference,
  block: number,
  { provisions, language }: Survey,
): boolean {
  const [first] = steps
  const last = steps.at(-1)
  const isDecimal = steps.length > 1 && decimalEnd(steps, 0) === steps.length
  if (!isDecimal || first?.unit === 'annex' || inherited.length > 0 || target === 'here' || !first || !last)
    return false
  // 2.9 where nothing shows that it is no figure.
  if (isBare) return false
  // `missing-insertion`
  if (last.inserted !== undefined) return false
  const scope = provisions.scopeOf[block] ?? 0
  const scheme = provisions.names.has(first.name ?? '') ? 'named' : 'decimal'
  const path = decimalIn(steps.slice(0, -1))
  const has = (some: number): boolean =>
    labelled(provisions, scope, scheme, `${path}.${some}`, scheme === 'named' ? first.name : undefined) >= 0
  // “A.17” where the draft ends with A.3 is a number of some standard; B.5.7 beside B.5.3 is none.
  const isNear = !first.letters || steps.length > 2 || [1, 2, 3].some((back) => has(last.number - back))
  if (last.number > 2 && has(1) && has(2) && !has(last.number) && isNear) return true
  return language === 'zh' && isBeyondSections(first.number, scope, provisions)
}

/** True for 5.1 where 1.1 and 2.1 are in sections 1 and 2, and nothing of the draft has the number 5. */
function isBeyondSections(number: number, scope: number, provisions: Provisions): boolean {
  const { numbered } = provisions
  const hasDecimals = [1, 2].every((some) => labelled(provisions, scope, 'decimal', `${some}.1`) >= 0)
  const has = (scheme: MarkerScheme): boolean => numbered.has(numberKey(scope, scheme, number))
  return (
    hasDecimals &&
    numbered.has(numberKey(scope, 'arabic', 2)) &&
    labelled(provisions, scope, 'decimal', `${number}.1`) < 0 &&
    !(['arabic', 'han', 'chapter', 'part'] as const).some(has)
  )
}
