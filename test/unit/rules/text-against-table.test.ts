import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { renderMessage } from '../../../server/src/rules/render-message.ts'

describe('sum-mismatch, text against table', () => {
  const analyzer = createAnalyzer()
  /** The message of each finding, with its place between ⟦ and ⟧. */
  const found = (text: string, language: 'zh' | 'en' = 'zh'): string[] =>
    analyzer
      .analyze(text)
      .findings.filter(({ rule }) => rule === 'sum-mismatch')
      .map((finding) => `${text.slice(finding.span.start, finding.span.end)}: ${renderMessage(finding, language)}`)

  const rows = (sums: readonly number[], total?: number): string =>
    [
      '| 序号 | 项目名称 | 总投资（万元） |',
      '| --- | --- | --- |',
      ...sums.map((sum, at) => `| ${at + 1} | ${'甲乙丙丁戊'.charAt(at)}区机房项目 | ${sum} |`),
      ...(total === undefined ? [] : [`| | 合计 | ${total} |`.replace('| | 合计', '| 合计 | ')]),
    ].join('\n')
  const draft = (sentence: string, table: string, title = '重点项目清单'): string =>
    `# 滨江市算力设施建设方案\n\n## 一、重点任务\n\n（一）推进项目建设。${sentence}\n\n附件：${title}\n\n# 附件\n\n# ${title}\n\n${table}\n`

  it('counts the rows of the annex that a sentence refers to', () => {
    const table = rows([300, 200, 100])
    assert.deepEqual(found(draft('2026年实施重点项目4个（见附件）。', table)), ['4个: 此处写“4个”，附件列有3项。'])
    assert.deepEqual(found(draft('2026年实施4个重点项目，清单见附件。', table), 'en'), [
      '4个: The text says “4个”; the annex lists 3.',
    ])
    assert.deepEqual(found(draft('2026年实施重点项目3个（见附件）。', table)), [])
  })

  it('adds up the column of that name and unit', () => {
    const sentence = '项目总投资700万元（详见附件）。'
    const message = '700万元: 此处写“700万元”，附件的“总投资”一列合计600万元。'
    assert.deepEqual(found(draft(sentence, rows([300, 200, 100]))), [message])
    assert.deepEqual(found(draft(sentence, rows([300, 200, 100], 600))), [message])
    assert.deepEqual(found(draft('项目总投资600万元（详见附件）。', rows([300, 200, 100], 600))), [])
  })

  it('tells columns apart, or is silent', () => {
    const table =
      '| 项目 | 数量 | 投资（万元） |\n| --- | --- | --- |\n| 机房 | 3 | 300 |\n| 网络 | 2 | 100 |\n| 合计 | 5 | 400 |'
    const sentence = '项目投资500万元（见附件）。'
    assert.deepEqual(found(draft(sentence, table)), ['500万元: 此处写“500万元”，附件的“投资”一列合计400万元。'])
    assert.deepEqual(found(draft(sentence, table.replace('| 网络 |', '| 骨干 A 网络 |'))), [])
    assert.deepEqual(found(draft(sentence, table.replace('| 2 |', '|  |'))), [])
  })

  it('knows the table below, and one of several annexes', () => {
    const below = `# 滨江市算力设施建设方案\n\n## 一、重点任务\n\n2026年实施重点项目4个，具体见下表。\n\n${rows([3, 2, 1])}\n`
    assert.deepEqual(found(below), ['4个: 此处写“4个”，下表列有3项。'])
    const two = `# 滨江市算力设施建设方案\n\n## 一、重点任务\n\n实施重点项目2个（见附件2），培训企业9家。\n\n附件：1.培训企业名单\n\n2.重点项目清单\n\n# 附件1\n\n# 培训企业名单\n\n${rows([3, 2])}\n\n# 附件2\n\n# 重点项目清单\n\n${rows([3, 2, 1])}\n`
    assert.deepEqual(found(two), ['2个: 此处写“2个”，附件2列有3项。'])
  })

  it('is silent where the figure is a bound, of something else, or in another unit', () => {
    const table = rows([300, 200, 100])
    for (const sentence of [
      '实施重点项目4个以上（见附件）。',
      '实施约4个重点项目（见附件）。',
      '实施重点项目不少于4个（见附件）。',
      '培训企业4家（项目清单见附件）。',
      '落实牵头单位4个，重点项目见附件。',
      '实施重点项目4个，其中新建项目2个（见附件）。',
      '项目总投资0.07亿元（见附件）。',
      '年度投资700万元（见附件）。',
      '实施重点项目4个。',
    ])
      assert.deepEqual(found(draft(sentence, table)), [], sentence)
  })

  it('is silent where rows are not numbered, or tables are several', () => {
    const sentence = '实施重点项目4个（见附件）。'
    const table = rows([300, 200, 100])
    assert.deepEqual(found(draft(sentence, table.replace('| 2 |', '| 5 |'))), [])
    assert.deepEqual(found(draft(sentence, `${table}\n\n另一批：\n\n${rows([1, 2])}`)), [])
    assert.deepEqual(found(draft(sentence, table, '重点项目清单（节选）')), [])
  })
})
