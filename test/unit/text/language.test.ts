import assert from 'node:assert/strict'
import { detectLanguage } from '../../../server/src/text/language.ts'

describe('the language of a draft', () => {
  it('is told by its prose', () => {
    assert.equal(detectLanguage('支持企业使用GPU、LLM和AI agents开展training与inference。'), 'zh')
    assert.equal(detectLanguage('The Ministry (科技部) shall share computing capacity with small firms.'), 'en')
    assert.equal(detectLanguage('一、'), 'zh')
    assert.equal(detectLanguage('Sec. 1.'), 'en')
  })

  it('is not that of a front matter', () => {
    const matter = `---\n${'key: an English value that goes on and on\n'.repeat(300)}---\n`
    assert.equal(detectLanguage(`${matter}加快建设算力枢纽。`), 'zh')
  })

  it('is not that of a preface alone', () => {
    const preface = 'This is the preface of a translated volume. '.repeat(60)
    assert.equal(detectLanguage(preface + '加快建设全国一体化算力网，开放公共数据。'.repeat(1000)), 'zh')
  })

  it('of a draft without words is Chinese', () => {
    assert.equal(detectLanguage(''), 'zh')
    assert.equal(detectLanguage('12 + 3\n\n---'), 'zh')
  })
})
