import assert from 'node:assert/strict'
import { check } from './sample.ts'

const plan = `某市人民政府关于印发某市算力发展方案的通知 ‹title preamble›

某政发〔2025〕3号 ‹p preamble›

各区人民政府，市政府各部门： ‹p preamble›

现将《某市算力发展方案》印发给你们，请遵照执行。 ‹p preamble›

某市人民政府 ‹p preamble›

2025年3月1日 ‹p preamble›

某市算力发展方案 ‹title preamble›

为做好算力工作，制定本方案。 ‹p preamble›

一、发展形势 ‹h1 background han:1›

算力需求日益增长。 ‹p background›

二、总体要求 ‹h1 principle›

（一）指导思想。坚持统筹布局，稳步推进各项工作。 ‹p2 principle {指导思想}›

（二）基本原则。 ‹h2 principle›

坚持需求牵引。以应用带动建设。 ‹p principle›

（三）主要目标。到2027年，算力规模翻一番。 ‹p2 goal {主要目标}›

（四）重点任务。 ‹h2 measure›

三、主要任务 ‹h1 measure›

（一）优化布局，提升供给 ‹h2 han-paren:1›

1．建设枢纽。在东部片区建设算力枢纽。（责任单位：市发展改革委） ‹p3 arabic:1 {建设枢纽}›

2．开放接口。向中小企业开放接口。 ‹p3 arabic:2 {开放接口}›

（二）完善调度。建立调度平台。 ‹p2 {完善调度}›

四、保障措施 ‹h1 safeguard›

（一）加强组织领导。成立工作专班。 ‹p2 organisation {加强组织领导}›

（二）加大资金支持。安排专项资金。 ‹p2 safeguard {加大资金支持}›
`

const regulation = `# 某省数据促进条例 ‹title preamble›

2025年5月1日某省第十四届人民代表大会常务委员会第八次会议通过 ‹p preamble›

## 目　录 ‹c preamble›

## 第一章 总则 ‹c preamble›

## 第二章 组织实施 ‹c preamble›

## 第三章 法律责任 ‹c preamble›

## 第一章 总则 ‹h1 measure chapter:1›

第一条 为了促进数据利用，制定本条例。 ‹p measure article:1›

第二条 本条例所称数据处理者，包括下列单位： ‹p article:2›

（一）国家机关； ‹i1 han-paren:1›

（二）受委托的组织，包括： ‹i1 han-paren:2›

1．事业单位； ‹i2 arabic:1›

2．企业； ‹i2 arabic:2›

（三）其他组织。 ‹i1 han-paren:3›

前款规定之外的单位，参照执行。 ‹p measure›

## 第二章 组织实施 ‹h1 measure chapter:2›

第三条（目录管理）　省人民政府应当建立数据目录。 ‹p article:3 {目录管理}›

第四条 平台建设。省数据主管部门应当建设平台。 ‹p article:4 {平台建设}›

## 第三章 法律责任 ‹h1 liability›

第五条　违反本条例规定的，责令改正。 ‹p liability article:5›

## 第四章 附则 ‹h1 supplementary›

第六条 本条例自公布之日起施行。 ‹p supplementary article:6›
`

describe('a Chinese draft', () => {
  for (const format of ['markdown', 'plain'] as const) {
    it(`of a plan behind its notice is told apart (${format})`, () => {
      const draft = check(plan, { format })
      assert.equal(draft.blocks[draft.outline.title]?.prose.text, '某市算力发展方案')
    })

    it(`of measures without chapters has articles and items (${format})`, () => {
      check(
        `某区人才支持办法 ‹title measure›

第一条 为了支持人才，制定本办法。 ‹p measure article:1›

第二条 企业引进人才的，给予奖励，标准如下： ‹p measure article:2›

（一）顶尖人才。最高奖励500万元。 ‹i1 {顶尖人才}›

（二）领军人才。最高奖励100万元。 ‹i1 {领军人才}›

第三条　本办法有效期三年。 ‹p article:3›
`,
        { format },
      )
    })

    it(`of numbered sentences has items, not headings (${format})`, () => {
      check(
        `关于做好数据归集工作的通知 ‹title preamble›

现将有关事项通知如下： ‹p preamble›

一、明确范围 ‹h1 measure›

（一）政务部门产生的数据应当归集； ‹i1›

（二）公共企业产生的数据可以归集； ‹i1›

（三）其他数据暂不归集。 ‹i1›

二、工作要求 ‹h1 organisation›

1.各单位应当在6月底前完成归集，逾期的予以通报。 ‹i1 organisation›

2.归集结果应当报市数据局备案，由市数据局汇总。 ‹i1 organisation›
`,
        { format },
      )
    })

    it(`with a box has its numbers apart (${format})`, () => {
      check(
        `某市智能产业规划 ‹title preamble›

一、主要任务 ‹h1›

1.构建理论体系。 ‹h2 arabic:1›

研究基础理论。 ‹p›

专栏1　理论研究 ‹h3 annex›

1.学习理论。研究学习方法。 ‹p4 annex {学习理论}›

2.推理理论。研究推理方法。 ‹p4 annex {推理理论}›

2.建设创新平台。 ‹h2 measure arabic:2›

建设开放平台。 ‹p measure›
`,
        { format },
      )
    })

    it(`with an annex has a section of it (${format})`, () => {
      check(
        `某市算力券管理办法 ‹title preamble›

一、发放算力券 ‹h1›

每年发放算力券。 ‹p›

附件：算力券申领指南 ‹p›

附件 ‹p›

算力券申领指南 ‹title annex›

一、申领条件 ‹h1 annex›

在本市注册的企业可以申领。 ‹p annex›
`,
        { format },
      )
    })
  }

  it('of legislation has a table of contents, articles and items', () => {
    const draft = check(regulation)
    assert.equal(draft.outline.title, 0)
  })

  it('with Markdown headings has their levels, and lines numbered alike have them too', () => {
    check(`# 某市数据行动方案 ‹title preamble›

## 一、数据归集 ‹h1 han:1›

### （一）建立目录 ‹h2 han-paren:1›

编制目录。 ‹p›

（二）建立平台 ‹h2 han-paren:2›

1.建设平台。由市数据局建设。 ‹p3 arabic:1 {建设平台}›

二、数据开放 ‹h1 han:2›

### 其他 ‹h2 supplementary›
`)
  })

  it('has headings whose number nothing follows, and such as begin with a quantity', () => {
    check(`# 某市数据规范 ‹title›

## 1 适用范围 ‹h1 definition arabic:1›

适用于本市。 ‹p›

## 2 数据归集 ‹h1 arabic:2›

编制目录。 ‹p›

## 3 大工程 ‹h1›

归集数据。 ‹p›
`)
  })
})
