import assert from 'node:assert/strict'
import { findCrossReferences } from '../../../server/src/text/numbering/find-cross-references.ts'

const zh = (text: string): string[] =>
  findCrossReferences(text, 'zh').map(({ target, steps, endsRange }) => {
    const path = steps.map(({ unit, number }) => `${unit} ${number}`).join('/')
    return `${target} ${endsRange ? '…' : ''}${path}`
  })

describe('references by decimals in Chinese', () => {
  it('are read with their units, or after words that show them', () => {
    assert.deepEqual(zh('按3.2节评估'), ['unsaid section 3/subsection 2'])
    assert.deepEqual(zh('第2.1节第（二）项'), ['unsaid section 2/subsection 1', 'unsaid item 2'])
    assert.deepEqual(zh('本计划2.1.3'), ['own section 2/subsection 1/subsection 3'])
    assert.deepEqual(zh('2.1至2.3节'), ['unsaid section 2/subsection 1', 'unsaid …section 2/subsection 3'])
    assert.deepEqual(zh('第2.1、2.3节和2.5节'), [
      'unsaid section 2/subsection 1',
      'unsaid section 2/subsection 3',
      'unsaid section 2/subsection 5',
    ])
    assert.deepEqual(zh('详见3.1、3.3和第4.1条'), [
      'unsaid section 3/subsection 1',
      'unsaid section 3/subsection 3',
      'unsaid section 4/subsection 1',
    ])
    assert.deepEqual(zh('《乙规划》第2.1节、2.2节'), ['other section 2/subsection 1', 'other section 2/subsection 2'])
    assert.deepEqual(zh('按照2.1的要求'), ['unsaid section 2/subsection 1'])
  })

  it('are no figures', () => {
    for (const figures of [
      '增长2.1万亿元，占3.5%，提高2.1个百分点，约2.1',
      '平均每家2.1项，按1.5倍计算，按1.5折算',
      '2026.3.1，GB/T 1.1—2020，版本2.1.1，V2.1.1',
      '图2.1、表2.1，附件2.1，专栏2.1',
      '每周2.5节课，2.1节能指标',
    ])
      assert.deepEqual(zh(figures), [], figures)
  })
})
