#!/usr/bin/env node
// All tests: unit, rule pages, walls and protocol in this process, the growth of the work with the draft, how much of the
// core the unit tests run, then the real editor.
// Ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import Mocha from 'mocha'
import { glob } from 'tinyglobby'

const root = path.resolve(import.meta.dirname, '..')
const result = path.join(root, 'out/test/e2e/result.json')

// New texts at every run of a developer find new faults; a landing is judged by the same texts each time.
if (process.env.CI) fc.configureGlobal({ seed: 20261123 })

const core = await runMocha()
const growth = runRatios()
const coverage = runCoverage()
const editor = runEditor()
const passed = core.passed + growth.passed + coverage.passed + editor.passed
const failed = core.failed + growth.failed + coverage.failed + editor.failed
const skipped = core.skipped + editor.skipped
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
process.exit(failed > 0 ? 1 : 0)

async function runMocha() {
  const mocha = new Mocha({ reporter: process.env.CI ? 'spec' : 'dot', timeout: 20_000, forbidOnly: true })
  const files = await glob(['out/test/{unit,long,walls,protocol}/**/*.test.js'], { cwd: root, absolute: true })
  for (const file of files.sort()) mocha.addFile(file)
  await mocha.loadFilesAsync()
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

// The floors stand in .c8rc.json. The unit tests run once more for it: coverage slows the long tests down too much.
function runCoverage() {
  const c8 = path.join(root, 'node_modules/c8/bin/c8.js')
  const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js')
  const arguments_ = [c8, process.execPath, mocha, '--reporter', 'dot']
  const { status } = spawnSync(process.execPath, arguments_, { cwd: root, stdio: 'inherit' })
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
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
