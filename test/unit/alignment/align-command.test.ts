import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable, Writable } from 'node:stream'
import { run as runWenheng } from '../../../server/src/cli/run.ts'
import { paragraph, readFile, run, wordFile } from '../word/word-file.ts'
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

  async function printed(name: string, format: string, isTTY: boolean, text = draft) {
    const file = path.join(folder, name)
    writeFileSync(file, text)
    const [stdout, stderr] = [collecting(isTTY), collecting(false)]
    const argv = ['align', file, '--parent', path.join(folder, '方案.md'), '--format', format, '--locale', 'zh-CN']
    const code = await started(argv, stdout, stderr)
    return { code, stdout: stdout.written, stderr: stderr.written }
  }

  it('names the form that a screen cannot show', async () => {
    const { code, stderr } = await printed('稿.md', 'xlsx', true)
    assert.equal(code, 2)
    assert.match(stderr, /^wenheng: xlsx 不能显示在屏幕上/)
  })

  it('tells in every form of a directive that no longer matches a task, and only then', async () => {
    const stated = `<!-- 文衡-承接 另文承接 修建跨海大桥：见交通规划 -->\n\n${draft}`
    for (const [format, told] of [
      ['text', /已不对应上级任务.*\n {2}第1行 另文承接 修建跨海大桥：见交通规划\n/],
      ['md', /已不对应上级任务.*\n\n- 第1行 另文承接 修建跨海大桥：见交通规划\n/],
      ['csv', /,另文承接 修建跨海大桥,,,已不对应上级任务,第1行,,见交通规划/],
    ] as const) {
      assert.match((await printed('稿.md', format, false, stated)).stdout, told, format)
      assert.doesNotMatch((await printed('稿.md', format, false)).stdout, /已不对应/, format)
    }
    const { unmatched } = JSON.parse((await printed('稿.md', 'json', false, stated)).stdout)
    assert.deepEqual(unmatched, [{ line: 1, words: '另文承接 修建跨海大桥', reason: '见交通规划' }])
  })

  it('shows the words of each task, in the marks of the language', async () => {
    const write = (name: string, tasks: string): string => {
      const file = path.join(folder, name)
      writeFileSync(file, `# Digital Plan of ${name}\n\n## 1. Actions\n\n${tasks}\n`)
      return file
    }
    const parent = write('above.md', '1. The Council shall open the national supercomputer to small firms.')
    const own = write('own.md', '1. The city shall open its supercomputer to small firms.')
    const [stdout, stderr] = [collecting(false), collecting(false)]
    await started(['align', own, '--parent', parent, '--format', 'text', '--locale', 'en'], stdout, stderr)
    const [first = '', head = '', task = '', place = ''] = stdout.written.split('\n')
    assert.match(first, /^Digital Plan of above\.md \(.*above\.md\)$/)
    assert.match(head, /Actions {2}line 5$/)
    assert.match(task, /^ +The Council shall open the national supercomputer to small firms\.$/)
    assert.match(place, /^ +→ line 5 1\. Actions: [^.]*firms$/)
  })

  it('reads the tracked changes of Word files as it is told', async () => {
    const tracked = (author: string, text: string): string =>
      paragraph(`${run('（一）建设枢纽。')}<w:ins w:id="1" w:author="${author}">${run(text)}</w:ins>`)
    const word = path.join(folder, '稿.docx')
    const body =
      paragraph('滨江市数据产业实施方案') + tracked('a', '推动智能算力中心集约布局，建设绿色低碳的数据中心集群。')
    writeFileSync(word, wordFile({ body }))
    const statesOf = async (revisions: string): Promise<string[]> => {
      const [stdout, stderr] = [collecting(false), collecting(false)]
      const argv = [
        'align',
        word,
        '--parent',
        path.join(folder, '方案.md'),
        '--format',
        'json',
        '--revisions',
        revisions,
      ]
      assert.equal(await started(argv, stdout, stderr), 0, stderr.written)
      return JSON.parse(stdout.written).tasks.map(({ state }: { state: string }) => state)
    }
    assert.notEqual((await statesOf('accepted'))[0], 'not-seen')
    assert.equal((await statesOf('rejected'))[0], 'not-seen')
    const exported = path.join(folder, '清稿.docx')
    for (const [revisions, isThere] of [
      ['accepted', true],
      ['rejected', false],
    ] as const) {
      const [stdout, stderr] = [collecting(false), collecting(false)]
      assert.equal(await started(['export', word, '-o', exported, '--revisions', revisions], stdout, stderr), 0)
      assert.equal(readFile(readFileSync(exported)).text.includes('集约布局'), isThere, revisions)
    }
  })

  it('escapes what would steer a terminal in JSON too', async () => {
    const { code, stdout } = await printed('稿\u202e.md', 'json', false)
    assert.equal(code, 0)
    assert.doesNotMatch(stdout, /\u202e/)
    assert.match(JSON.parse(stdout).file, /稿\u202e\.md$/)
  })
})

function started(argv: readonly string[], stdout: Collecting, stderr: Collecting) {
  return runWenheng(argv, { stdin: Readable.from([]), stdout, stderr, env: {} })
}

type Collecting = ReturnType<typeof collecting>

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
