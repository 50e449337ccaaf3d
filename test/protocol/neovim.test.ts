import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from './client.ts'
import { chinese } from './samples.ts'

const installed = spawnSync('nvim', ['--version'], { encoding: 'utf8' }).status === 0

describe('protocol: Neovim', () => {
  it('shows the findings of a draft, the hover and the quick fixes', function () {
    if (!installed && !process.env.CI) {
      console.log('      Neovim is not installed: apt-get install neovim')
      return this.skip()
    }
    this.timeout(60_000)
    const folder = mkdtempSync(path.join(tmpdir(), 'wenheng-neovim-'))
    try {
      writeFileSync(path.join(folder, 'plan.md'), chinese)
      const script = path.join(root, 'test/protocol/neovim/session.lua')
      // Nothing of the user's own configuration; no swap file, no history.
      const quiet = ['--headless', '-n', '-i', 'NONE', '-u', 'NONE', '-c', 'filetype on']
      const { stdout, stderr } = spawnSync('nvim', [...quiet, 'plan.md', '-c', `luafile ${script}`], {
        cwd: folder,
        encoding: 'utf8',
        timeout: 55_000,
        env: {
          ...process.env,
          WENHENG_NODE: process.execPath,
          WENHENG_SERVER: path.join(root, 'dist/server.node.cjs'),
          ...Object.fromEntries(['CONFIG', 'DATA', 'STATE', 'CACHE'].map((name) => [`XDG_${name}_HOME`, folder])),
        },
      })
      const line = stdout.split('\n').find((each) => each.startsWith('{'))
      assert.ok(line, `Neovim said nothing: ${stderr}`)
      const { diagnostics, hover, actions, error } = JSON.parse(line)
      assert.equal(error, undefined)
      const missing = diagnostics.filter(({ code }: { code: string }) => code === 'missing-dimension')
      assert.deepEqual(
        missing.map(({ line, source }: { line: number; source: string }) => [line, source]),
        [
          [6, 'wenheng'],
          [6, 'wenheng'],
        ],
      )
      assert.match(missing[0].message, /^No measure on compute/)
      assert.match(JSON.stringify(hover), /Compute/)
      assert.ok(
        actions.some((title: string) => /^Insert a compute clause/.test(title)),
        String(actions),
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
