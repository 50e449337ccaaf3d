import assert from 'node:assert/strict'
import { engineSettings, resolveConfig } from '../../../server/src/config/resolve.ts'
import { storeOf, wrongIn } from './files.ts'

const draft = 'file:///office/draft.md'
const now = new Date(2026, 10, 29, 23, 30)

describe('the day in a configuration', () => {
  const load = (text: string) => storeOf({ 'file:///office/.wenheng.yaml': text }).loadFor(draft, null)

  it('is that of reading, or the one that is written', async () => {
    const today = async (text: string) => {
      const loaded = await load(text)
      assert.deepEqual(wrongIn(loaded), [])
      return engineSettings(resolveConfig(draft, loaded.configs), now).today
    }
    assert.equal(await today('language: zh\n'), null)
    assert.equal(await today('today: false\n'), null)
    assert.deepEqual(await today('today: true\n'), { year: 2026, month: 11, day: 29 })
    assert.deepEqual(await today('today: 2026-03-01\n'), { year: 2026, month: 3, day: 1 })
  })

  it('is told what it may be', async () => {
    for (const text of ['today: 3月1日\n', 'today: 2026\n', 'today: 2026-3-1\n'])
      assert.match(wrongIn(await load(text))[0] ?? '', /true, false or a day such as 2026-03-01/)
  })
})
