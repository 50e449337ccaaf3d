import assert from 'node:assert/strict'
import { inQuotationMarks } from '../../server/src/quotation-marks.ts'
import { beginningOf, quoted } from '../../server/src/rules/message-values.ts'

describe('quotation marks', () => {
  it('are single within double ones, and close to the words', () => {
    assert.equal(inQuotationMarks('通过“云台”申报'), '“通过‘云台’申报”')
    assert.equal(inQuotationMarks(' the “Cloud” '), '“the ‘Cloud’”')
    assert.equal(quoted([beginningOf(' 市数据局通过“云台”受理。')]).zh, '“市数据局通过‘云台’受理”')
  })
})
