// The tests in the real editor: `node test/e2e/run.mjs [--newest] [--only suite|smoke|report|panel] [--host desktop|web] [--no-build]`.
// Ends with `e2e: N passed, N failed` and writes the counts to out/test/e2e/result.json.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { aptLine, findChromium } from './chromium.mjs'
import { newest, setup, standard } from './setup.mjs'
import { packExtension } from './vsix.mjs'

/** @typedef {import('./suite.mjs').Result} Result */

const root = path.join(import.meta.dirname, '../..')
const { values: options } = parseArgs({
  options: {
    newest: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
    only: { type: 'string' },
    host: { type: 'string' },
  },
})
const parts = options.only ? [options.only] : ['suite', 'smoke', 'report', 'panel']
const hosts = /** @type {const} */ (['desktop', 'web']).filter((host) => host === (options.host ?? host))
const edition = options.newest ? newest : standard

/** @type {Result} */
const total = { passed: 0, failed: 0, skipped: 0, lines: [] }
if (findChromium()) await runAll()
else leaveOut()
finish()

async function runAll() {
  await setup(edition)
  if (!options['no-build'])
    execFileSync(process.execPath, ['esbuild.mjs', '--production'], { cwd: root, stdio: 'inherit' })
  // These load what setup installs.
  const { runSuite } = await import('./suite.mjs')
  const { runSmoke } = await import('./smoke/smoke.mjs')
  const { views } = await import('./smoke/views.mjs')
  console.log(`e2e: ${edition.name}`)
  for (const host of hosts) {
    if (parts.includes('suite')) await part(`suite, ${host} extension host`, () => runSuite(host, { edition }))
  }
  if (parts.includes('report')) {
    const { runReport } = await import('./report.mjs')
    await part('the report in a browser', runReport)
  }
  if (parts.includes('panel')) {
    const { runPanel } = await import('./panel/panel.mjs')
    await part('the pages of the views in a browser', runPanel)
  }
  if (!parts.includes('smoke')) return
  let vsix = ''
  await part('package', async () => {
    vsix = await packExtension()
    return { passed: 1, failed: 0, skipped: 0, lines: [`  ok   npm run package packs ${path.relative(root, vsix)}`] }
  })
  if (!existsSync(vsix)) return
  for (const view of views) {
    await part(`smoke test, display language ${view.locale}`, () =>
      runSmoke(view, { edition, vsix, timed: view.language === 'zh' }),
    )
  }
}

/**
 * @param {string} title
 * @param {() => Promise<Result>} run
 */
async function part(title, run) {
  const started = Date.now()
  /** @type {Result} */
  let result
  try {
    result = await run()
  } catch (error) {
    result = { passed: 0, failed: 1, skipped: 0, lines: [`  FAIL ${error instanceof Error ? error.stack : error}`] }
  }
  console.log([`e2e: ${title} (${((Date.now() - started) / 1000).toFixed(1)} s)`, ...result.lines].join('\n'))
  total.passed += result.passed
  total.failed += result.failed
  total.skipped += result.skipped
}

function leaveOut() {
  const reason = `no Chromium on this machine; install it with\n\n    ${aptLine}\n\nor name a browser in the environment variable CHROMIUM`
  if (process.env.CI) {
    console.log(`e2e: FAIL ${reason}`)
    total.failed = 1
  } else {
    console.log(`e2e: SKIPPED, ${reason}`)
    total.skipped = parts.length
  }
}

function finish() {
  const { passed, failed, skipped } = total
  const out = path.join(root, 'out/test/e2e')
  mkdirSync(out, { recursive: true })
  writeFileSync(path.join(out, 'result.json'), JSON.stringify({ passed, failed, skipped }))
  console.log(`e2e: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  process.exit(failed > 0 ? 1 : 0)
}
