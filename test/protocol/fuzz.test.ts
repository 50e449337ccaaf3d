import assert from 'node:assert/strict'
import { brokenKinds, survives } from '../fuzz/broken-messages.ts'
import { commandLineRun } from '../fuzz/command-line.ts'
import { hostileKinds } from '../fuzz/hostile-word.ts'
import { hostileWordRun } from '../fuzz/hostile-word-run.ts'
import { protocolRun } from '../fuzz/protocol-run.ts'
import { Random } from '../fuzz/random.ts'
import { clientOf } from '../fuzz/requests.ts'
import { ServerProcess } from '../fuzz/server-process.ts'
import { growthIn, soak } from '../fuzz/soak.ts'
import { nothingTried } from '../fuzz/tally.ts'
import { able, Client } from './client.ts'
import { chinese } from './samples.ts'

/** Long, since other programs may have the machine: by itself the whole takes well under a minute. */
const patience = 300_000
/** The same runs each time; `npm run fuzz` tries others, and more of them. */
const seed = 20261129

describe('protocol: traffic that no editor would send', () => {
  for (const pulls of [true, false])
    it(`is answered, and leaves what a fresh server says (${pulls ? 'pulled' : 'pushed'})`, async () => {
      const tally = nothingTried()
      await protocolRun(new Random(seed), 2_500, tally, pulls)
      assert.ok(tally['answers compared with a fresh analysis'] > 100, JSON.stringify(tally))
    }).timeout(patience)

  for (const kind of brokenKinds)
    it(`${kind}: the server answers what follows, or ends and says why`, () =>
      survives(kind, new Random(seed))).timeout(patience)

  it('a message of 50 MB is read, and another draft is answered after it', async () => {
    const server = new ServerProcess()
    await server.initialize(clientOf(new Random(seed), true))
    const open = (uri: string, text: string): void =>
      server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } })
    open('file:///large.md', `${'数'.repeat(99)}\n\n`.repeat(166_000))
    server.notify('textDocument/didClose', { textDocument: { uri: 'file:///large.md' } })
    open('file:///small.md', '建设算力中心。')
    const answer = await server.request('textDocument/diagnostic', { textDocument: { uri: 'file:///small.md' } })
    assert.ok('result' in answer, JSON.stringify(answer))
    assert.equal(await server.stop(), 0)
  }).timeout(patience)

  it('a draft of 120,000 paragraphs gets its colours', async () => {
    const server = new ServerProcess()
    await server.initialize(clientOf(new Random(seed), true))
    const uri = 'file:///long.md'
    const text = `滨江市人工智能行动方案\n\n${'建设智算中心，培养人才。\n\n'.repeat(120_000)}`
    server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } })
    const answer = await server.request('textDocument/semanticTokens/full', { textDocument: { uri } })
    assert.ok('result' in answer && (answer.result as { data: unknown[] }).data.length > 100_000)
    server.kill()
  }).timeout(patience)

  it('leaves no more behind at the end of a day than in the middle of it', async () => {
    const { heap } = growthIn(await soak(new Random(seed), 40, 1_500, () => undefined))
    // Twenty open drafts of other lengths weigh more than what a short day could leave.
    assert.ok(heap < 0.1, `the heap grew by ${(100 * heap).toFixed(1)} %`)
  }).timeout(patience)
})

describe('protocol: what an attack on an earlier build found', () => {
  let client: Client
  beforeEach(() => {
    client = new Client('stdio')
  })
  afterEach(() => client.stop())

  it('a second initialize is refused, and reports are made once', async () => {
    const { diagnostic: _, ...pushed } = able.textDocument ?? {}
    await client.start({ ...able, textDocument: pushed })
    await assert.rejects(client.connection.sendRequest('initialize', { capabilities: able }), { code: -32600 })
    const uri = await client.open(chinese)
    await client.symbols(uri)
    assert.equal(client.published.length, 1)
  })

  it('another text under the same version is analysed', async () => {
    await client.start()
    const uri = await client.open(chinese)
    assert.ok((await client.diagnostics(uri)).length > 0)
    const contentChanges = [{ text: '' }]
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 1 },
      contentChanges,
    })
    assert.deepEqual(await client.diagnostics(uri), [])
  })

  it('settings of the wrong type are passed over', async () => {
    await client.start()
    const uri = await client.open(chinese)
    const right = await client.diagnostics(uri)
    for (const wrong of [
      { locale: { toString: null } },
      { draft: { language: 'zh-CN' } },
      { rules: { passive: {} } },
      5,
    ]) {
      await client.configure(wrong as object)
      assert.deepEqual(await client.diagnostics(uri), right, JSON.stringify(wrong))
    }
  })

  it('a folder that is none is passed over', async () => {
    const workspaceFolders = [null, {}, { uri: 5 }, { uri: '' }]
    const params = { processId: null, rootUri: null, capabilities: able, locale: 'zh-cn', workspaceFolders }
    await client.connection.sendRequest('initialize', params)
    await client.connection.sendNotification('initialized', {})
    const uri = await client.open(chinese)
    assert.ok((await client.diagnostics(uri)).length > 0)
  })
})

describe('the command line on what nobody would write', () => {
  it('ends with 0, 1 or 2 and no stack trace', async () => {
    const random = new Random(seed)
    for (let run = 0; run < 25; run++) await commandLineRun(random)
  }).timeout(patience)

  for (const kind of Object.keys(hostileKinds))
    it(`has an answer or one sentence for a Word document: ${kind}`, () =>
      hostileWordRun(new Random(seed), kind)).timeout(patience)
})
