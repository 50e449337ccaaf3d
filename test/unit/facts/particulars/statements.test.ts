import assert from 'node:assert/strict'
import { allCues } from '../../../../server/src/facts/cues/cue.ts'
import { commencementsIn } from '../../../../server/src/facts/particulars/commencement.ts'
import { modalWordsIn } from '../../../../server/src/facts/particulars/modal-words.ts'
import { particularKinds, particularsOf } from '../../../../server/src/facts/particulars/particulars.ts'
import { termFormsIn } from '../../../../server/src/facts/particulars/term-forms.ts'
import { parseDraft } from '../../../../server/src/text/parse-draft.ts'

describe('statements on commencement', () => {
  const told = (text: string): string[] =>
    commencementsIn(text, 'zh').map(({ kind, names }) => (kind === 'repeals' ? `${kind} ${names}` : kind))

  it('are read in their forms', () => {
    assert.deepEqual(told('本办法自2026年1月1日起施行，有效期3年。'), ['takes-effect', 'valid-until'])
    assert.deepEqual(told('本条例自　年　月　日起施行。'), ['takes-effect'])
    assert.deepEqual(told('本通知自发布之日起执行'), ['takes-effect'])
    assert.deepEqual(told('《算力办法》同时废止。'), ['repeals true'])
    assert.deepEqual(told('《甲办法》继续有效。原规定同时废止。'), ['valid-until', 'repeals false'].slice(1))
  })

  it('are none in the work of others', () => {
    assert.deepEqual(told('定期清理、修改、废止规范性文件，从严实施监管。'), [])
  })

  it('are read in English', () => {
    assert.deepEqual(
      commencementsIn('This Act takes effect on 1 May 2030.', 'en').map(({ kind }) => kind),
      ['takes-effect'],
    )
  })
})

describe('modal words', () => {
  const words = (text: string): string[] => modalWordsIn(text, 'zh').map(({ word }) => word)

  it('are those of commands and prohibitions', () => {
    assert.deepEqual(words('各部门应当更新数据，必须留痕，不得出售，严禁泄露，不准转让，不应收费，禁止倒卖。'), [
      '应当',
      '必须',
      '不得',
      '严禁',
      '不准',
      '不应',
      '禁止',
    ])
  })

  it('are none in longer words, set phrases, quotations and the duties of other texts', () => {
    assert.deepEqual(words('目录不准确、不准时，申请不准予；生活必须品，所必须的条件；禁止性规定；不得已'), [])
    assert.deepEqual(words('管行业必须管安全；国家规定必须公开的；“必须”一词；《严禁外传》'), [])
  })
})

describe('forms of a term', () => {
  const forms = (text: string, language: 'zh' | 'en' = 'zh'): string[] =>
    termFormsIn(text, language).map(({ term, form }) => `${form} of ${term}`)

  it('are known as one term', () => {
    assert.deepEqual(forms('建设智能计算中心和智算中心'), ['智能计算中心 of 智算中心', '智算中心 of 智算中心'])
    assert.deepEqual(forms('Datasets and data sets', 'en'), ['dataset of dataset', 'data set of dataset'])
  })

  it('are left alone in quotations, titles and names', () => {
    assert.deepEqual(forms('《智能计算中心指南》所称“智能计算中心”，国家超级计算中心'), [])
    assert.deepEqual(forms('the National Data Center; firms that want to start-up', 'en'), [])
  })
})

describe('the particulars of a block', () => {
  it('are read kind by kind: what is asked of one kind is not held for asked of another', () => {
    const [block] = parseDraft('建设平台。', { format: 'plain' }).blocks
    assert.ok(block)
    for (const kind of particularKinds) {
      const particulars = particularsOf(block, 'zh', allCues)
      particulars[kind]
      const asked = particularKinds.filter((one) => one !== 'uses' && particulars.isKnown(one))
      assert.deepEqual(asked, kind === 'uses' ? [] : [kind])
    }
  })
})
