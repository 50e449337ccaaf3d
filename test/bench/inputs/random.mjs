/**
 * Numbers in [0, 1) that a seed alone decides (mulberry32).
 * @param {number} seed
 * @returns {() => number}
 */
export function seeded(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Draws every item once in an order of its own, then again in another: no item comes back before all have come.
 * @template T
 * @param {readonly T[]} items
 * @param {() => number} random
 * @returns {() => T}
 */
export function inTurns(items, random) {
  /** @type {T[]} */
  let left = []
  return () => {
    if (left.length === 0) left = shuffled(items, random)
    const item = left.pop()
    if (item === undefined) throw new Error('there is nothing to draw from')
    return item
  }
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {() => number} random
 * @returns {T[]}
 */
function shuffled(items, random) {
  const order = items.map((item) => ({ item, at: random() }))
  return order.sort((a, b) => a.at - b.at).map(({ item }) => item)
}
