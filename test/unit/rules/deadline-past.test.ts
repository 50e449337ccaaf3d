import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { renderMessage } from '../../../server/src/rules/render-message.ts'
import { flags } from './flagged.ts'

const tasks = `# 滨江市公共数据开放工作方案

截至2024年底，全市已编制目录12个。

## 一、重点任务

（一）编制目录。各部门2026年2月底前编制公共数据开放目录。

（二）建设平台。2026年底前建成公共数据开放平台。
`
const day = { year: 2026, month: 3, day: 15 }

describe('deadline-past, without a date of the draft', () => {
  const analyzer = createAnalyzer()
  const found = (text: string, today: typeof day | null, language: 'zh' | 'en' = 'zh'): string[] =>
    analyzer
      .analyze(text, { today })
      .findings.filter(({ rule }) => rule === 'deadline-past')
      .map((finding) => renderMessage(finding, language))

  it('knows no other date unless it is given one', () => {
    assert.deepEqual(found(tasks, null), [])
  })

  it('holds deadlines against the day that it is given', () => {
    assert.deepEqual(found(tasks, day), ['按2026年3月15日计，完成时限“2026年2月底前”已过。'])
    assert.deepEqual(found(tasks, day, 'en'), ['As of 2026-03-15, the deadline “2026年2月底前” has passed.'])
    assert.deepEqual(found(tasks, { ...day, month: 2 }), [])
  })

  it('prefers the date of the draft', () => {
    assert.deepEqual(found(`${tasks}\n滨江市人民政府\n\n2026年1月5日\n`, day), [])
  })

  it('holds the days of a call for applications against its date', () => {
    const call = (day: string): string =>
      `滨江市数据局关于开展数据标注试点申报工作的通知\n\n各区数据局：\n\n现就申报工作通知如下。\n\n一、申报程序\n\n申报单位于${day}登录市数据局网站提交申报书，各区数据局择优推荐。\n\n滨江市数据局\n\n2026年7月8日\n`
    assert.equal(found(call('2025年8月15日前'), null).length, 1)
    assert.deepEqual(found(call('2026年8月15日前'), null), [])
    assert.deepEqual(found(call('2025年底前'), null), [])
  })
})

describe('deadline-past, by an English signature', () => {
  const order = (date: string): string =>
    `# Opening Public Data\n\nIt is hereby ordered:\n\nSection 1. Purpose. Data helps science.\n\nSec. 2. Data. ⟦By December 31, 2026⟧, the Secretary of Commerce shall publish an inventory of datasets.\n\nSec. 3. Compute. The Secretary of Energy shall build a computing centre not later than June 30, 2028.\n\n${date}\n`

  it('reads the date after the names in one paragraph', () => {
    for (const date of [
      'THE WHITE HOUSE,\nMay 4, 2027.',
      'THE WHITE HOUSE, May 4, 2027.',
      'Done at Strasbourg, 16 June 2027.',
      'Ministry of Digital Affairs\n16 June 2027',
      'Republic of Norland\nMinistry of Digital Affairs\nMarch 2027',
      'Adopted by the City Council on 14 January 2027',
      'Presented to Parliament by the Secretary of State for Science and Technology, March 2027',
    ])
      flags('deadline-past', order(date))
  })

  it('leaves dates of sentences', () => {
    for (const date of [
      'The Ministry of Digital Affairs reported on 16 June 2027.',
      'Phase two, March 2027',
      'Issued by the Premier if the Council agrees on 14 January 2027',
      'The register was adopted by the City Council on 14 January 2027',
      'Reports are due to the Office in March 2027',
    ])
      flags('deadline-past', order(date).replace(/[⟦⟧]/g, ''))
  })
})
