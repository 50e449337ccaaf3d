// The process of one contestant and one language: `process.mjs NAME LANGUAGE`, spoken to by start.mjs.
import { readFileSync } from 'node:fs'
import { reference } from '../measure/reference.mjs'
import { turn } from '../measure/turn.mjs'

/** @typedef {(text: string) => number | Promise<number>} Lint */
/** @typedef {{ file: string, time: number, least: number }} Question */
/** @typedef {{ samples: number[], reference: number[], findings: number[], peak: number } | { error: string }} Answer */

const [name, language] = process.argv.slice(2)
/** @type {{ load(language: string | undefined): Promise<Lint> }} */
const { load } = await import(`./${name}.mjs`)
const lint = await load(language)
/** @type {Map<string, string>} */
const texts = new Map()

process.on('message', async (/** @type {Question} */ question) => process.send?.(await answer(question)))
process.on('disconnect', () => process.exit())
process.send?.('ready')

/** @param {Question} question @returns {Promise<Answer>} */
async function answer({ file, time, least }) {
  const text = texts.get(file) ?? readFileSync(file, 'utf8')
  texts.set(file, text)
  /** @type {Set<number>} */
  const findings = new Set()
  try {
    const samples = await turn(async () => findings.add(await lint(text)), { time, least })
    const passes = await turn(() => reference(text), { time: Math.min(time, 20), least: 3 })
    // Kilobytes, so far.
    const peak = process.resourceUsage().maxRSS
    return { samples, reference: passes, findings: [...findings], peak }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
