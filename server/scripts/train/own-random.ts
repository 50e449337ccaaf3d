import { keyStart, keyWith } from '../../src/weighing/features/feature-key.ts'

// Units and runs have random numbers of their own, which depend on their keys and not on what was drawn before. So a
// sentence that is added or reworded changes nothing for the others: neither their order nor what is dropped of them.

/** Returns a number from 0 to 1 that belongs to two keys: always the same, and like none of other pairs. */
export function chanceOf(key: number, other: number): number {
  let mixed = keyWith(key, other)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39)
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296
}

/** Returns one key for several numbers in their order. */
export function keyOf(...numbers: readonly number[]): number {
  return numbers.reduce(keyWith, keyStart)
}

export function keyOfText(text: string): number {
  let key: number = keyStart
  for (let at = 0; at < text.length; at++) key = keyWith(key, text.charCodeAt(at))
  return key
}

/** Returns the order in which units are learned in an epoch: their indices. Those of one key stay in their order. */
export function randomOrder(units: readonly { readonly key: number }[], epoch: number, seed: number): number[] {
  const places = Float64Array.from(units, ({ key }) => chanceOf(keyOf(epoch, seed), key))
  return units.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b)
}
