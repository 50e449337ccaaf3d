import { memoizeByObject } from '../../memoize.ts'
import type { ReferenceStep } from '../numbering/cross-reference.ts'
import { decimalOf, depthOf } from '../numbering/label-number.ts'
import type { MarkerScheme } from '../numbering/marker.ts'
import { numberKey, type Provision, type Provisions } from './provisions.ts'

/** How a document numbers the sections that hold its decimals: 2., 二、 or a bare 2 above 2.1. */
interface DecimalSections {
  readonly scheme: MarkerScheme
  readonly styles: Set<string>
}

/** The sections that 第2章 and 第二部分 may name where a document has decimals and no chapters; null for none. */
export function decimalSections(step: ReferenceStep, provisions: Provisions, scope: number): DecimalSections | null {
  const isPart = step.name === '部分'
  if (step.letters || (step.unit !== 'chapter' && !isPart)) return null
  const scheme = isPart ? 'part' : 'chapter'
  const isOwn = [1, step.number].some((number) => provisions.numbered.has(numberKey(scope, scheme, number)))
  return isOwn ? null : (byDocument(provisions).get(scope) ?? null)
}

/** The one of such sections that has a number; -1 for none, or two. */
export function decimalSection(
  number: number,
  { scheme, styles }: DecimalSections,
  { list, numbered }: Provisions,
  scope: number,
): number {
  const alike = numbered.get(numberKey(scope, scheme, number)) ?? []
  const [first, another] = alike.filter((index) => styles.has(list[index]?.style ?? ''))
  return first === undefined || another !== undefined ? -1 : first
}

const byDocument = memoizeByObject(({ list }: Provisions) => {
  const found = new Map<number, DecimalSections>()
  for (const { marker, parent, scope } of list) {
    const holder = list[parent]
    if (marker.scheme !== 'decimal' || !holder || !holds(holder, decimalOf(marker.label))) continue
    const { scheme } = holder.marker
    const known = found.get(scope) ?? { scheme, styles: new Set<string>() }
    if (known.scheme === scheme) known.styles.add(holder.style)
    found.set(scope, known)
  }
  return found
})

/** True for 2., 二、 and a bare 2 with 2.1. */
function holds({ marker }: Provision, decimal: string): boolean {
  const { scheme, number } = marker
  const isSection = scheme === 'arabic' || scheme === 'han' || (scheme === 'decimal' && depthOf(marker) === 1)
  return isSection && decimal.startsWith(`${number}.`)
}
