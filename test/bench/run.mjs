// Measures Wenheng beside its peers: `node test/bench/run.mjs [--quick] [--only lint,keystroke,stdio,cli,memory,start]`.
// Prints tables and leaves the figures in test/bench/results/. dist/ has to be built before, for production.
import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { buildEmptyServer, buildEngine } from './build.mjs'
import { input } from './inputs/inputs.mjs'
import { hasCertificates } from './measure/environment.mjs'
import { markdown, titles } from './report/markdown.mjs'
import { bench } from './root.mjs'
import { setup } from './setup.mjs'

/** @typedef {import('./measure/figure.mjs').Figure} Figure @typedef {import('./measure/figure.mjs').Outcome} Outcome */
/** @typedef {import('./measure/figure.mjs').Part} Part @typedef {import('./measure/figure.mjs').Options} Options */

/** @type {Record<Part, () => Promise<(options: Options) => Promise<Outcome>>>} */
const parts = {
  lint: async () => (await import('./parts/lint.mjs')).lint,
  keystroke: async () => (await import('./parts/keystroke.mjs')).keystroke,
  stdio: async () => (await import('./parts/stdio.mjs')).stdio,
  cli: async () => (await import('./parts/cli.mjs')).cli,
  memory: async () => (await import('./parts/memory.mjs')).memory,
  start: async () => (await import('./parts/start.mjs')).start,
}

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } })
const quick = values.quick ?? false
const names = /** @type {Part[]} */ (Object.keys(parts))
const wanted = values.only?.split(',')
const unknown = wanted?.filter((name) => !names.some((part) => part === name)) ?? []
if (unknown.length > 0) {
  console.error(`bench: there is no ${unknown.join(', ')}; there are ${names.join(', ')}`)
  process.exit(2)
}

setup()
if (hasCertificates) delete process.env.NODE_EXTRA_CA_CERTS
await buildEngine()
await buildEmptyServer()
/** @type {Figure[]} */
const figures = []
/** @type {string[]} */
const notes = []
const date = new Date().toISOString()
for (const part of names) {
  if (wanted && !wanted.includes(part)) continue
  const started = Date.now()
  const measure = await parts[part]()
  const outcome = await measure({ quick })
  figures.push(...outcome.figures)
  notes.push(...outcome.notes)
  console.error(`bench: ${titles[part]}: ${((Date.now() - started) / 1000).toFixed(0)} s`)
}

const machine = `${os.cpus()[0]?.model.trim()}, ${os.availableParallelism()} cores, Node.js ${process.versions.node}`
const run = { date, machine, inputs: `Drafts made of ${sourceOfInputs()}.`, quick, figures, notes }
const folder = path.join(bench, 'results')
mkdirSync(folder, { recursive: true })
const file = path.join(folder, `${date.replaceAll(':', '-')}.json`)
writeFileSync(file, `${JSON.stringify(run, null, 2)}\n`)
console.log(`${markdown({ ...run, date: date.slice(0, 10) })}\n`)
console.error(`bench: figures in ${path.relative(process.cwd(), file)}`)

function sourceOfInputs() {
  return input('zh', 60).source === 'corpus' ? 'the clauses of the corpus' : 'the clauses of examples/'
}
