// Runs suite/*.test.ts with mocha inside the extension host of the editor.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { address, startBrowser, startEditor } from './editor.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number, lines: string[] }} Result */

const root = path.join(import.meta.dirname, '../..')
const out = path.join(root, 'out/test/e2e')

/**
 * @param {{ edition?: import('./setup.mjs').Edition, extension?: string }} [options]
 * @returns {Promise<Result>}
 */
export async function runSuite({ edition, extension = root } = {}) {
  const tests = await bundle()
  mkdirSync(out, { recursive: true })
  const resultFile = path.join(out, 'suite.json')
  rmSync(resultFile, { force: true })
  const folder = mkdtempSync(path.join(tmpdir(), 'wenheng-suite-'))
  const editor = await startEditor({
    ...(edition ? { edition } : {}),
    env: { WENHENG_E2E_RESULT: resultFile, WENHENG_E2E_TESTS: tests.join(path.delimiter) },
  })
  const browser = await startBrowser()
  try {
    const page = await browser.newPage()
    /** @type {string[]} */
    const said = []
    page.on('console', (message) => said.push(message.text()))
    const ended = new Promise((resolve) => {
      void page.exposeFunction('codeAutomationExit', resolve)
      void editor.ended.then(() => resolve('the editor ended'))
    })
    await page.exposeFunction('codeAutomationLog', () => {})
    await page.goto(address(editor, folder, { extension, tests: path.join(out, 'index.cjs') }))
    const code = await withLimit(ended, 300_000, 'the suite did not end within 300 s')
    const result = read(resultFile)
    if (result) return result
    throw new Error(`the suite left no result (${code})\n${said.join('\n').slice(-3000)}\n${editor.log().slice(-1000)}`)
  } finally {
    await browser.close()
    await editor.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Bundles the tests as the extension host loads them; gives the files that hold tests. */
async function bundle() {
  const { metafile } = await build({
    entryPoints: [path.join(import.meta.dirname, 'suite/index.ts'), path.join(import.meta.dirname, 'suite/*.test.ts')],
    outdir: out,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    // The tokenizer looks for its own file beside it.
    external: ['vscode', 'mocha', 'vscode-oniguruma'],
    sourcemap: 'inline',
    metafile: true,
    logLevel: 'warning',
    absWorkingDir: root,
  })
  return Object.keys(metafile.outputs)
    .filter((file) => file.endsWith('.test.cjs'))
    .map((file) => path.join(root, file))
    .sort()
}

/**
 * @param {string} file
 * @returns {Result | undefined}
 */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * @template T
 * @param {Promise<T>} promise
 * @param {number} milliseconds
 * @param {string} complaint
 * @returns {Promise<T>}
 */
function withLimit(promise, milliseconds, complaint) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(complaint)), milliseconds)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
