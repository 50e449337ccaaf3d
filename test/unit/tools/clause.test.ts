import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { elementIds } from '../../../server/src/framework/framework.ts'
import { templateForms } from '../../../server/src/framework/types.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
import { callTool } from '../../../server/src/tools/index.ts'
import { chinese, english } from '../../protocol/samples.ts'
import { ask, type PlaceOfTest, refused } from './ask.ts'

interface ClauseResult {
  readonly form: string
  readonly level: string
  readonly heading: string
  readonly number?: string
  readonly place: PlaceOfTest
  readonly text: string
  readonly slots: readonly { readonly slot: string; readonly hint: string }[]
  readonly edits: readonly { readonly place: PlaceOfTest; readonly text: string }[]
}

const clause = (text: string, input: object, reader: 'zh' | 'en' = 'zh') =>
  ask<ClauseResult>('wenheng_clause', text, input, reader)

const regulation = `# 滨江市人工智能促进条例

第一条　为了促进人工智能发展，制定本条例。

第二条　市数据主管部门应当建设公共数据集，并向科研机构开放。

第三条　市人民政府应当建立人工智能伦理审查制度。

第四条　违反第三条规定的，由市数据主管部门责令改正。

第五条　本条例自2027年1月1日起施行。
`

describe('the tool that words a clause', () => {
  it('numbers and places it as the draft does', () => {
    const { text, number, place, level, form } = clause(chinese, { element: 'compute.layout' })
    assert.equal(number, '（四）')
    assert.ok(text.startsWith('（四）'))
    assert.deepEqual([level, form], ['local', 'programme'])
    assert.equal(chinese.slice(0, place.start).endsWith('建立科技成果知识产权保护制度。'), true)
    assert.equal(place.line, 13)
  })

  it('gives all edits: what follows is renumbered, and references to it', () => {
    const { edits, number } = clause(regulation, { element: '算力布局' })
    const fixed = withEdits(
      regulation,
      edits.map(({ place, text }) => ({ span: place, text })),
    )
    assert.equal(number, '第四条')
    assert.match(fixed, /第五条　违反第三条规定的/)
    assert.match(fixed, /第六条　本条例自/)
  })

  it('is worded for the level and the form that are asked for', () => {
    const national = clause(chinese, { element: 'compute.layout', level: 'national' })
    assert.equal(national.level, 'national')
    assert.notEqual(national.heading, clause(chinese, { element: 'compute.layout' }).heading)
    const measures = clause(chinese, { element: 'compute.sharing', form: 'measures' })
    assert.equal(measures.form, 'measures')
  })

  it('says what its slots ask for, in the reader’s language', () => {
    const { slots, text } = clause(english, { element: 'Siting of facilities' }, 'en')
    assert.ok(slots.length > 0)
    for (const { slot, hint } of slots) {
      assert.ok(text.includes(slot))
      assert.match(hint, /^[A-Z]/)
    }
  })

  it('has one for each element, in the forms of the draft’s language, at one level at least', () => {
    for (const [text, forms] of [
      [chinese, templateForms.slice(0, 3)],
      [english, templateForms.slice(3)],
    ] as const) {
      const analysis = createAnalyzer().analyze(text)
      for (const element of elementIds)
        for (const form of forms) {
          const isThere = (['local', 'national'] as const).some(
            (level) => 'result' in callTool('wenheng_clause', analysis, { element, form, level }, 'zh'),
          )
          assert.ok(isThere, `${element} ${form}`)
        }
    }
  })

  it('refuses a form of the other language, and an element that there is not', () => {
    assert.equal(
      refused('wenheng_clause', chinese, { element: 'compute.layout', form: 'act' }),
      '本稿是中文文稿，不用“act”这种写法；可取：programme、legislation、measures。',
    )
    assert.match(
      refused('wenheng_clause', english, { element: 'compute.layout', form: 'programme' }, 'en'),
      /^This draft is in English and is not worded as “programme”; it takes one of: act, plan\.$/,
    )
    assert.match(refused('wenheng_clause', chinese, { element: 'water' }), /^框架中没有“water”这一要素/)
  })
})
