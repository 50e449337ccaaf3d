import assert from 'node:assert/strict'
import { drawnUnit } from '../../fuzz/drawn-text.ts'
import { growthOf } from '../../fuzz/growth.ts'
import { Random } from '../../fuzz/random.ts'

/** Units that grew with the square of the text once, each with what it was found by. */
const once: Readonly<Record<string, string>> = {
  'one chapter number throughout': '第一章 总则\n',
  'marks that are no words, in one paragraph': '⑴]',
  'short names in one paragraph': '平台（以下简称“平台”），',
  'lead-ins that are all open': '第一节:\n',
  'one article number, which each article refers to': '第三条 按照第三条第二款，\n',
}

describe('what an editor asks of a text made of one unit', () => {
  for (const [name, unit] of Object.entries(once))
    it(`takes time in proportion to it: ${name}`, async () => {
      assert.deepEqual(await growthOf({ head: '', unit, tail: '' }, 'markdown', 12_000), [])
    }).timeout(300_000)

  it('does for units drawn at random', async () => {
    const random = new Random(20261129)
    for (let left = 3; left > 0; left--) {
      const pattern = { head: '滨江市人工智能行动方案\n\n', unit: drawnUnit(random), tail: '' }
      assert.deepEqual(await growthOf(pattern, random.pick(['markdown', 'plaintext']), 12_000), [])
    }
  }).timeout(300_000)
})
