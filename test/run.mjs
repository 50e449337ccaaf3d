#!/usr/bin/env node
// All tests: the unit tests, with how much of the core they run; long and protocol tests; the growth of the work with the
// draft; then the real editor.
// Ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import Mocha from 'mocha'
import { glob } from 'tinyglobby'
import './seed.mjs'

const root = path.resolve(import.meta.dirname, '..')
const result = path.join(root, 'out/test/e2e/result.json')
const seed = path.join(root, 'test/seed.mjs')

const others = (await glob(['out/test/{long,protocol}/**/*.test.js'], { cwd: root, absolute: true })).sort()
const outcomes = [
  runUnit(),
  // Two at a time: most of them wait for a program that they have started.
  await runMocha({ files: others.filter((file) => !measuresTime(file)), parallel: true, jobs: 2 }),
  await runMocha({ files: others.filter(measuresTime) }),
  runRatios(),
  runEditor(),
]
const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((key) =>
  outcomes.reduce((sum, outcome) => sum + (outcome[key] ?? 0), 0),
)
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
process.exit(failed > 0 ? 1 : 0)

/** What another test beside it would make slower runs alone. */
function measuresTime(file) {
  return /performance\.now|growthOf/.test(readFileSync(file, 'utf8'))
}

// The floors of coverage stand in .c8rc.json: one more thing that passes or fails.
function runUnit() {
  const c8 = path.join(root, 'node_modules/c8/bin/c8.js')
  const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js')
  const { stdout, status } = spawnSync(
    process.execPath,
    [c8, process.execPath, mocha, '--forbid-only', '--require', seed],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: Number.POSITIVE_INFINITY,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  process.stdout.write(stdout)
  const count = (word) => Number(stdout.match(new RegExp(`^ *(\\d+) ${word}`, 'm'))?.[1] ?? 0)
  const outcome = { passed: count('passing'), failed: count('failing'), skipped: count('pending') }
  if (status === 0) return { ...outcome, passed: outcome.passed + 1 }
  return { ...outcome, failed: Math.max(outcome.failed, 1) }
}

async function runMocha({ files, ...options }) {
  const reporter = process.env.CI ? 'spec' : 'dot'
  const mocha = new Mocha({ reporter, timeout: 20_000, forbidOnly: true, require: [seed], ...options })
  for (const file of files) mocha.addFile(file)
  if (!options.parallel) await mocha.loadFilesAsync()
  return new Promise((resolve) => {
    const runner = mocha.run(() => {
      const { passes, failures, pending } = runner.stats
      resolve({ passed: passes, failed: failures, skipped: pending })
    })
  })
}

// Ratios of times, never times: what a draft of ten times the length costs beside the short one.
function runRatios() {
  const script = path.join(root, 'test/bench/ratios.mjs')
  const { stdout, status } = spawnSync(process.execPath, [script], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.stdout.write(`\n${stdout}`)
  const passed = stdout.match(/^ok - /gm)?.length ?? 0
  const failed = stdout.match(/^not ok - /gm)?.length ?? 0
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed }
}

// A run that leaves no result has failed, however it ended.
function runEditor() {
  rmSync(result, { force: true })
  const script = path.join(root, 'test/e2e/run.mjs')
  const { status } = spawnSync(process.execPath, [script], { cwd: root, stdio: 'inherit' })
  if (!existsSync(result)) return { passed: 0, failed: 1, skipped: 0 }
  const { passed, failed, skipped } = JSON.parse(readFileSync(result, 'utf8'))
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed, skipped }
}
