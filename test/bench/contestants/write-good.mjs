import writeGood from 'write-good'

export async function load() {
  return (/** @type {string} */ text) => writeGood(text).length
}
