import assert from 'node:assert/strict'
import fc from 'fast-check'
import { termsReport } from '../../../server/src/cli/terms-report.ts'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { listTasks } from '../../../server/src/ledger/list-tasks.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { said } from '../ledger/said.ts'
import { messagesOf } from '../rules/flagged.ts'

const draft = `# 嵐山市資料創新行動計畫

## 一、主要任務

（一）建置市級資料中心（以下簡稱“資料中心”），由數位局負責，2029年底前完成。總經費500萬元，其中硬體300萬元，
軟體250萬元。

（二）訂定智慧財產權規範。

責任單位：法務局
`

describe('the traditional characters of a writer', () => {
  it('are those of what is told', () => {
    assert.deepEqual(messagesOf('sum-mismatch', draft, 'zh'), ['各项之和为550萬元，与“500萬元”不符。'])
    assert.deepEqual(messagesOf('abbreviation-unused', draft, 'en'), [
      '“資料中心” is not used again; it need not be introduced.',
    ])
  })

  it('are those of its tasks and terms', () => {
    const analysis = createAnalyzer().analyze(draft)
    const [first, last] = listTasks(analysis).map(said)
    assert.match(first ?? '', /建置市級資料中心.*>數位局/)
    assert.equal(last, '訂定智慧財產權規範。 >法務局')
    const [term] = termsReport({ file: 'a.md', analysis }).terms
    assert.equal(term?.name, '資料中心')
  })

  it('stand at the same offsets as those that are read', () => {
    const piece = fc.constantFrom(
      '資料',
      '数据',
      '建置',
      '**',
      '\n',
      '\n\n',
      '- ',
      ' ',
      '，',
      '。',
      '一、',
      '臺',
      'A',
      '｜',
      '|',
      '&amp;',
      '<br>',
      '３',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const { prose } of parseDraft(pieces.join('')).blocks)
          assert.equal(prose.written?.length ?? prose.text.length, prose.text.length)
      }),
    )
  })
})
