// Runs suite/*.test.ts with mocha inside an extension host of the editor: that of the desktop, or that in the browser.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { address, startBrowser, startEditor } from './editor.mjs'
import { bundleSuite } from './suite-bundle.mjs'
import { developInBrowser, serveExtension } from './web-host.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number, lines: string[] }} Result */
/** @typedef {'desktop' | 'web'} Host */

const root = path.join(import.meta.dirname, '../..')

/**
 * @param {Host} host
 * @param {{ edition?: import('./setup.mjs').Edition }} [options]
 * @returns {Promise<Result>}
 */
export async function runSuite(host, { edition } = {}) {
  const tests = await bundleSuite(host)
  const folder = mkdtempSync(path.join(tmpdir(), 'wenheng-suite-'))
  const editor = await startEditor(edition ? { edition } : {})
  const browser = await startBrowser()
  const server = host === 'web' ? await serveExtension(root) : undefined
  try {
    // The editor's policy names the origins of its own scripts, to which the extension's server does not belong.
    const page = await browser.newPage({ bypassCSP: host === 'web' })
    /** @type {string[]} */
    const said = []
    page.on('console', (message) => said.push(message.text()))
    const ended = new Promise((resolve) => {
      void page.exposeFunction('codeAutomationExit', resolve)
      void editor.ended.then(() => resolve('the editor ended'))
    })
    await page.exposeFunction('codeAutomationLog', () => {})
    if (server) await developInBrowser(page, server.authority, `/${path.relative(root, tests)}`)
    await page.goto(address(editor, folder, server ? {} : { extension: root, tests }))
    const code = await withLimit(ended, 300_000, 'the suite did not end within 300 s')
    const result = read(path.join(folder, '.wenheng-suite.json'))
    if (result) return result
    throw new Error(`the suite left no result (${code})\n${said.join('\n').slice(-3000)}\n${editor.log().slice(-1000)}`)
  } finally {
    await browser.close()
    await editor.stop()
    server?.close()
    rmSync(folder, { recursive: true, force: true })
  }
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
