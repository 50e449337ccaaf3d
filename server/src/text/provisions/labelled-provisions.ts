import { memoizeByObject } from '../../memoize.ts'
import { annexNumeral, decimalOf } from '../numbering/label-number.ts'
import type { Marker, MarkerScheme } from '../numbering/marker.ts'
import { nameOf } from './nesting.ts'
import type { Provisions } from './provisions.ts'

/**
 * The first provision of a document with a label of several numbers, 3.1 or A.2; -1 for none. `name`: the word before the
 * number, where the scheme is `named`.
 */
export function labelled(
  provisions: Provisions,
  scope: number,
  scheme: MarkerScheme,
  label: string,
  name?: string,
): number {
  return byLabel(provisions).get(labelKey(scope, scheme, label, name)) ?? -1
}

/** The annex with a name and a number, as `annexKey` has them; -1 for none, or two. */
export function annexWithKey(provisions: Provisions, key: string): number {
  return byAnnexKey(provisions).get(key) ?? -1
}

/** What tells an annex from all others of a draft: its word and its number, “annex B”, “schedule 2”. */
export function annexKey(name: string, numeral: string): string {
  return `${name} ${numeral}`
}

/** The same of an annex's own label. */
export function annexKeyOf(marker: Pick<Marker, 'label'>): string {
  return annexKey(nameOf(marker), annexNumeral(marker.label))
}

/** Every reference asks for them, so they are put together once for a version of a draft. */
const byLabel = memoizeByObject(({ list }: Provisions) => {
  const found = new Map<string, number>()
  list.forEach(({ scope, marker }, index) => {
    const { scheme, label } = marker
    if (scheme !== 'decimal' && scheme !== 'named') return
    const key = labelKey(scope, scheme, decimalOf(label), scheme === 'named' ? nameOf(marker) : undefined)
    if (!found.has(key)) found.set(key, index)
  })
  return found
})

const byAnnexKey = memoizeByObject(({ list, annexes }: Provisions) => {
  const found = new Map<string, number>()
  for (const index of annexes) {
    const marker = list[index]?.marker
    if (!marker) continue
    const key = annexKeyOf(marker)
    found.set(key, found.has(key) ? -1 : index)
  }
  return found
})

function labelKey(scope: number, scheme: MarkerScheme, label: string, name: string | undefined): string {
  return `${scope} ${scheme} ${label} ${name ?? ''}`
}
