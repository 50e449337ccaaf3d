/** The difference between two versions of a list: at `start`, `removed` items are replaced by `inserted` items. */
export interface Splice {
  readonly start: number
  readonly removed: number
  readonly inserted: number
}

/** Returns the smallest splice between two lists, comparing items by identity. */
export function spliceBetween<Item>(before: readonly Item[], after: readonly Item[]): Splice {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let tail = 0
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return { start, removed: before.length - start - tail, inserted: after.length - start - tail }
}

/** Returns the splice that inserts `length` items into an empty list. */
export function wholeSplice(length: number): Splice {
  return { start: 0, removed: 0, inserted: length }
}

/**
 * Applies a splice: returns the list with `items` (`inserted` of them) in place of the removed ones, or `before` itself
 * if they are identical.
 */
export function spliced<Item>(
  before: readonly Item[],
  { start, removed }: Splice,
  items: readonly Item[],
): readonly Item[] {
  if (removed !== items.length) return before.slice(0, start).concat(items, before.slice(start + removed))
  if (items.every((item, index) => item === before[start + index])) return before
  // The usual case: copying the array at once is many times faster than item by item.
  const after = before.slice()
  for (let index = 0; index < items.length; index++) after[start + index] = items[index] as Item
  return after
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array

/** Applies a splice to a typed array, adding `shift` to the numbers after it. */
export function splicedNumbers<List extends Numbers>(
  before: List,
  { start, removed, inserted }: Splice,
  items: ArrayLike<number>,
  shift = 0,
): List {
  if (shift === 0 && removed === inserted && isThere(before, start, items)) return before
  const Made = before.constructor as new (length: number) => List
  const after = new Made(before.length - removed + inserted)
  after.set(before.subarray(0, start))
  after.set(items, start)
  after.set(before.subarray(start + removed), start + inserted)
  if (shift !== 0) for (let at = start + inserted; at < after.length; at++) after[at] = (after[at] ?? 0) + shift
  return after
}

function isThere(numbers: Numbers, start: number, items: ArrayLike<number>): boolean {
  for (let index = 0; index < items.length; index++) if (items[index] !== numbers[start + index]) return false
  return true
}
