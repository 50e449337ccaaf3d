import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/*
 * npm run mutants -- ROOM [SHARE [SEED]]: mutates a share of a room of the core (rules, fixes, facts) and tells which
 * mutants no unit test kills. In a copy of the project, since Stryker writes into the files.
 */
const here = import.meta.dirname
const root = path.join(here, '../..')
const [room = 'rules', share = '0.025', seed = '14'] = process.argv.slice(2)
const installed = path.join(here, 'node_modules')
if (!existsSync(installed)) execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: here, stdio: 'inherit' })

const left = new Set(['node_modules', '.git', 'dist', 'coverage'].map((name) => path.join(root, name)))
const isCopied = (file) => !left.has(file) && !/test\/[^/]+\/node_modules$/.test(file)
const copy = mkdtempSync(path.join(tmpdir(), 'wenheng-mutants-'))
try {
  cpSync(root, copy, { recursive: true, filter: isCopied })
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'))
  execFileSync(
    process.execPath,
    [
      path.join(installed, '@stryker-mutator/core/bin/stryker.js'),
      'run',
      path.join(copy, 'test/mutants/stryker.config.mjs'),
    ],
    {
      cwd: copy,
      stdio: 'inherit',
      env: {
        ...process.env,
        MUTANTS_ROOM: room,
        MUTANTS_SHARE: share,
        MUTANTS_SEED: seed,
        MUTANTS_INSTALLED: installed,
      },
    },
  )
} finally {
  rmSync(copy, { recursive: true })
}
