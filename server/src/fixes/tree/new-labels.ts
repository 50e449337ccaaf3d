import { formatMarker } from '../../text/numbering/format-marker.ts'
import { parseHanNumeral } from '../../text/numbering/han-numeral.ts'
import {
  annexNumeral,
  decimalOf,
  insertionOf,
  isOutlineLetter,
  withoutInsertion,
} from '../../text/numbering/label-number.ts'
import type { Marker } from '../../text/numbering/marker.ts'
import { pathOf } from '../../text/provisions/nesting.ts'
import type { Provisions } from '../../text/provisions/provisions.ts'
import type { NewLabels, Shift } from './shift.ts'

/**
 * The labels of all provisions that shifts give another one, by index: those that move, and those within them that have
 * the number of what they are in, 3.1 under 3, A.1 and “Action A1” under A, A.1.2 under A.1.
 */
export function newLabels({ list }: Provisions, shifts: readonly Shift[]): NewLabels {
  const labels = new Map<number, string>()
  for (const { moved, by } of shifts)
    for (const index of moved) {
      const marker = list[index]?.marker
      if (marker) labels.set(index, formatMarker(marker, marker.number + by))
    }
  list.forEach(({ marker, parent }, index) => {
    const isNested = marker.scheme === 'decimal' || (marker.scheme === 'named' && pathOf(marker) !== '')
    const above = isNested ? movedAbove(parent, marker, list, labels) : null
    if (!above) return
    const own = labels.get(index) ?? marker.label
    // The number follows the word of “Action A1”.
    const at = own.indexOf(above.before, marker.scheme === 'named' ? own.search(/\s/) : 0)
    if (at >= 0) labels.set(index, own.slice(0, at) + above.after + own.slice(at + above.before.length))
  })
  return labels
}

/** The number of the innermost provision around a decimal with which the decimal begins, before and after. */
function movedAbove(
  parent: number,
  { label }: Marker,
  list: Provisions['list'],
  labels: NewLabels,
): { readonly before: string; readonly after: string } | null {
  const own = decimalOf(label)
  for (let index = parent; index >= 0; index = list[index]?.parent ?? -1) {
    const marker = list[index]?.marker
    const fresh = labels.get(index)
    if (!marker) break
    const before = numberIn(marker, marker.label)
    if (before === '' || !own.startsWith(`${before}.`)) continue
    return fresh === undefined ? null : { before, after: numberIn(marker, fresh) }
  }
  return null
}

/** The number of a label as a decimal below it has it: 3 of “3.”, 第三章 and “Section 3.”, A of “A.” and “Annex A”. */
export function numberIn(marker: Marker, label: string): string {
  if (marker.scheme === 'annex') return annexNumeral(label)
  if (marker.scheme === 'decimal') return decimalOf(label)
  if (isOutlineLetter(marker)) return /^[A-Z]+/.exec(label)?.[0] ?? ''
  const digits = /\d+/.exec(label)?.[0]
  if (digits !== undefined) return `${digits}${insertionOf({ label })}`
  const han = parseHanNumeral(/[零〇○一二三四五六七八九十百千]+/.exec(label)?.[0] ?? '')
  return han === null ? '' : String(han)
}

/**
 * The first decimal within a provision, written like another decimal: 2.3.1 in 2.3, 3.1 in 3., C.1 in C. `above`: its
 * number as `numberIn` has it; `plain`: the same as a plain number, for decimals below III. and “Goal 3:”.
 */
export function firstWithin(like: Pick<Marker, 'label'>, above: string, plain: number): string {
  const { label } = withoutInsertion(like)
  const isLettered = /^[A-Z]/.test(decimalOf(label))
  const isAlike = above !== '' && /^[A-Z]/.test(above) === isLettered
  const numbers = isAlike ? above.split('.') : [String(plain)]
  return label.replace(/\b[A-Z](?=[.．])|\d+/g, () => numbers.shift() ?? '1')
}
