import type { ReferenceStep } from '../numbering/cross-reference.ts'
import { annexKey, annexWithKey, labelled } from './labelled-provisions.ts'
import type { Pointer } from './pointer.ts'
import type { Provisions } from './provisions.ts'
import { itemUnder } from './resolve-decimal.ts'

/**
 * The annex that a reference names, “Annex B” or “Annex B.2”: an annex of that number, or the second provision of
 * Annex B. The same from any place of the draft. None if there is no such annex, or two.
 */
export function annexNamed(steps: readonly ReferenceStep[], provisions: Provisions): readonly Pointer[] {
  const [first, ...rest] = steps
  if (!first) return none
  const last = steps.at(-1) ?? first
  const numeral = { start: first.numeral.start, end: last.numeral.end }
  const label = steps.map(({ written, number }) => written ?? number).join('.')
  const whole = annexWithKey(provisions, annexKey(first.name ?? '', label))
  if (whole >= 0) return [{ numeral, provision: whole }]
  const annex = annexWithKey(provisions, annexKey(first.name ?? '', first.written ?? ''))
  const { block } = provisions.list[annex] ?? {}
  if (block === undefined || rest.length === 0) return none
  const scope = provisions.scopeOf[block] ?? 0
  const decimal = labelled(provisions, scope, 'decimal', label)
  if (decimal >= 0) return [{ numeral, provision: decimal }]
  return itemUnder(annex, steps, scope, provisions)
}

const none: readonly Pointer[] = []
