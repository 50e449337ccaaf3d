import { decimalOf, insertionOf } from '../../text/numbering/label-number.ts'
import type { Provision, Provisions } from '../../text/provisions/provisions.ts'

/** Two neighbouring provisions of one sequence that change places, each with all that it holds. */
export interface SwappedOrder {
  /** Indices in `Provisions.list`. */
  readonly first: number
  readonly second: number
  /** By new index: the old one. */
  readonly oldIndex: readonly number[]
  /** By old index: the new one. */
  readonly newIndex: readonly number[]
  /** What is added to the numbers, by old index. */
  readonly by: ReadonlyMap<number, number>
  /** The provisions as they will be: in their new order, with their new parents and numbers. */
  readonly after: readonly Provision[]
  /** True if what the two hold is in order before and would not be after: with a gap between 第二条 and 第五条. */
  readonly isOutOfOrder: boolean
}

/** The neighbour of a provision past which it can be moved, -1 if there is none. */
export function neighbourOf({ list }: Provisions, index: number, direction: 'up' | 'down'): number {
  const own = list[index]
  if (!own) return -1
  const isNeighbour = (other: number): boolean => {
    const [first, second] = direction === 'down' ? [own, list[other]] : [list[other], own]
    return first !== undefined && second !== undefined && areNeighbours(first, second)
  }
  if (direction === 'down') {
    const next = endOf(list, index)
    return isNeighbour(next) ? next : -1
  }
  // The one before may hold others: the last that ends right before this one begins.
  let before = index - 1
  while (before >= 0 && list[before]?.parent !== own.parent) before = list[before]?.parent ?? -1
  return before >= 0 && isNeighbour(before) ? before : -1
}

/** True for two provisions of one sequence with nothing between them, whose numbers can be exchanged. */
function areNeighbours(first: Provision, second: Provision): boolean {
  const isOfOneList = first.parent === second.parent && first.scope === second.scope && first.style === second.style
  if (!isOfOneList || first.last + 1 !== second.block) return false
  const isUntyped = first.marker.span.end === 0 && second.marker.span.end === 0
  if (first.marker.number === second.marker.number) return isUntyped
  // A list that begins again is another.
  if (first.marker.number > second.marker.number) return false
  return stemOf(first) === stemOf(second)
}

/** Of a decimal what is before its last number; of 第三条之一 and (1A) what tells them from what they stand behind. */
function stemOf({ marker }: Provision): string {
  return marker.scheme === 'decimal' ? decimalOf(marker.label).replace(/\d+$/, '') : insertionOf(marker)
}

/** What becomes of the provisions when the neighbours `first` and `second` change places. */
export function swappedOrder({ list }: Provisions, first: number, second: number): SwappedOrder {
  const end = endOf(list, second)
  const oldIndex = [...range(0, first), ...range(second, end), ...range(first, second), ...range(end, list.length)]
  const newIndex: number[] = []
  oldIndex.forEach((old, fresh) => {
    newIndex[old] = fresh
  })
  const { by, isOutOfOrder } = numbersBy(list, first, second, end)
  const after = oldIndex.flatMap((old) => {
    const one = list[old]
    if (!one) return []
    const marker = { ...one.marker, number: one.marker.number + (by.get(old) ?? 0) }
    return [{ ...one, marker, parent: one.parent < 0 ? -1 : (newIndex[one.parent] ?? -1) }]
  })
  return { first, second, oldIndex, newIndex, by, after, isOutOfOrder }
}

/**
 * The two exchange their numbers. What they hold is renumbered where its numbers run on from the first to the second:
 * articles in chapters, but not items that begin again with one. Sections counted by hundreds, 201 in title II, go to
 * the hundred of their new title.
 */
function numbersBy(
  list: readonly Provision[],
  first: number,
  second: number,
  end: number,
): { readonly by: ReadonlyMap<number, number>; readonly isOutOfOrder: boolean } {
  const by = new Map<number, number>()
  const numberAt = (index: number | undefined): number => list[index ?? -1]?.marker.number ?? 0
  const step = numberAt(second) - numberAt(first)
  by.set(first, step)
  by.set(second, -step)
  const held = [byStyle(list, first, second), byStyle(list, second, end)] as const
  const isOfHundred = (indices: readonly number[], holder: number): boolean =>
    indices.every((index) => Math.floor(numberAt(index) / 100) === numberAt(holder))
  let isOutOfOrder = false
  for (const style of new Set([...held[0].keys(), ...held[1].keys()])) {
    const [before, after] = [held[0].get(style) ?? [], held[1].get(style) ?? []]
    const numbers = [...before, ...after].map(numberAt)
    if (isOfHundred(before, first) && isOfHundred(after, second)) {
      for (const index of before) by.set(index, 100 * step)
      for (const index of after) by.set(index, -100 * step)
    } else if (before.length > 0 && after.length > 0) {
      const goesOn = numberAt(before.at(-1)) < numberAt(after[0])
      if (!isRun(numbers)) isOutOfOrder ||= goesOn && isAscending(numbers)
      else {
        for (const index of before) by.set(index, after.length)
        for (const index of after) by.set(index, -before.length)
      }
    }
  }
  return { by, isOutOfOrder }
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, place) => place === 0 || number > (numbers[place - 1] ?? 0))
}

/** What a provision holds of its own document, by style. */
function byStyle(list: readonly Provision[], from: number, to: number): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (let index = from + 1; index < to; index++) {
    const one = list[index]
    if (!one || one.scope !== list[from]?.scope) continue
    const known = found.get(one.style)
    if (known) known.push(index)
    else found.set(one.style, [index])
  }
  return found
}

/** True for numbers of which each follows the one before. */
export function isRun(numbers: readonly number[]): boolean {
  return numbers.every((number, place) => number === (numbers[0] ?? 0) + place)
}

/** The index after the last provision that a provision holds. */
function endOf(list: readonly Provision[], index: number): number {
  const last = list[index]?.last ?? -1
  let end = index + 1
  while ((list[end]?.block ?? Number.POSITIVE_INFINITY) <= last) end++
  return end
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}
