import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bench } from './root.mjs'

/** Installs the peers, unless what the lock file says is installed already. */
export function setup() {
  const note = path.join(bench, 'node_modules/.wenheng-packages')
  const lock = createHash('sha256')
    .update(readFileSync(path.join(bench, 'package-lock.json')))
    .digest('hex')
  if (existsSync(note) && readFileSync(note, 'utf8') === lock) return
  console.error('bench: installing the peers, about 230 MB, into test/bench')
  const windows = process.platform === 'win32'
  execFileSync(windows ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts'], {
    cwd: bench,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: windows,
  })
  writeFileSync(note, lock)
}
