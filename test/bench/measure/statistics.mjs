/**
 * @typedef {object} Statistics In milliseconds.
 * @property {number} samples
 * @property {number} min
 * @property {number} p50
 * @property {number} p95
 * @property {number} p99
 * @property {number} max
 */

/**
 * @param {readonly number[]} samples At least one.
 * @returns {Statistics}
 */
export function statistics(samples) {
  const order = Float64Array.from(samples).sort()
  if (order.length === 0) throw new Error('nothing was measured')
  return {
    samples: order.length,
    min: quantile(order, 0),
    p50: quantile(order, 0.5),
    p95: quantile(order, 0.95),
    p99: quantile(order, 0.99),
    max: quantile(order, 1),
  }
}

/** @param {readonly number[]} samples At least one. */
export function median(samples) {
  return statistics(samples).p50
}

/** Between two samples by their distance. @param {Float64Array} order @param {number} share */
function quantile(order, share) {
  const at = share * (order.length - 1)
  const below = order[Math.floor(at)] ?? Number.NaN
  const above = order[Math.ceil(at)] ?? Number.NaN
  return below + (above - below) * (at - Math.floor(at))
}
