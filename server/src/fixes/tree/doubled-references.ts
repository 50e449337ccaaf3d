import type { Draft } from '../../text/model/draft.ts'
import { homeOf } from '../../text/provisions/home-of.ts'
import { referencesTo } from '../../text/provisions/own-references.ts'
import { numberKey, type Provisions } from '../../text/provisions/provisions.ts'
import { resolveReference, schemesFitting } from '../../text/provisions/resolve-reference.ts'
import type { Shift } from './shift.ts'

/**
 * The words of references to a number that two provisions bear, one of which gets another number: nobody can say which
 * was meant, so they stay as they are. Each once, in the order of the text.
 */
export function doubledReferences(draft: Draft, provisions: Provisions, shifts: readonly Shift[]): readonly string[] {
  const moved = new Set(shifts.flatMap((shift) => shift.moved))
  if (moved.size === 0) return []
  const { numbered, scopeOf } = provisions
  const found = new Set<string>()
  draft.blocks.forEach(({ kind, prose: { text } }, index) => {
    if (kind === 'contents') return
    for (const reference of referencesTo(draft, index, scopeOf[index] ?? 0)) {
      if (reference.quoted || reference.target === 'other' || reference.isBare) continue
      const home = homeOf(reference, index, provisions)
      const { failed, within } = resolveReference(reference, home, provisions)
      const step = reference.steps[failed]
      if (!step || within >= 0) continue
      const scope = scopeOf[home] ?? 0
      const isDoubled = schemesFitting(step, provisions, scope).some((scheme) => {
        const alike = numbered.get(numberKey(scope, scheme, step.number)) ?? []
        return alike.length > 1 && alike.some((one) => moved.has(one))
      })
      if (isDoubled) found.add(text.slice(reference.span.start, reference.span.end))
    }
  })
  return [...found]
}
