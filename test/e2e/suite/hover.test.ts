import assert from 'node:assert/strict'
import { closeAll, eventually, hoverOver, openFile } from './draft.ts'
import { englishPlanWithoutTalent, planWithoutCompute } from './samples.ts'

describe('hover in the editor', () => {
  afterEach(closeAll)

  it('names the element of a term and its place in the paper', async () => {
    const draft = await openFile('plan.md', planWithoutCompute)
    const text = await eventually('a hover', () => hoverOver(draft, '高质量数据集'))
    assert.match(text, /数据|data/i)
    assert.match(text, /第四部分（二）|part 4 \(2\)/, 'the locus is shown')
  })

  it('does so in an English draft', async () => {
    const draft = await openFile('plan.md', englishPlanWithoutTalent)
    const text = await eventually('a hover', () => hoverOver(draft, 'datasets'))
    assert.match(text, /第四部分（[二三]）|part 4 \([23]\)/, 'the locus is shown')
  })
})
