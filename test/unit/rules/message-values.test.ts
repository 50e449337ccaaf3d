import assert from 'node:assert/strict'
import { beginningOf } from '../../../server/src/rules/message-values.ts'

describe('the beginning of a clause, as a message quotes it', () => {
  it('is whole where it is short, and ends with a phrase', () => {
    assert.equal(beginningOf('鼓励企业采用人工智能。'), '鼓励企业采用人工智能')
    assert.equal(
      beginningOf('鼓励企业采用人工智能，改造生产线、仓库和车间，按投入给予补助。'),
      '鼓励企业采用人工智能，改造生产线…',
    )
  })

  it('leaves out the note on who is responsible, which is of the sentence before', () => {
    assert.equal(beginningOf('（责任单位：市发展改革委）对示范企业给予奖励。'), '对示范企业给予奖励')
    assert.equal(beginningOf('(Lead: Data Office) Firms may try tools.'), 'Firms may try tools')
  })
})
