import assert from 'node:assert/strict'
import fc from 'fast-check'
import { measuredClauses } from '../../../server/src/lsp/features/marks/measured-clauses.ts'
import { draftReport } from '../../../server/src/report/draft-report.ts'
import { explanatoryNote } from '../../../server/src/report/explanatory-note.ts'
import { reportFile } from '../../../server/src/report/report-file.ts'
import { analysed, hostile, plan } from './sample.ts'

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

describe('the report on a draft', () => {
  const analysis = analysed(plan)
  const report = draftReport(analysis, '/home/li/秘密/方案.md', null)

  it('counts clauses: measures by force add up to them', () => {
    for (const { measures, forces, dimension } of report.dimensions)
      assert.equal(sum(Object.values(forces)), measures.length, dimension.id)
    const compute = report.dimensions.find(({ dimension }) => dimension.id === 'compute')
    assert.equal(compute?.forces.hard, 1)
    assert.deepEqual(
      compute?.measures.map(({ line }) => line),
      [11],
    )
  })

  it('gives each clause one instrument, and shares that add up to one', () => {
    const { coded, sides } = report.instruments
    assert.equal(sum(sides.map(({ measures }) => measures)), coded.length)
    assert.ok(Math.abs(sum(sides.map(({ share }) => share)) - 1) < 1e-9)
    const codes = new Map(coded.map(({ text, instrument }) => [text.slice(0, 6), instrument.id]))
    assert.equal(codes.get('组织实施大模'), 'supply.technology')
    assert.equal(codes.get('市数据局牵头'), 'supply.infrastructure')
    assert.equal(codes.get('建立算法备案'), 'environment.regulation')
  })

  it('shows the name of the file and not where it lies', () => {
    for (const format of ['html', 'csv', 'md'] as const) {
      const text = reportFile([{ file: '/home/li/秘密/方案.md', analysis }], format, 'zh', null)
      assert.ok(text.includes('方案.md') && !text.includes('秘密'), format)
    }
  })

  it('is dated only where a date is given', () => {
    const page = (date: string | null): string => reportFile([{ file: 'a.md', analysis }], 'html', 'zh', date)
    assert.doesNotMatch(page(null), /日期/)
    assert.match(page('2026年11月29日'), /日期：2026年11月29日/)
  })

  it('says what is missing first, and nothing of that of a draft that is not judged', () => {
    const page = reportFile([{ file: 'a.md', analysis }], 'html', 'zh', null)
    assert.match(page, /尚未涉及的内容[\s\S]*人才（缺失）[\s\S]*各维度情况/)
    const notice = reportFile([{ file: 'a.md', analysis: analysed('# 通知\n\n定于周五开会。\n') }], 'html', 'zh', null)
    assert.doesNotMatch(notice, /尚未涉及的内容|起草说明/)
  })

  it('has one article for each of several drafts, and one table of all', () => {
    const drafts = [
      { file: 'a.md', analysis },
      { file: 'b.md', analysis },
    ]
    assert.equal(reportFile(drafts, 'html', 'en', null).match(/<article>/g)?.length, 2)
    assert.equal(new Set(reportFile(drafts, 'html', 'en', null).match(/ id="[^"]+"/g)).size, 4)
    const [head, ...rows] = reportFile(drafts, 'csv', 'zh', null).trimEnd().split('\r\n')
    assert.equal(head, '\ufeff文件,维度,状态,类别,要素,力度,政策工具,行,原文')
    assert.equal(rows.filter((row) => row.startsWith('a.md,人才,缺失')).length, 1)
  })

  it('makes no markup, no formula and no sign that steers a terminal of the words of a draft', () => {
    const drafts = [{ file: '<i>=x.md', analysis: analysed(hostile) }]
    const html = reportFile(drafts, 'html', 'zh', null)
    assert.doesNotMatch(html, /<(?:img|script|i>)|\u202e/)
    assert.match(html, /default-src 'none'/)
    assert.doesNotMatch(reportFile(drafts, 'md', 'zh', null), /(?<!\\)<(?:img|script|i>)|\u202e/)
    for (const line of reportFile([{ file: '=x.md', analysis: analysed(hostile) }], 'csv', 'zh', null).split('\r\n'))
      assert.doesNotMatch(line, /^\ufeff?=|,=/)
  })

  it('holds for any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...plan.split('\n'), '<p>', '|a|=b|', '】', '第一条 应当。'), { maxLength: 12 }),
        (lines) => {
          const any = analysed(lines.join('\n'))
          const { dimensions } = draftReport(any, 'x', null)
          assert.deepEqual(
            dimensions.map(({ forces }) => sum(Object.values(forces))),
            measuredClauses(any.coverage),
          )
          for (const format of ['html', 'csv', 'md', 'note'] as const)
            reportFile([{ file: 'x', analysis: any }], format, 'en', null)
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('the paragraph for the explanatory note', () => {
  const note = (text: string, reader: 'zh' | 'en'): string =>
    explanatoryNote(draftReport(analysed(text), 'a.md', null), reader)

  it('says on what a draft acts, with how many measures and where, and on what it does not', () => {
    assert.match(
      note(plan, 'zh'),
      /^《滨江市人工智能赋能科技创新行动方案》从数据、.+四个方面提出措施：数据方面\d+项，涉及.+（见“二、重点任务”）；.+。其中写明责任单位、数量、金额或者时限的，.+。人才方面未作规定。$/,
    )
    assert.match(note(plan, 'en'), /^The draft contains \d+ measures? on data, .+ It makes no provision for talent\.$/)
  })

  it('names the elements that the measures have words for, and no other', () => {
    const stated = note(
      plan.replace('组织实施大模型关键技术攻关', '组织实施人工智能重大科技专项，每项最高500万元'),
      'zh',
    )
    assert.doesNotMatch(stated, /社会资本投入/)
    assert.match(note(plan.replace('组织实施大模型', '引导社会资本投入大模型'), 'zh'), /社会资本投入/)
  })

  it('is empty for a draft that is not judged', () => {
    assert.equal(note('# 通知\n\n定于周五开会。\n', 'zh'), '')
  })
})
