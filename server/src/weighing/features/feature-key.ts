/**
 * The key of an empty run. Weights are stored under the key of a run of characters or words instead of the run itself.
 * A key is a 32-bit FNV-1a hash of the run's units; two runs share a key about once in four thousand million pairs.
 */
export const keyStart = 0x811c9dc5 | 0

/** Returns the key of a run with one more unit. */
export function keyWith(key: number, unit: number): number {
  return Math.imul(key ^ unit, 0x01000193)
}

/** The initial keys of the kinds of runs, so that runs of different kinds have different keys. */
export const kindOfRun = {
  han: keyStart,
  word: keyWith(keyStart, 1),
  stem: keyWith(keyStart, 2),
  pair: keyWith(keyStart, 3),
}
