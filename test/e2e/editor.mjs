// Starts the editor's server and pages that show it; all on 127.0.0.1, and all of it ends with this process.
import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { chromiumArguments, findChromium } from './chromium.mjs'
import { writeLanguagePack } from './language-pack.mjs'
import { standard } from './setup.mjs'

/** @typedef {import('./setup.mjs').Edition} Edition */
/** @typedef {import('playwright-core').Page} Page */

/**
 * @typedef {object} EditorOptions
 * @property {Edition} [edition]
 * @property {string} [data] Folder for its settings and extensions; a temporary one without it.
 * @property {Record<string, unknown>} [settings] User settings, on top of the quiet ones; a `data` that has settings keeps them.
 * @property {'en' | 'zh-cn'} [locale]
 * @property {string} [vsix] An extension to install first.
 * @property {string} [token] Asked of whoever connects; without it nobody is asked.
 */

/**
 * @typedef {object} Editor
 * @property {string} url
 * @property {string} authority 127.0.0.1:PORT
 * @property {() => string} log What the server printed.
 * @property {Promise<number | null>} ended
 * @property {() => Promise<void>} stop
 */

/** The editor without its own greetings, so that a screenshot shows ours. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'git.enabled': false,
  // As on the desktop; in the browser the editor saves by itself.
  'files.autoSave': 'off',
  'editor.wordWrap': 'on',
  // Plain Chinese text is not full of look-alikes to warn of.
  'editor.unicodeHighlight.ambiguousCharacters': false,
}

/** No marketplace: nothing is asked of a host outside. */
const offline = { EXTENSIONS_GALLERY: '{}' }

/** @type {Set<() => void>} */
const running = new Set()

/**
 * Starts a server on a free port and waits until it answers.
 * @param {EditorOptions} [options]
 * @returns {Promise<Editor>}
 */
export async function startEditor(options = {}) {
  const { edition = standard, locale = 'en' } = options
  const data = options.data ?? mkdtempSync(path.join(tmpdir(), 'wenheng-editor-'))
  const user = path.join(data, 'data/User')
  mkdirSync(user, { recursive: true })
  const settings = path.join(user, 'settings.json')
  if (!existsSync(settings)) writeFileSync(settings, JSON.stringify({ ...quiet, ...options.settings }, undefined, 2))
  if (locale !== 'en') writeLanguagePack(path.join(data, 'data'), locale)
  if (options.vsix) await installExtension(edition, data, options.vsix)

  const child = spawn(
    edition.node,
    [
      edition.server,
      ...['--host', '127.0.0.1', '--port', '0', '--server-data-dir', data, '--locale', locale],
      ...(options.token ? ['--connection-token', options.token] : ['--without-connection-token']),
      ...['--accept-server-license-terms', '--disable-telemetry', '--disable-workspace-trust'],
      // Without it the workbench ignores the payload that names the extension and its tests.
      '--enable-smoke-test-driver',
    ],
    { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...offline } },
  )

  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      output = (output + chunk).slice(-200_000)
    })
  }
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', () => resolve(null)))
  function killAll() {
    killGroup(child.pid, 'SIGKILL')
    if (!options.data) rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
  }
  running.add(killAll)

  async function stop() {
    killGroup(child.pid, 'SIGTERM')
    await Promise.race([ended, sleep(3000)])
    // The extension host outlives the server for a moment, in the same group.
    killAll()
    running.delete(killAll)
  }

  try {
    const port = await until(20_000, 'the editor named no port', () => /listening on (\d+)/.exec(output)?.[1], ended)
    const authority = `127.0.0.1:${port}`
    const url = `http://${authority}`
    await until(
      20_000,
      'the editor does not answer',
      async () => {
        return (await fetch(`${url}/version`).catch(() => undefined))?.ok
      },
      ended,
    )
    return { url, authority, log: () => output, ended, stop }
  } catch (error) {
    await stop()
    throw new Error(`${error instanceof Error ? error.message : error}\n${output.slice(-4000)}`)
  }
}

/**
 * Starts the browser.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function startBrowser() {
  const { chromium } = await import('playwright-core')
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium')
  const browser = await chromium.launch({
    executablePath,
    args: chromiumArguments,
    handleSIGINT: false,
    handleSIGTERM: false,
  })
  const close = () => void browser.close()
  running.add(close)
  browser.once('disconnected', () => running.delete(close))
  return browser
}

/**
 * The address that shows a folder, with an extension under development and its tests where they are given.
 * @param {Editor} editor
 * @param {string} folder
 * @param {{ extension?: string, tests?: string, file?: string, token?: string }} [options]
 */
export function address(editor, folder, { extension, tests, file, token } = {}) {
  /** @param {string} target */
  const remote = (target) => `vscode-remote://${editor.authority}${encodeURI(target)}`
  const payload = [
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ...(file ? [['openFile', remote(file)]] : []),
  ]
  const query = new URLSearchParams({ ...(token ? { tkn: token } : {}), folder })
  if (payload.length > 0) query.set('payload', JSON.stringify(payload))
  return `${editor.url}/?${query}`
}

/**
 * @param {Edition} edition
 * @param {string} data
 * @param {string} vsix
 */
async function installExtension(edition, data, vsix) {
  const args = [
    edition.server,
    '--server-data-dir',
    data,
    '--accept-server-license-terms',
    '--install-extension',
    vsix,
    '--force',
  ]
  const { stdout, stderr } = await promisify(execFile)(edition.node, args)
  if (!/successfully installed/.test(stdout)) throw new Error(`the editor did not install ${vsix}\n${stdout}${stderr}`)
}

/**
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} signal
 */
function killGroup(pid, signal) {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch {
    // It has ended already.
  }
}

/**
 * Asks until the answer is truthy.
 * @template T
 * @param {number} milliseconds
 * @param {string} complaint
 * @param {() => T | undefined | false | Promise<T | undefined | false>} ask
 * @param {Promise<unknown>} [ended] Ends the waiting.
 * @returns {Promise<T>}
 */
export async function until(milliseconds, complaint, ask, ended) {
  let over = false
  void ended?.then(() => {
    over = true
  })
  for (const limit = Date.now() + milliseconds; Date.now() < limit && !over; await sleep(50)) {
    const answer = await ask()
    if (answer) return answer
  }
  throw new Error(`${complaint}${over ? ': it ended' : ` within ${milliseconds / 1000} s`}`)
}

function endAll() {
  for (const end of running) end()
}
process.once('exit', endAll)
for (const [signal, code] of /** @type {const} */ ([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])) {
  process.once(signal, () => {
    endAll()
    process.exit(code)
  })
}
