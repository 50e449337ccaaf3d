import type { StatedReference } from '../facts/particulars/references.ts'
import type { ReferenceStep, ReferenceUnit } from '../text/numbering/cross-reference.ts'
import { type CountedIn, hasInsertions, insertionsBehind } from '../text/provisions/insertions.ts'
import type { Provision, Provisions } from '../text/provisions/provisions.ts'
import { decimalEnd, decimalIn } from '../text/provisions/resolve-decimal.ts'
import { isBracketed, schemesFor, schemesOf } from '../text/provisions/resolve-reference.ts'

/** True if a step names what would be inserted behind another provision: 2.1D, section 2B, 第三条之二. */
export function isOfInserted({ steps }: StatedReference, failed: number): boolean {
  const last = steps[decimalEnd(steps, failed) - 1]
  return last?.inserted !== undefined
}

/** True if any step does. */
export function namesInserted({ steps }: StatedReference): boolean {
  return steps.some(({ inserted }) => inserted !== undefined)
}

/**
 * True if a step that names nothing is one that the draft should have: it has the provision behind which the missing one
 * would stand, and has inserted others there, or the reference says that it is the draft's own. Without either it may
 * be one of another version, or of the act that was spoken of.
 */
export function isMissingInsertion(
  { steps, target }: StatedReference,
  failed: number,
  holder: number,
  scope: number,
  provisions: Provisions,
): boolean {
  const end = decimalEnd(steps, failed)
  const step = steps[failed]
  const last = steps[end - 1]
  if (!step || last?.inserted === undefined) return false
  const isDecimal = end - failed > 1
  const place: CountedIn = holder < 0 ? { scope } : { parent: holder }
  const number = isDecimal ? decimalIn([...steps.slice(failed, end - 1), withoutLetter(last)]) : String(step.number)
  const schemes = isDecimal ? (['decimal'] as const) : schemesOfStep(step, holder, scope, provisions)
  return schemes.some((scheme) => {
    const inserted = insertionsBehind(number, scheme, place, provisions)
    if (inserted === null || inserted.has(last.inserted ?? '')) return false
    const isOwn = holder < 0 && target === 'own' && !isDecimal
    return inserted.size > 0 || isOwn || (divided.has(step.unit) && hasInsertions(scheme, place, provisions))
  })
}

/** Few of an act, each with a number of its own. */
const divided: ReadonlySet<ReferenceUnit> = new Set(['part', 'chapter'])

function withoutLetter({ inserted: _, ...step }: ReferenceStep): ReferenceStep {
  return step
}

/** Within a section, what brackets say; else what the unit says first. */
function schemesOfStep(
  step: ReferenceStep,
  holder: number,
  scope: number,
  provisions: Provisions,
): readonly Provision['marker']['scheme'][] {
  const schemes = holder < 0 ? schemesFor(step, provisions, scope) : schemesOf[step.unit]
  return schemes.filter((scheme) => isBracketed(scheme) === (step.after === 'bracket'))
}
