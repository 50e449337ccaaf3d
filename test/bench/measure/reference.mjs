/**
 * The least that reading a text costs: one pass over its code units. Every figure stands beside it, taken in the same
 * process at the same time, so that runs on other machines and under other loads can be compared.
 * @param {string} text
 * @returns {number} A sum, so that the loop is not compiled away.
 */
export function reference(text) {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0
  return sum
}

/**
 * @param {string} text
 * @returns {number} Milliseconds for one pass, the median of some.
 */
export function timeReference(text) {
  const times = []
  for (let n = 0; n < 9; n++) {
    const started = performance.now()
    sink = reference(text)
    times.push(performance.now() - started)
  }
  return times.sort((a, b) => a - b)[4] ?? Number.NaN
}

export let sink = 0
