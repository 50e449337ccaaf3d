import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as alignment from '../../../server/protocol/alignment.ts'
import * as assistants from '../../../server/protocol/assistant-tools.ts'
import * as comparison from '../../../server/protocol/comparison.ts'
import * as coverage from '../../../server/protocol/coverage-view.ts'
import * as framework from '../../../server/protocol/framework.ts'
import * as ledger from '../../../server/protocol/ledger-view.ts'
import * as report from '../../../server/protocol/report.ts'
import * as review from '../../../server/protocol/review-word.ts'
import * as word from '../../../server/protocol/word.ts'
import * as shared from '../../../server/protocol.ts'
import { type CommandName, commands } from '../../../server/src/cli/commands.ts'
import type { OptionName } from '../../../server/src/cli/options.ts'
import { wenheng } from '../cli-process.ts'
import { root } from '../client.ts'
import { type NamedDrafts, operandsOf } from '../command-operands.ts'
import { chinese, english } from '../samples.ts'
import { hostileChinese, hostileEnglish } from './hostile-drafts.ts'
import { session } from './session.ts'
import { foreignModules, ofKinds, watched } from './watched.ts'

describe('nothing of a draft leaves the process', function () {
  this.timeout(120_000)
  let folder: string

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'wenheng-leaks-')))
    writeFileSync(path.join(folder, 'draft.md'), chinese)
    writeFileSync(path.join(folder, 'plan.md'), english)
    writeFileSync(path.join(folder, 'hostile.md'), hostileChinese)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('in a whole session of the server: no socket, no process, no code but its own, nothing written', async () => {
    const drafts = new Map(
      [chinese, english, hostileChinese, hostileEnglish].map((text, at) => [`file:///d${at}.md`, text]),
    )
    let asked: ReadonlySet<string> = new Set()
    const deeds = await watched(async () => {
      asked = new Set((await session(drafts)).keys())
    })
    assert.ok(deeds.some(({ kind, detail }) => kind === 'module' && detail.endsWith('server.node.cjs')))
    assert.deepEqual(foreignModules(deeds), [])
    assert.deepEqual(ofKinds(deeds, 'socket', 'process', 'thread', 'code', 'write'), [])
    assert.deepEqual(
      requestsOfOurOwn().filter((method) => !asked.has(method)),
      [],
      'the session asks all that the server answers',
    )
  })

  for (const command of Object.keys(commands) as CommandName[])
    it(`in \`wenheng ${command}\`, in each of its formats`, async () => {
      if (command === 'review') wenheng(folder, ['export', 'draft.md', '--output', names.word])
      const options: readonly OptionName[] = commands[command].options
      for (const format of commands[command].formats) {
        const deeds = await watched(() => {
          const asked = options.includes('format') ? ['--format', format] : []
          const { status, stdout, stderr } = wenheng(folder, [command, ...asked, ...operandsOf(command, names)])
          assert.notEqual(stdout, '', `${command} --format ${format}: ${stderr}`)
          assert.ok(status === 0 || status === 1 || stderr !== '', `${command} --format ${format}: ${status}`)
          assert.doesNotMatch(stderr, /EvalError|at .*\.cjs:/)
        })
        assert.ok(deeds.length > 0, 'the command was watched')
        assert.deepEqual(foreignModules(deeds), [])
        assert.deepEqual(ofKinds(deeds, 'socket', 'process', 'thread', 'code', 'write'), [], format)
      }
    })

  it('in `wenheng-mcp`, by each of its tools', async () => {
    const calls = ['coverage', 'findings', 'clause'].flatMap((name) =>
      ['draft.md', 'plan.md', 'hostile.md'].map((file) => ({
        name: `wenheng_${name}`,
        arguments: { file, ...(name === 'clause' ? { element: 'compute.layout' } : {}) },
      })),
    )
    const lines = [...calls, { name: 'wenheng_framework', arguments: { term: '算力' } }].map((params, id) =>
      JSON.stringify({ jsonrpc: '2.0', id, method: 'tools/call', params }),
    )
    const deeds = await watched(() => {
      const input = `${lines.join('\n')}\n`
      const { stdout } = spawnSync(process.execPath, [path.join(root, 'dist/mcp.cjs'), folder], {
        input,
        encoding: 'utf8',
      })
      const answers = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
      // The hostile draft has a zero byte, and is refused.
      const given = answers.filter(({ result }) => result && !result.isError)
      assert.deepEqual([answers.length, given.length], [10, 7])
    })
    assert.ok(deeds.some(({ detail }) => detail.endsWith('mcp.cjs')))
    assert.deepEqual(foreignModules(deeds), [])
    assert.deepEqual(ofKinds(deeds, 'socket', 'process', 'thread', 'code', 'write'), [])
  })

  it('in many drafts at once: threads run our own file, and do no more', async () => {
    const many = path.join(folder, 'many')
    mkdirSync(many)
    for (let at = 0; at < 210; at++) writeFileSync(path.join(many, `${at}.md`), chinese)
    const deeds = await watched(() => {
      wenheng(folder, ['lint', '--quiet', 'many'])
    })
    const threads = ofKinds(deeds, 'thread')
    assert.ok(threads.length > 0)
    for (const thread of threads) assert.ok(thread.includes(path.join(root, 'dist')), thread)
    assert.deepEqual(foreignModules(deeds), [])
    assert.deepEqual(ofKinds(deeds, 'socket', 'process', 'code', 'write'), [])
  })

  it('in `--fix`: the draft alone is written, through a file beside it', async () => {
    const twice = chinese.replace('开放。', '开放。。')
    const file = path.join(folder, 'twice.md')
    writeFileSync(file, twice)
    const deeds = await watched(() => {
      wenheng(folder, ['lint', '--fix', 'twice.md'])
    })
    assert.notEqual(readFileSync(file, 'utf8'), twice)
    const written = ofKinds(deeds, 'write')
    assert.ok(written.length > 0)
    for (const line of written) assert.match(line, /twice\.md|writeFileSync \d+$/)
    assert.deepEqual(ofKinds(deeds, 'socket', 'process', 'thread', 'code'), [])
  })

  it('and no file of the workspace is run as code', async () => {
    for (const name of ['wenheng.cjs', '.wenheng.js', 'index.js', 'node_modules/retext-passive/index.js']) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      writeFileSync(path.join(folder, name), "require('fs').writeFileSync(__dirname + '/ran', '')")
    }
    writeFileSync(path.join(folder, '.wenheng.yaml'), 'rules:\n  passive: hint\n  indefinite-article: hint\n')
    const deeds = await watched(() => {
      wenheng(folder, ['lint', '.'])
    })
    assert.deepEqual(foreignModules(deeds), [])
  })
})

const names: NamedDrafts = { drafts: ['draft.md', 'plan.md', 'hostile.md'], word: 'draft.docx' }

/** The requests that the server answers and that are of our own; the others go from the server to the client. */
function requestsOfOurOwn(): string[] {
  const toTheClient: readonly string[] = [shared.readFileMethod, shared.statFileMethod, shared.readFolderMethod]
  // The answer to this notification is another.
  const unanswered: readonly string[] = [coverage.watchCoverageMethod]
  const rooms = { ...framework, ...assistants, ...alignment, ...comparison, ...coverage, ...ledger, ...report }
  return Object.entries({ ...shared, ...rooms, ...review, ...word })
    .filter(([name]) => name.endsWith('Method'))
    .map(([, method]) => String(method))
    .filter((method) => !toTheClient.includes(method) && !unanswered.includes(method))
}
