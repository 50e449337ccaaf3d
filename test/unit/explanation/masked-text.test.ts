import assert from 'node:assert/strict'
import fc from 'fast-check'
import { maskedText } from '../../../server/src/explanation/masked-text.ts'

describe('maskedText', () => {
  it('leaves words of the framework and of grammar, and nothing of the draft', () => {
    assert.equal(
      maskedText('由滨江市数据局牵头，2027年底前建成智能算力中心3个，支持华东科技公司承担任务。', 'zh'),
      '由×××数据局牵头，0年底前建成智能算力××0个，支持××科技××承担××。',
    )
    assert.equal(
      maskedText('By June 2027 the Starbay Data Office shall publish 12 open datasets with Acme Ltd.', 'en'),
      '× × 0 the × Data × shall publish 0 open datasets × × ×.',
    )
  })

  it('keeps no figure and no word that it does not know', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('算力', '滨江', '88', '，', 'Acme', '建设', '𠮷', '数')), (parts) => {
        assert.doesNotMatch(maskedText(parts.join(''), 'zh'), /滨江|8|Acme|𠮷/)
      }),
    )
  })
})
