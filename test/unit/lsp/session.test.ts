import assert from 'node:assert/strict'
import { setImmediate as turn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { CancellationTokenSource } from 'vscode-languageserver'
import { perVersion } from '../../../server/src/lsp/session/per-version-cache.ts'
import { createReports } from '../../../server/src/lsp/session/report.ts'
import { long, short, uri, write } from './session-writer.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

describe('the session', () => {
  it('tells of every version that stays the newest until it is analysed', async () => {
    const { session, open, type } = write()
    const versions: number[] = []
    session.onDraft((draft) => versions.push(draft.version))
    open(short)
    await session.draft(uri)
    type('新')
    await session.draft(uri)
    assert.deepEqual(versions, [1, 2])
  })

  it('analyses a version once, whoever asks', async () => {
    const { session, open } = write()
    open(short)
    const [one, other] = await Promise.all([session.draft(uri), session.draft(uri)])
    assert.ok(one)
    assert.equal(one, other)
  })

  it('drops what is stale: of a draft typed in while it was analysed, the newest version is told alone', async () => {
    const { session, open, type } = write()
    const versions: number[] = []
    session.onDraft((draft) => versions.push(draft.version))
    open(long)
    type('甲')
    type('乙')
    const draft = await session.draft(uri)
    assert.equal(draft?.version, 3)
    assert.match(draft.analysis.draft.text.slice(0, 6), /^# 乙甲/)
    assert.deepEqual(versions, [3])
  })

  it('ends a cancelled request while the work goes on', async () => {
    const { session, open } = write()
    open(long)
    const source = new CancellationTokenSource()
    const cancelled = session.draft(uri, source.token)
    source.cancel()
    await assert.rejects(cancelled, /cancelled/)
    await assert.rejects(session.draft(uri, source.token), /cancelled/)
    assert.equal((await session.draft(uri))?.version, 1)
  })

  it('holds nothing of a closed draft', async () => {
    const { session, client, open, type, close } = write()
    const reportOf = createReports(client)
    session.onDraft((draft) => reportOf(draft))
    const held: WeakRef<object>[] = []
    const look = async (): Promise<void> => {
      const draft = await session.draft(uri)
      assert.ok(draft)
      held.push(
        ...[draft, draft.analysis, draft.document, draft.opening, reportOf(draft)].map((one) => new WeakRef(one)),
      )
    }
    open(short)
    await look()
    type('新')
    await look()
    close()
    assert.equal(await session.draft(uri), null)
    await turn()
    collectGarbage()
    assert.deepEqual(
      held.map((one) => one.deref()).filter((one) => one !== undefined),
      [],
    )
  })

  it('leaves off the work on a draft that is closed in the middle, and holds nothing of it', async () => {
    const { session, open, close } = write()
    const told: number[] = []
    session.onDraft((draft) => told.push(draft.version))
    open(long)
    const waiting = session.draft(uri)
    close()
    assert.equal(await waiting, null)
    assert.deepEqual(told, [])
    open(short)
    assert.equal((await session.draft(uri))?.version, 2)
  })
})

describe('what is computed once a version', () => {
  it('is computed again for the next alone, which knows the one before', async () => {
    const { session, open, type } = write()
    const lengths = perVersion<number[]>(({ analysis }, before = []) => [...before, analysis.draft.text.length])
    const now = async () => {
      const draft = await session.draft(uri)
      assert.ok(draft)
      return lengths(draft)
    }
    open(short)
    assert.equal(await now(), await now())
    type('新')
    assert.deepEqual(await now(), [short.length, short.length + 1])
    session.forgetSettings()
    assert.equal((await now()).length, 3)
  })

  it('keeps its report where a keystroke changes no diagnostic', async () => {
    const { session, client, open, type } = write()
    const reportOf = createReports(client)
    const now = async () => {
      const draft = await session.draft(uri)
      assert.ok(draft)
      return reportOf(draft)
    }
    open(short)
    const first = await now()
    assert.ok(first.items.length > 0)
    type('新')
    assert.equal((await now()).resultId, first.resultId)
    type('\n\n')
    assert.notEqual((await now()).resultId, first.resultId)
  })
})
