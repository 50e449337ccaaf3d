import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { type Decision, decisionEdits } from '../../../server/src/lsp/features/view/decision-edits.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'

const plan = '# 滨江市人工智能行动方案\n\n## 一、任务\n\n建设智能算力中心。\n\n推动数据共享。\n'
const stated = { reason: '只是远景', reviewer: '李明' }

function decided(text: string, decision: Decision, format: 'markdown' | 'plain' = 'markdown'): string {
  const made = decisionEdits(parseDraft(text, { format }), decision)
  assert.ok(!('zh' in made), 'zh' in made ? made.zh : '')
  return withEdits(text, made)
}

describe('a decision of a reviewer', () => {
  const at = (text: string, words: string): number => text.indexOf(words)
  const notCount: Decision = { kind: 'not-count', topic: 'compute', offset: at(plan, '建设'), ...stated }
  const directive = '<!-- 文衡-不计为 算力：只是远景（审核人：李明） -->\n'

  it('is a directive above its paragraph, with why and by whom, and counts at once', () => {
    const after = decided(plan, notCount)
    assert.equal(after, plan.replace('建设', `${directive}建设`))
    assert.equal(createAnalyzer().analyze(after, { format: 'markdown' }).coverage.dimensions.compute.measures, 0)
  })

  it('is about an element, where one is named', () =>
    assert.match(
      decided(plan, { kind: 'count', topic: 'data.spaces', offset: at(plan, '推动'), ...stated }),
      /\n<!-- 文衡-计为 数据空间与互通：只是远景（审核人：李明） -->\n推动/,
    ))

  it('stands in place of the opposite one', () => {
    const before = decided(plan, notCount)
    const after = decided(before, { ...notCount, kind: 'count', offset: at(before, '建设智能'), reason: '已有安排' })
    assert.equal(after, plan.replace('建设', '<!-- 文衡-计为 算力：已有安排（审核人：李明） -->\n建设'))
  })

  it('leaves an opposite one alone that stands below, at the end, and speaks of nothing', () => {
    const before = `${plan}\n<!-- 文衡-不计为 数据：以后再议（审核人：王强） -->\n`
    const after = decided(before, { kind: 'count', topic: 'data', offset: at(before, '推动'), ...stated })
    assert.equal(after, before.replace('推动', '<!-- 文衡-计为 数据：只是远景（审核人：李明） -->\n推动'))
  })

  it('is withdrawn without a trace', () => {
    for (const format of ['markdown', 'plain'] as const) {
      const made = decided(plan, notCount, format)
      const place = parseDraft(made, { format }).directives[0]?.span.start ?? -1
      assert.equal(decided(made, { kind: 'withdraw', offset: place }, format), plan)
    }
  })

  it('is of the whole draft where a dimension does not apply', () =>
    assert.match(
      decided(plan, { kind: 'not-applicable', topic: 'talent', offset: null, ...stated }),
      /^<!-- 文衡-不适用 人才：只是远景（审核人：李明） -->\n\n# /,
    ))

  it('is not written without a reason, of nothing, or between the rows of a table', () => {
    const table = '# 方案\n\n| 甲 | 乙 |\n|---|---|\n| 建设算力中心 | 2026 |\n'
    // Rows that come again below are read as a table of contents.
    const rows = '| 任务 | 单位 |\n|---|---|\n| 建设算力中心 | 市数据局 |\n| 引进人才 | 市人社局 |\n'
    const twice = `# 方案\n\n${rows}\n附件1\n\n${rows}`
    const bare = twice.replaceAll(/^\| | \|$/gm, '')
    const refused: [string, Decision][] = [
      [plan, { ...notCount, reason: ' ' }],
      [plan, { ...notCount, topic: 'none' }],
      [plan, { ...notCount, offset: null }],
      [plan, { kind: 'withdraw', offset: 0 }],
      [table, { ...notCount, offset: at(table, '建设') }],
      [twice, { ...notCount, offset: at(twice, '| 建设') }],
      [bare, { ...notCount, offset: at(bare, '建设') }],
    ]
    for (const [text, decision] of refused) assert.ok('zh' in decisionEdits(parseDraft(text, {}), decision))
  })

  it('cannot leave its comment', () => {
    const after = decided(plan, { ...notCount, reason: '甲--><b>\n# 乙', reviewer: '丙）--!>' })
    const draft = parseDraft(after, { format: 'markdown' })
    assert.equal(draft.directives.length, 1)
    assert.deepEqual(
      draft.blocks.map(({ prose }) => prose.text),
      parseDraft(plan, { format: 'markdown' }).blocks.map(({ prose }) => prose.text),
    )
  })
})
