import { memoizeByObject } from '../../memoize.ts'
import type { CrossReference, ReferenceStep, ReferenceUnit } from '../numbering/cross-reference.ts'
import { labelled } from './labelled-provisions.ts'
import { numberKey, type Provisions } from './provisions.ts'
import { decimalEnd, decimalIn } from './resolve-decimal.ts'
import { isBracketed, resolveReference, schemesFor, schemesOf } from './resolve-reference.ts'

/**
 * The block from which a reference is read, where it stands in a block. An annex that names the draft's own articles
 * means those of the body, and so it does by 第（五）项 where the body has one and the annex itself has none.
 */
export function homeOf(reference: CrossReference, block: number, provisions: Provisions): number {
  const { scopeOf, bodyOf } = provisions
  const [scope, body] = [scopeOf[block] ?? 0, bodyOf[block] ?? 0]
  const { target, steps, inherited } = reference
  const outer = [...inherited, ...steps]
  if (scope === body || isKnownAnywhere(reference) || (target !== 'own' && target !== 'unsaid')) return block
  if (target === 'unsaid' && isOfAnnex(outer, scope, provisions)) return block
  const home = firstBlockOf(body, provisions)
  return target === 'own' || resolveReference(reference, home, provisions).failed < 0 ? home : block
}

/** The first block of a document: outside of its provisions, so that none of two with one number is nearer. */
export function firstBlockOf(document: number, provisions: Provisions): number {
  return firstBlocks(provisions).get(document) ?? 0
}

const firstBlocks = memoizeByObject(({ scopeOf }: Provisions) => {
  const found = new Map<number, number>()
  scopeOf.forEach((document, block) => {
    if (!found.has(document)) found.set(document, block)
  })
  return found
})

/** True for “paragraph 2 of Annex B” and for A.2, which mean the same in the body and in an annex. */
export function isKnownAnywhere({ steps, inherited }: CrossReference): boolean {
  const [first, second] = [...inherited, ...steps]
  return first?.unit === 'annex' || (first?.letters !== undefined && second?.after === 'point')
}

/** Units of a document of some length, which an annex seldom counts itself. */
const bodyUnits: ReadonlySet<ReferenceUnit> = new Set(['part', 'chapter', 'division', 'section', 'article', 'title'])
/** Units of a list of tasks, which a table of tasks refers to. */
const taskUnits: ReadonlySet<ReferenceUnit> = new Set(['item', 'point'])

/** True if a reference in an annex may name something of the annex itself, which has such a number. */
function isOfAnnex(steps: readonly ReferenceStep[], scope: number, provisions: Provisions): boolean {
  const [first] = steps
  if (!first) return true
  const end = decimalEnd(steps, 0)
  if (end > 1) return labelled(provisions, scope, 'decimal', decimalIn(steps.slice(0, end))) >= 0
  const { unit, name, after, number } = first
  // “Item 3” in English is one of some list, unless the draft has items by that name.
  const isTask = taskUnits.has(unit) && (name === undefined || name === '部分' || provisions.names.has(name))
  if (!bodyUnits.has(unit) && !isTask) return true
  const schemes = isTask || after === 'bracket' ? schemesFor(first, provisions, scope) : schemesOf[unit].slice(0, 1)
  return schemes.some(
    (scheme) =>
      (after !== 'bracket' || isBracketed(scheme)) && provisions.numbered.has(numberKey(scope, scheme, number)),
  )
}
