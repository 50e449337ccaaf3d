import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { emptyServer } from '../build.mjs'
import { peers, takesPart, wenheng } from '../contestants/index.mjs'
import { start } from '../contestants/start.mjs'
import { input, languages } from '../inputs/inputs.mjs'
import { subjectOf } from '../measure/figure.mjs'
import { typist } from '../measure/typist.mjs'
import { made } from '../root.mjs'
import { Client } from '../servers/client.mjs'
import { peakReporter, wenhengCli, wenhengServer } from '../servers/scripts.mjs'

/** @typedef {import('../measure/figure.mjs').Options} Options @typedef {import('../inputs/inputs.mjs').Input} Input */

const told = path.join(made, 'peak')
const kept = 20

/** (e) The most memory a process had resident: one full lint each, and a server in which one types. @param {Options} options */
export async function memory({ quick }) {
  /** @type {import('../measure/figure.mjs').Figure[]} */
  const figures = []
  /** @type {string[]} */
  const notes = []
  const size = quick ? 600 : 6000
  for (const language of languages) {
    const draft = input(language, size)
    figures.push({ ...subjectOf('memory', 'node -e 0', draft), peak: peakOf(['-e', '0']) })
    figures.push({
      ...subjectOf('memory', 'Wenheng, command line', draft),
      peak: peakOf([wenhengCli, 'lint', draft.file]),
    })
    for (const [subject, script] of [
      ['Wenheng, server', wenhengServer],
      ['a server that does nothing', emptyServer],
    ])
      figures.push({ ...subjectOf('memory', subject ?? '', draft), peak: await peakOfServer(script ?? '', draft) })
    for (const contestant of [wenheng, ...peers]) {
      if (!takesPart(contestant, language, size, quick)) continue
      const player = await start(contestant, language)
      const answer = await player.ask({ file: draft.file, time: 0, least: 1 })
      player.stop()
      const subject = `${contestant.label}, one lint`
      if ('peak' in answer) figures.push({ ...subjectOf('memory', subject, draft), peak: answer.peak / 1000 })
      else notes.push(`${subject}, ${size} kB ${language}: ${answer.error}`)
    }
  }
  return { figures, notes }
}

/** @param {string[]} command */
function peakOf(command) {
  spawnSync(process.execPath, ['--require', peakReporter, ...command], { env: environment(), stdio: 'ignore' })
  return readPeak()
}

/** @param {string} script @param {Input} draft */
async function peakOfServer(script, draft) {
  const client = new Client(script, { node: ['--require', peakReporter], env: environment() })
  await client.start()
  await client.open(draft.text)
  await client.diagnostics()
  const hand = typist(draft, 'middle', TextDocument)
  for (let stroke = 0; stroke < kept; stroke++) {
    client.change(hand.document.version + 1, hand.stroke())
    await client.diagnostics()
  }
  await client.stop()
  return readPeak()
}

function environment() {
  rmSync(told, { force: true })
  return { ...process.env, WENHENG_BENCH_PEAK: told }
}

/** Megabytes. */
function readPeak() {
  return Number(readFileSync(told, 'utf8')) / 1000
}
