/**
 * The key of a run of characters or words: what a weight is stored under instead of the run itself. FNV-1a over its units; two
 * runs share a key about once in four thousand million pairs.
 */
export const keyStart = 0x811c9dc5 | 0

/** The key of a run that has one more unit. */
export function keyWith(key: number, unit: number): number {
  return Math.imul(key ^ unit, 0x01000193)
}

/** Keys of runs of different kinds (words, stems, pairs of words) begin with their kind. */
export const kindOfRun = {
  han: keyStart,
  word: keyWith(keyStart, 1),
  stem: keyWith(keyStart, 2),
  pair: keyWith(keyStart, 3),
}
