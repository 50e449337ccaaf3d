import assert from 'node:assert/strict'
import { definedTermsIn } from '../../../../server/src/facts/particulars/defined-terms.ts'
import { parseDraft } from '../../../../server/src/text/parse-draft.ts'

const terms = (text: string, language: 'zh' | 'en' = 'zh'): string[] =>
  parseDraft(text, { format: 'markdown', language }).blocks.flatMap(({ prose }) =>
    definedTermsIn(prose, language).map(({ term, span }) =>
      prose.text.slice(span.start, span.end) === term ? term : `? ${term}`,
    ),
  )

describe('defined terms', () => {
  it('are said to mean something in Chinese', () => {
    assert.deepEqual(terms('第二条 本条例所称公共数据，是指履行职责中产生的数据。'), ['公共数据'])
    assert.deepEqual(terms('（一）数据处理者，是指自主决定处理目的的组织。'), ['数据处理者'])
    assert.deepEqual(terms('本办法下列用语的含义：算力券，是指电子凭证。智算中心是指提供算力的设施。'), [
      '算力券',
      '智算中心',
    ])
    assert.deepEqual(terms('本措施支持对象是指在本市登记的企业。'), ['支持对象'])
    assert.deepEqual(terms('“算力券”是指电子凭证。'), ['算力券'])
  })

  it('are none where 指 means something else', () => {
    for (const text of [
      '加强指导，完善指标。',
      '这是指导性意见',
      '其主要是指向企业',
      '会议认为，这是指各区的工作',
      '不是指企业',
    ]) {
      assert.deepEqual(terms(text), [], text)
    }
  })

  it('are none where a text says whom it concerns', () => {
    assert.deepEqual(terms('本办法扶持的对象，是指在本市登记的企业（以下统称企业）。'), [])
    assert.deepEqual(terms('本办法所称扶持的对象，是指在本市登记的企业。'), ['扶持的对象'])
  })

  it('are in bold or italics, or in straight quotation marks', () => {
    assert.deepEqual(
      terms('In this Act:\n\n*Tribunal* means the Data Tribunal.\n\n**Data Desk** means a desk.', 'en'),
      ['Tribunal', 'Data Desk'],
    )
    assert.deepEqual(
      terms("- _covered model_, means one of that size;\n- 'holder' means a person who holds data.", 'en'),
      ['covered model', 'holder'],
    )
    assert.deepEqual(
      terms('By *open* data we mean more. This means that the *Tribunal* meets. The desk[^1] means well.', 'en'),
      [],
    )
  })

  it('are said to mean something in English', () => {
    assert.deepEqual(terms('The term “covered model” means a model of that size.', 'en'), ['covered model'])
    assert.deepEqual(terms('(3) ‘open data’ means data that anyone may use;', 'en'), ['open data'])
    assert.deepEqual(terms('“Agency” and “Office” have the meanings given below.', 'en'), ['Agency', 'Office'])
    assert.deepEqual(terms('“Agency” has the meaning given below; “so-called experts” disagree.', 'en'), ['Agency'])
  })
})
