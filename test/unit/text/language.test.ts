import assert from 'node:assert/strict'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'

const languageOf = (text: string) => parseDraft(text).language

describe('the language of a draft', () => {
  it('is told by its prose', () => {
    assert.equal(languageOf('支持企业使用GPU、LLM和AI agents开展training与inference。'), 'zh')
    assert.equal(languageOf('The Ministry (科技部) shall share computing capacity with small firms.'), 'en')
    assert.equal(languageOf('一、'), 'zh')
    assert.equal(languageOf('Sec. 1.'), 'en')
  })

  it('is not that of a front matter', () => {
    const matter = `---\n${'key: an English value that goes on and on\n'.repeat(300)}---\n`
    assert.equal(languageOf(`${matter}加快建设算力枢纽。`), 'zh')
  })

  it('is not that of a preface alone', () => {
    const preface = 'This is the preface of a translated volume. '.repeat(60)
    assert.equal(languageOf(preface + '加快建设全国一体化算力网，开放公共数据。'.repeat(1000)), 'zh')
  })

  it('of a draft without words is Chinese', () => {
    assert.equal(languageOf(''), 'zh')
    assert.equal(languageOf('12 + 3\n\n---'), 'zh')
  })
})
