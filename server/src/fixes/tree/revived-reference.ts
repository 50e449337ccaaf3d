import { memoizeByObject } from '../../memoize.ts'
import { partitionPoint } from '../../text/document/partition-point.ts'
import type { Draft } from '../../text/model/draft.ts'
import type { CrossReference } from '../../text/numbering/cross-reference.ts'
import { homeOf } from '../../text/provisions/home-of.ts'
import { referencesTo } from '../../text/provisions/own-references.ts'
import { numberKey, type Provision, type Provisions, provisionsOf } from '../../text/provisions/provisions.ts'
import { resolveReference, schemesFitting } from '../../text/provisions/resolve-reference.ts'
import { newLabels } from './new-labels.ts'
import type { Shift } from './shift.ts'

/**
 * The words of the first reference that names nothing now and would name something once numbers have shifted: of what
 * was deleted, 第三条 would then be what was 第四条. Null if there is none.
 */
export function revivedReference(draft: Draft, provisions: Provisions, shifts: readonly Shift[]): string | null {
  const dangling = shifts.length === 0 ? none : danglingReferences(draft)
  if (dangling.length === 0) return null
  const after = shifted(provisions, shifts)
  const revived = dangling.find(({ reference, home, failed }) => {
    const now = resolveReference(reference, home, after).failed
    return now < 0 || now > failed
  })
  return revived?.words ?? null
}

interface DanglingReference {
  readonly reference: CrossReference
  readonly words: string
  /** The block from which it is read. */
  readonly home: number
  /** The index of the first step that names nothing. */
  readonly failed: number
}

const none: readonly DanglingReference[] = []

/** The references of a draft that name nothing in it; every broken sequence asks for them. */
const danglingReferences = memoizeByObject((draft: Draft): readonly DanglingReference[] => {
  const provisions = provisionsOf(draft)
  return draft.blocks.flatMap(({ kind, prose }, index) => {
    if (kind === 'contents') return []
    return referencesTo(draft, index, provisions.scopeOf[index] ?? 0).flatMap((reference): DanglingReference[] => {
      if (reference.quoted || reference.target === 'other' || reference.isBare) return []
      const home = homeOf(reference, index, provisions)
      const { failed, within } = resolveReference(reference, home, provisions)
      if (failed < 0 || isCountedTwice(reference, failed, within, home, provisions)) return []
      return [{ reference, words: prose.text.slice(reference.span.start, reference.span.end), home, failed }]
    })
  })
})

/** True for a number that two provisions have: it names neither now, and a repeat is what is mended. */
function isCountedTwice(
  { steps }: CrossReference,
  failed: number,
  within: number,
  home: number,
  provisions: Provisions,
): boolean {
  const step = steps[failed]
  if (!step || steps[failed + 1]?.after === 'point') return false
  const { list, numbered, scopeOf } = provisions
  const holder = list[within]
  const scope = scopeOf[holder?.block ?? home] ?? 0
  const blockOf = (index: number | undefined): number => list[index ?? -1]?.block ?? Number.POSITIVE_INFINITY
  // Binary search: a thousand references may name a number that a thousand provisions have.
  return schemesFitting(step, provisions, scope).some((scheme) => {
    const alike = numbered.get(numberKey(scope, scheme, step.number)) ?? []
    if (!holder) return alike.length > 0
    const first = partitionPoint(alike.length, (at) => blockOf(alike[at]) <= holder.block)
    return blockOf(alike[first]) <= holder.last
  })
}

/** The provisions with the numbers that shifts give them. */
function shifted(provisions: Provisions, shifts: readonly Shift[]): Provisions {
  const labels = newLabels(provisions, shifts)
  const by = new Map(shifts.flatMap((shift) => shift.moved.map((index) => [index, shift.by] as const)))
  const numbered = new Map<string, number[]>()
  const list = provisions.list.map((one, index): Provision => {
    const { marker } = one
    const label = labels.get(index) ?? marker.label
    const number = marker.number + (by.get(index) ?? 0)
    const key = numberKey(one.scope, marker.scheme, number)
    const alike = numbered.get(key)
    if (alike) alike.push(index)
    else numbered.set(key, [index])
    return { ...one, marker: { ...marker, label, number } }
  })
  return { ...provisions, list, numbered }
}
