import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'

/** Where a missing dimension is reported: ⟦ and ⟧ in the sample stand around the place. */
function expectPlace(sample: string): void {
  const text = sample.replace(/[⟦⟧]/g, '')
  const finding = createAnalyzer()
    .analyze(text)
    .findings.find(({ rule }) => rule === 'missing-dimension')
  assert.ok(finding, text)
  const { start, end } = finding.span
  assert.equal(`${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`, sample)
}

const body = `## 一、主要目标

到2028年，全市数据产业规模达到80亿元。

## ⟦二、重点任务⟧

### （一）开放公共数据

市数据局每年开放数据集50个。

### （二）培养人才

市教育局支持职业院校新设数据类专业5个。
`
const table = `
| 序号 | 任务 | 牵头单位 |
| --- | --- | --- |
| 1 | 开放数据集 | 市数据局 |
`

describe('the place of findings about the whole draft', () => {
  const title = '# 青岚市数字经济发展行动方案\n\n'

  it('is the heading of the tasks', () => expectPlace(title + body))

  it('is that heading too where an annex has a heading that names tasks', () => {
    expectPlace(`${title}${body}\n附件\n\n## 任务分工表\n${table}`)
    expectPlace(`${title}${body}\n附件2：\n\n## 重点任务清单\n${table}`)
    expectPlace(`${title}${body}\n## 附件：重点任务分工表\n${table}`)
    expectPlace(`${title}${body}\n## 附件1\n\n## 任务分工表\n${table}`)
  })

  it('is that heading where an English draft has an annex of actions', () => {
    const text = `# AI Action Plan of Westmark

## 1. Background

Firms use artificial intelligence.

## ⟦2. Actions⟧

The Data Office will publish 40 datasets a year.

The Academy will train 200 engineers a year.

`
    for (const annex of ['## Annex A: Actions', '## Annex', '## Appendix 1 – Actions', '## Schedule 1—Actions'])
      expectPlace(`${text}${annex}\n\nThe table lists the actions above.\n`)
  })

  it('is the title where two headings of the body name tasks', () => {
    expectPlace(
      `# ⟦青岚市数字经济发展行动方案⟧\n\n${body.replace(/[⟦⟧]/g, '')}\n## 三、专项任务\n\n市数据局每年开放数据集50个。\n`,
    )
  })
})
