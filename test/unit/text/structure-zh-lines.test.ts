import assert from 'node:assert/strict'
import { check } from './sample.ts'

describe('a Chinese draft line by line', () => {
  it('of one paragraph begins a block where a line is numbered', () => {
    check(`为做好有关工作，现提出以下措施。 ‹p preamble›
一、归集数据。各部门按月
归集数据。 ‹p1 {归集数据}›
二、开放数据。各部门按季开放数据，依照办法第二条第
（一）项执行。 ‹p1 {开放数据}›
（一）开放目录。编制目录。 ‹p2›`)
  })

  it('has items on lines that follow upon each other, whatever word they begin with', () => {
    check(`一、申报条件 ‹h1 measure›

（一）在本市登记； ‹i1 measure›
（二）项目已经开工； ‹i1›
（三）款项、场地已经落实； ‹i1›
（四）到2028年能够完成； ‹i1›
（五）目标明确。 ‹i1›

二、申报材料 ‹h1 measure›

1.申请书； ‹i1 measure›
2.项目方案； ‹i1›
3.款物清单。 ‹i1›
`)
  })

  it('of single lines has its headings apart from their text', () => {
    check(`# 某市数据方案 ‹title›
一、总体要求 ‹h1 principle›
坚持需求牵引，以应用带动数据平台和接口的建设与开放。 ‹p principle›
第二部分　主要任务 ‹h1 part:2›
由市数据局会同各区归集公共数据，按季编制公共数据目录并向社会开放。 ‹p›`)
  })

  it('has a table of contents with leaders and pages', () => {
    check(`某市数据规划 ‹title preamble›

目　　录 ‹c›

一、总体要求……………1 ‹c›

二、主要任务 ... 3 ‹c›

附件　指标 ...... 9 ‹c›

一、总体要求 ‹h1 principle›

坚持需求牵引。 ‹p principle›

二、主要任务 ‹h1 measure›

归集数据。 ‹p›
`)
  })

  it('re-flowed has the lines of a title joined', () => {
    const draft = check(`某市人民政府办公厅关于印发“数据要素”专项

行动方案的通知 ‹title preamble›

某政办发〔2025〕8号 ‹p›

各区人民政府： ‹p›

《“数据要素”专项行动方案》已经同意，现印发给你们。 ‹p›

“数据要素”专项行动方案 ‹title›

第一章

总则 ‹h1 chapter:1›

第一条　本方案适用于本市。 ‹p article:1›
`)
    assert.equal(draft.blocks[0]?.prose.text, '某市人民政府办公厅关于印发“数据要素”专项行动方案的通知')
  })

  it('without headings is all measures', () => {
    check('支持企业使用算力，给予补助。 ‹p measure›')
  })

  it('in Markdown lists has items, and headings where text follows them', () => {
    check(`# 某市算力若干措施 ‹title preamble›

## 主要措施 ‹h1 measure›

- 发放算力券，最高500万元。 ‹i1 bullet:0›
  - 每年一次。 ‹i2›

1. 建设平台 ‹h2 arabic:1›

   由市数据局建设。 ‹i1›

2. 开放接口 ‹h2 arabic:2›

由市经信局开放。 ‹p›

3. **提供培训。** 每年培训一千人。 ‹p2 arabic:3 {提供培训}›

**加强数据供给。** 由市数据局归集数据。 ‹p3 {加强数据供给}›

**人工智能**是重要方向。 ‹p›
`)
  })

  it('that begins as an outline has headings only', () => {
    check(`一、总体要求 ‹h1 principle›
（一）指导思想 ‹h2 principle›
（二）基本原则 ‹h2 principle›
二、主要任务 ‹h1 measure›
（一）强化供给 ‹h2 measure›
（二）扩大应用 ‹h2 measure›`)
  })

  for (const format of ['markdown', 'plain'] as const) {
    it(`has items where a line has a bullet (${format})`, () => {
      check(
        `某市算力若干措施 ‹title›

一、强化支撑 ‹h1 han:1›

● 建设智算中心，2027年投用。 ‹i1 bullet:0›

■建设超算中心。 ‹i1 bullet›

二、协同推进 ‹h1 han:2›

（一）开放接口 ‹h2 han-paren:1›

➤ 向中小企业开放接口。 ‹i1 bullet›

（二）完善调度 ‹h2 han-paren:2›

✅ 建立调度平台。 ‹i1 bullet›

——坚持需求牵引。以应用带动建设。 ‹i1 bullet›
`,
        { format },
      )
    })
  }

  it('of one paragraph has an item in each line with a bullet', () => {
    check(`建设下列平台： ‹p›
● 算力平台，由市数据局
建设。 ‹i1 bullet›
● 数据平台 ‹i1 bullet›
· 开放接口。 ‹i1 bullet›
· 开放目录 ‹i1 bullet›
由市经信局——市数据局
—会同建设。 ‹p›`)
  })

  it('in plain text has items after hyphens and asterisks', () => {
    check(
      `重点任务 ‹p›

- 建设平台。 ‹i1 bullet›

* 开放接口。 ‹i1 bullet›
`,
      { format: 'plain' },
    )
  })

  it('has a title with a sign before it', () => {
    check(`# 🚀 某市算力行动计划 ‹title›

## ◆ 保障措施 ‹h1 safeguard›

落实资金。 ‹p safeguard›
`)
  })
})
