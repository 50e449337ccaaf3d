import assert from 'node:assert/strict'
import { scan } from '../../../server/src/facts/clause/tokens.ts'

function words(text: string, language: 'zh' | 'en' = 'zh'): string[] {
  return scan(text, language)
    .tokens.filter(({ inner }) => !inner)
    .map(({ start, end }) => text.slice(start, end))
}

describe('scan', () => {
  it('takes the longest of the terms that begin at one place', () => {
    assert.ok(words('推进公共数据开放平台').includes('公共数据开放平台'))
    assert.ok(words('建设绿色数据中心').includes('绿色数据中心'))
  })

  it('hides ambiguous terms behind longer words', () => {
    const senses = (text: string) =>
      scan(text, 'zh')
        .tokens.filter(({ inner }) => !inner)
        .flatMap(({ entry }) =>
          entry.senses.filter(({ strength }) => strength === 'strong').map(({ dimension }) => dimension),
        )
    assert.deepEqual(senses('数据中心'), ['compute'])
    assert.deepEqual(senses('市大数据局'), [])
    assert.deepEqual(senses('城市信息模型'), [])
    assert.deepEqual(senses('人工智能企业'), [])
    assert.deepEqual(senses('成本计算方法'), [])
    assert.deepEqual(senses('人工智能人才'), ['talent'])
  })

  it('finds no term across the bounds of words', () => {
    assert.deepEqual(words('统一预算法定程序').includes('算法'), false)
  })

  it('names the institution with which a longer term ends', () => {
    const inner = scan('数据安全标准', 'zh').tokens.filter((token) => token.inner || token.end === 6)
    assert.ok(inner.some(({ entry }) => entry.senses.some(({ dimension }) => dimension === 'institutions')))
  })

  it('leaves out the titles of documents', () => {
    assert.deepEqual(words('《算法数据管理办法》'), [])
    assert.ok(words('《通则》印发后，开放数据').includes('数据'))
  })

  it('knows English gerunds', () => {
    assert.deepEqual(words('developing and mapping', 'en'), ['developing', 'mapping'])
  })
})
