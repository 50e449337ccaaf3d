import type { Draft } from '../../text/model/draft.ts'
import type { CrossReference } from '../../text/numbering/cross-reference.ts'
import { referencesTo } from '../../text/provisions/own-references.ts'
import type { Provision, Provisions } from '../../text/provisions/provisions.ts'
import { resolveReference } from '../../text/provisions/resolve-reference.ts'
import { homeIn } from './reference-edits.ts'
import type { SwappedOrder } from './swapped-order.ts'

/**
 * True if a range has an end that the draft does not, and a provision is moved that it may name: of “Articles 2 to 4”
 * without an Article 2 nobody can say what is to go on being named.
 */
export function hasBrokenRange(draft: Draft, provisions: Provisions, { first, by }: SwappedOrder): boolean {
  const { list } = provisions
  const scope = list[first]?.scope ?? 0
  const moved = [...by].flatMap(([index, step]) => (step === 0 ? [] : (list[index] ?? [])))
  return draft.blocks.some(({ kind }, block) => {
    if (kind === 'contents') return false
    const references = referencesTo(draft, block, scope)
    return references.some((last, place) => {
      const low = references[place - 1]
      if (!last.endsRange || !low || last.target === 'other' || last.quoted) return false
      const [from, to] = [low, last].map((end) => provisionNamed(end, block, scope, provisions))
      const known = from ?? to
      if (!known || (from && to)) return false
      const [lowest, highest] = [numberOf(low), numberOf(last)]
      return moved.some((one) => isAlike(one, known) && lowest <= one.marker.number && one.marker.number <= highest)
    })
  })
}

function isAlike(one: Provision, other: Provision): boolean {
  return one.style === other.style && one.scope === other.scope
}

function provisionNamed(
  reference: CrossReference,
  block: number,
  scope: number,
  provisions: Provisions,
): Provision | null {
  const from = homeIn(reference, block, scope, provisions)
  if (from === null) return null
  const { pointers, failed } = resolveReference(reference, from, provisions)
  return failed < 0 ? (provisions.list[pointers.at(-1)?.provision ?? -1] ?? null) : null
}

function numberOf({ steps }: CrossReference): number {
  return steps.at(-1)?.number ?? 0
}
