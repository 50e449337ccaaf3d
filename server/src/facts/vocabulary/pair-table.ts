/** A hash table from pairs of 16-bit numbers, not both 0, to numbers other than 0. */
export interface PairTable {
  /** Adds a pair that is not in the table. */
  readonly put: (first: number, second: number, value: number) => void
  /** Returns the value of a pair; 0 if there is none. */
  readonly get: (first: number, second: number) => number
}

/**
 * Creates a table for at most `most` pairs; lookups are faster if it is half full. Key and value are adjacent, so that
 * a lookup needs one memory access.
 */
export function createPairTable(most: number): PairTable {
  const bits = Math.ceil(Math.log2(most + 2))
  const shift = 32 - bits
  const last = 2 ** bits - 1
  const cells = new Int32Array(2 * (last + 1))

  function slotOf(key: number): number {
    let slot = Math.imul(key, golden) >>> shift
    while (cells[2 * slot] !== key && cells[2 * slot] !== 0) slot = (slot + 1) & last
    return slot
  }

  return {
    put(first, second, value) {
      const key = (first << 16) | second
      const slot = slotOf(key)
      cells[2 * slot] = key
      cells[2 * slot + 1] = value
    },
    get: (first, second) => cells[2 * slotOf((first << 16) | second) + 1] ?? 0,
  }
}

/** Spreads keys over the table (Knuth's multiplicative hash). */
const golden = 0x9e3779b1
