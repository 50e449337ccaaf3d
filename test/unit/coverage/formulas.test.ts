import assert from 'node:assert/strict'
import { isClosingFormula, isOwnerNote } from '../../../server/src/coverage/verdict/placeholder.ts'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'

describe('clauses that are part of the form of a draft', () => {
  it('are known', () => {
    for (const text of [
      '（责任单位：市科技局、市数据局）',
      '（责任单位：市科技局（大数据局）、各县（市、区））',
      '牵头单位：市数据局；配合单位：各区政府。',
    ])
      assert.ok(isOwnerNote(text), text)
    for (const text of [
      '责任单位制定办法。',
      '建设平台。（责任单位：市科技局）',
      '（责任单位：市科技局）对大数据产业项目给予奖励。',
    ])
      assert.ok(!isOwnerNote(text), text)
    for (const text of ['本措施由市科技局负责解释，自2027年1月1日起施行。', '本办法自发布之日起施行。'])
      assert.ok(isClosingFormula(text), text)
    assert.ok(!isClosingFormula('市科技局负责解释有关政策。'))
  })

  it('mention no dimension', () => {
    const measures = (last: string): string =>
      `滨江市支持人工智能产业发展若干措施\n\n一、降低用算成本。对租用智能算力的企业给予补贴。${last}\n\n二、支持模型研发。对通过备案的大模型给予奖励。${last}\n\n本措施由市科技局会同有关部门负责解释，自2027年7月1日起施行，有效期3年。\n`
    const mentions = (text: string): number =>
      createAnalyzer().analyze(text, { format: 'plain' }).coverage.dimensions.institutions.mentions
    assert.equal(mentions(measures('（责任单位：市科技局、市数据局）')), 0)
  })
})
