import assert from 'node:assert/strict'
import { readingsOf } from './support.ts'

/** The role of the last clause of a text. */
function roleOf(text: string): string | undefined {
  return readingsOf(`# 青岚市人工智能条例\n\n${text}\n`).at(-1)?.clauses.at(-1)?.role
}

describe('relief from rules', () => {
  it('is no scope of the text', () => {
    for (const text of [
      '在先行区测试新产品的，经批准可以暂不适用本市有关规定。',
      '企业在港区测试无人船，两年内可以不适用本市有关登记的规定。',
      '试点期间可以不适用于本省的许可规定。',
      '经批准的新服务可以暂不适用本办法第五条。',
    ])
      assert.notEqual(roleOf(text), 'scope', text)
  })

  it('is another thing than what the text does not apply to', () => {
    for (const text of [
      '家庭事务不适用本条例。',
      '本条例不适用于军用设施。',
      '未向公众提供服务的，不适用本办法的规定。',
      '军用设施可以不适用本条例。',
      '本措施适用于本市企业。',
    ])
      assert.equal(roleOf(text), 'scope', text)
  })
})
