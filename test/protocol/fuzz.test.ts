import assert from 'node:assert/strict'
import { brokenKinds, survives } from '../fuzz/broken-messages.ts'
import { commandLineRun } from '../fuzz/command-line.ts'
import { nothingTried, protocolRun } from '../fuzz/protocol-run.ts'
import { Random } from '../fuzz/random.ts'
import { growthIn, soak } from '../fuzz/soak.ts'

/** The same runs each time; `npm run fuzz` tries others, and more of them. */
const seed = 20261129

describe('protocol: traffic that no editor would send', () => {
  for (const pulls of [true, false])
    it(`is answered, and leaves what a fresh server says (${pulls ? 'pulled' : 'pushed'})`, async () => {
      const tally = nothingTried()
      await protocolRun(new Random(seed), 2_500, tally, pulls)
      assert.ok(tally['answers compared with a fresh analysis'] > 100, JSON.stringify(tally))
    }).timeout(120_000)

  for (const kind of brokenKinds)
    it(`${kind}: the server answers what follows, or ends and says why`, () =>
      survives(kind, new Random(seed))).timeout(60_000)

  it('a message of 50 MB is read, and another draft is answered after it', async () => {
    const { ServerProcess } = await import('../fuzz/server-process.ts')
    const { clientOf } = await import('../fuzz/requests.ts')
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
  }).timeout(120_000)

  it('leaves no more behind at the end of a day than in the middle of it', async () => {
    const { heap } = growthIn(await soak(new Random(seed), 40, 3_000, () => undefined))
    // Twenty open drafts of other lengths weigh more than what a short day could leave.
    assert.ok(heap < 0.1, `the heap grew by ${(100 * heap).toFixed(1)} %`)
  }).timeout(120_000)
})

describe('the command line on what nobody would write', () => {
  it('ends with 0, 1 or 2 and no stack trace', async () => {
    const random = new Random(seed)
    for (let run = 0; run < 25; run++) await commandLineRun(random)
  }).timeout(120_000)
})
