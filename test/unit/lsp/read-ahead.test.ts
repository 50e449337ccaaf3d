import assert from 'node:assert/strict'
import { setImmediate as turn } from 'node:timers/promises'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import type { DraftSettings } from '../../../server/src/lsp/session/draft-settings.ts'
import { long, short, uri, write } from './session-writer.ts'

describe('a draft whose settings are still to come', () => {
  const withoutSlots = (usual: DraftSettings): DraftSettings => ({
    ...usual,
    analysis: (languageId) => ({ ...usual.analysis(languageId), severities: { 'unfilled-slot': 'off' } }),
  })

  /** The settings of the draft come when they are `given`; `readAhead` counts the analyses under the likely ones. */
  function writeAndWait() {
    let give: (settings: DraftSettings) => void = () => {}
    const own = new Promise<DraftSettings>((resolve) => {
      give = resolve
    })
    const counts = { readAhead: 0 }
    let likely: DraftSettings | undefined
    const writer = write((usual) => {
      likely = usual.likely
      const counted: DraftSettings = {
        ...usual.likely,
        analysis: (languageId) => {
          counts.readAhead++
          return usual.likely.analysis(languageId)
        },
      }
      return { general: null, likely: counted, of: () => own }
    })
    return {
      ...writer,
      counts,
      give(change: (usual: DraftSettings) => DraftSettings): void {
        assert.ok(likely)
        give(change(likely))
      },
    }
  }

  async function turns(count: number): Promise<void> {
    for (let at = 0; at < count; at++) await turn()
  }

  it('is read ahead, and told of under its own alone', async () => {
    const { session, counts, open, give } = writeAndWait()
    const told: string[][] = []
    session.onDraft(({ analysis }) => told.push(analysis.findings.map(({ rule }) => rule)))
    open(short)
    await turns(100)
    assert.equal(counts.readAhead, 1)
    assert.equal(told.length, 0)
    give(withoutSlots)
    const draft = await session.draft(uri)
    assert.ok(draft)
    assert.equal(told.length, 1)
    assert.ok(!told[0]?.includes('unfilled-slot'))
    assert.deepEqual(
      draft.analysis.findings,
      createAnalyzer().analyze(short, withoutSlots(session.settings.likely).analysis('markdown')).findings,
    )
  })

  it('is not read ahead again when its settings are forgotten: what is known of it would be lost', async () => {
    const { session, counts, open, give } = writeAndWait()
    open(short)
    give((usual) => usual)
    await session.draft(uri)
    session.forgetSettings()
    await session.draft(uri)
    assert.equal(counts.readAhead, 1)
  })

  it('is not read ahead to its end where they come sooner', async () => {
    const { session, open, give } = writeAndWait()
    open(long)
    await turns(10)
    give(withoutSlots)
    const draft = await session.draft(uri)
    assert.ok(draft)
    assert.ok(draft.analysis.findings.every(({ rule }) => rule !== 'unfilled-slot'))
  })

  it('is left alone once it is closed', async () => {
    const { session, open, close, give } = writeAndWait()
    open(long)
    await turns(10)
    close()
    give((usual) => usual)
    assert.equal(await session.draft(uri), null)
  })
})
