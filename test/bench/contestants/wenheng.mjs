import { loadEngine } from '../build.mjs'

/** All rules and terms, every finding; a new analyzer each time, so that nothing is known beforehand. */
export async function load() {
  const { createAnalyzer } = await loadEngine()
  return (/** @type {string} */ text) => createAnalyzer().analyze(text, { maxFindings: Infinity }).findings.length
}
