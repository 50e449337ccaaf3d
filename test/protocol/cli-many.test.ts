import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { wenheng, wenhengInShell } from './cli-process.ts'
import { root } from './client.ts'

const most = 2000

describe('many files on the command line', function () {
  this.timeout(60_000)
  let folder: string
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-many-'))
    for (let index = 0; index < most; index++) {
      const part = path.join(folder, index < most / 5 ? 'few' : 'rest', `${index % 20}`)
      mkdirSync(part, { recursive: true })
      const lines = Array.from(
        { length: 20 + (index % 7) },
        (_, line) => `（${line + 1}）市数据局开放数据集${line * index}个,第${line}项每年培训${index}人。\n`,
      )
      writeFileSync(path.join(part, `${index}.md`), `# 第${index}号行动方案\n\n${lines.join('\n')}`)
    }
    writeFileSync(path.join(folder, 'few/7/word.md'), 'PK\u0003\u0004')
  })
  after(() => rmSync(folder, { recursive: true }))

  it('are done side by side, and printed in order, as they would be one after the other', () => {
    const together = wenheng(folder, ['lint', '--format', 'json', 'few'])
    assert.equal(together.status, 2)
    assert.match(together.stderr, /^wenheng: few\/7\/word\.md：.+\n$/)
    const folders = Array.from({ length: 20 }, (_, part) => `few/${part}`).sort()
    const apart = [folders.slice(0, 7), folders.slice(7, 14), folders.slice(14)]
    const reports = apart.flatMap((some) => JSON.parse(wenheng(folder, ['lint', '--format', 'json', ...some]).stdout))
    assert.deepEqual(JSON.parse(together.stdout), reports)
    assert.equal(reports.length, most / 5)
  })

  it('are not kept: 2,000 fit into a small heap', () => {
    const program = `'${process.execPath}' --max-old-space-size=64 '${path.join(root, 'dist/cli.cjs')}'`
    const { stdout } = wenhengInShell(folder, `${program} lint . | tail -n 1`)
    assert.match(stdout, /^2000 份文稿：/)
  })

  it('end at once where nobody reads on', () => {
    const run = wenhengInShell(folder, '$WENHENG lint . | head -n 1')
    assert.equal(run.stdout, './few/0/0.md\n')
    assert.doesNotMatch(run.stderr, /Error/)
  })
})
