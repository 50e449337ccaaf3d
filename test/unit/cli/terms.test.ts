import assert from 'node:assert/strict'
import { termsReport, termsTable, termsText } from '../../../server/src/cli/terms-report.ts'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'

const reportOf = (text: string, language: 'zh' | 'en') =>
  termsReport({ file: 'a.md', analysis: createAnalyzer().analyze(text, { language }) })

const draft = `# 滨江市算力券办法

第一条 为了落实《行动方案》，制定本办法。

第二条 本办法依据《滨江市算力方案》（以下简称《行动方案》）制定。本办法所称算力券，是指电子凭证。

第三条 市算力中枢（以下简称**中枢**）发放算力券。
`

describe('the terms of a draft', () => {
  it('are told with their definitions and uses', () => {
    assert.deepEqual(
      reportOf(draft, 'zh').terms.map(({ name, kind, standsFor, definedAt, uses, usedAt, usedBefore }) => [
        [name, kind, standsFor, ...definedAt].join(' '),
        [uses, ...usedAt].join(' '),
        usedBefore,
      ]),
      [
        ['《行动方案》 abbreviation 《滨江市算力方案》 5', '1 3', 3],
        ['算力券 term  5', '2 1 7', null],
        ['中枢 abbreviation 市算力中枢 7', '0', null],
      ],
    )
  })

  it('are printed as a page and a table', () => {
    const report = reportOf(draft, 'zh')
    const page = termsText(report, 'zh', (_, text) => text, 100)
    assert.match(page, /^ {6}5 {2}《行动方案》 +简称 +用1次 +《滨江市算力方案》 +第3行已先使用$/m)
    assert.match(page, /^ {6}7 {2}中枢 +简称 +用0次 +市算力中枢 +没有使用$/m)
    const [head, ...rows] = termsTable([report], 'en')
    assert.ok(rows.every((row) => row.length === head?.length))
    assert.match(
      termsText(reportOf('没有定义。', 'zh'), 'zh', (_, text) => text, 80),
      /没有设简称/,
    )
  })

  it('are those of English drafts too', () => {
    const { terms } = reportOf(
      '# Act\n\nThe Federal Data Office (FDO) leads. The term “open data” means data that anyone may use. The FDO publishes open data.',
      'en',
    )
    assert.deepEqual(
      terms.map(({ name, kind, uses }) => `${name} ${kind} ${uses}`),
      ['FDO acronym 1', 'open data term 1'],
    )
  })
})
