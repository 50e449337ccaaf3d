import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable, Writable } from 'node:stream'
import { run } from '../../../server/src/cli/run.ts'
import { draft, plan } from './samples.ts'

describe('wenheng align', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wenheng-align-'))
    writeFileSync(path.join(folder, '方案.md'), plan)
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  async function printed(name: string, format: string, isTTY: boolean) {
    const file = path.join(folder, name)
    writeFileSync(file, draft)
    const [stdout, stderr] = [collecting(isTTY), collecting(false)]
    const argv = ['align', file, '--parent', path.join(folder, '方案.md'), '--format', format, '--locale', 'zh-CN']
    const code = await run(argv, { stdin: Readable.from([]), stdout, stderr, env: {} })
    return { code, stdout: stdout.written, stderr: stderr.written }
  }

  it('names the form that a screen cannot show', async () => {
    const { code, stderr } = await printed('稿.md', 'xlsx', true)
    assert.equal(code, 2)
    assert.match(stderr, /^wenheng: xlsx 不能显示在屏幕上/)
  })

  it('escapes what would steer a terminal in JSON too', async () => {
    const { code, stdout } = await printed('稿\u202e.md', 'json', false)
    assert.equal(code, 0)
    assert.doesNotMatch(stdout, /\u202e/)
    assert.match(JSON.parse(stdout).file, /稿\u202e\.md$/)
  })
})

function collecting(isTTY: boolean) {
  const stream = new Writable({
    write(chunk, _, done) {
      collected.written += chunk
      done()
    },
  })
  const collected = Object.assign(stream, { isTTY, written: '' })
  return collected
}
