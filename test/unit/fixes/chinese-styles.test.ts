import { insertsClause } from './marked.ts'

describe('inserting a clause in a Chinese draft', () => {
  it('follows a run-in heading: （二） → （三）', () =>
    insertsClause(`# 某市行动计划

## 一、总体要求

坚持系统推进。

## 二、重点任务

（一）汇聚数据。建设数据目录。

（二）攻关算法。组织揭榜挂帅。{+

（三）共享算力。开放算力【数量】卡时，按月公布。+}

## 三、保障措施

（一）加强领导。建立工作专班。
`))

  it('follows a heading on its own line with its text below, and shifts numbers that run through the document', () =>
    insertsClause(`# 某市行动计划

## 一、主要任务

### （一）汇聚数据

建设数据目录。

### （二）攻关算法

组织揭榜挂帅。{+

### （三）共享算力

开放算力【数量】卡时，按月公布。+}

## 二、保障措施

### （[-三-]{+四+}）加强领导

建立工作专班，落实第（二）项任务，督促第（[-三-]{+四+}）项任务。

### （[-四-]{+五+}）强化考核

定期通报。
`))

  it('follows 1. under （一）, in numbers that begin anew under the next', () =>
    insertsClause(
      `某市实施方案

一、工作任务

（一）算力方面

1．摸清底数。编制算力资源目录。{+

2．共享算力。开放算力【数量】卡时，按月公布。+}

（二）队伍方面

1．引进人才。发布目录。

2．培养人才。开设课程。
`,
      { format: 'plain' },
    ))

  it('follows 一、 of a set of measures, with its owners in brackets, before its entry into force', () =>
    insertsClause(
      `# 某市支持创新若干措施

为支持创新，制定本措施。

一、开放场景。每年发布清单。（责任单位：市科技局）

二、引进人才。落实住房补贴。（责任单位：市人社局）{+

三、共享算力。开放算力【数量】卡时，按月公布。（责任单位：【牵头单位】）+}

本措施自2027年1月1日起施行，有效期3年。

附件：申报指南

某市人民政府

2026年12月1日
`,
      { genre: 'measures' },
    ))

  it('keeps half-width marks where the draft has them', () =>
    insertsClause(
      `某市若干措施

一、开放场景,发布清单。面向企业,高校,院所开放;按季更新。(责任单位:市科技局)

二、引进人才。对领军人才,给予补贴,并落实住房。(责任单位:市人社局,市财政局){+

三、共享算力。开放算力【数量】卡时,按月公布。(责任单位:【牵头单位】)+}
`,
      { genre: 'measures' },
    ))

  it('follows 第十二条 without a heading, before the final provisions', () =>
    insertsClause(
      `# 某市人工智能促进条例

## 第一章 总则

第一条 为了促进发展，制定本条例。

## 第二章 创新促进

第二条 市人民政府应当建立协调机制。

第三条 鼓励企业加大投入。{+

第四条 开放算力【数量】卡时，按月公布。+}

## 第三章 附则

第[-四-]{+五+}条 本条例自2027年1月1日起施行。
`,
      { genre: 'legislation' },
    ))

  it('follows articles with run-in headings and goes before those of housekeeping', () =>
    insertsClause(
      `某区实施办法

第一条 为落实要求，制定本办法。

第二条 载体建设。对新建载体给予补助。

第三条 平台服务。每年安排经费支持平台。{+

第四条 共享算力。开放算力【数量】卡时，按月公布。+}

第[-四-]{+五+}条 同一项目同时符合其他政策的，按照就高不重复的原则执行。

第[-五-]{+六+}条 本办法自印发之日起施行，有效期3年。

公开方式：主动公开
`,
      { genre: 'measures' },
    ))

  it('follows a bold run-in heading and keeps its markup', () =>
    insertsClause(`# 某市行动方案

## 一、主要任务

**（一）汇聚数据。**建设数据目录。

**（二）攻关算法。**组织揭榜挂帅。{+

**（三）共享算力。**开放算力【数量】卡时，按月公布。+}
`))

  it('follows a Markdown list, with and without bold headings', () => {
    insertsClause(`# 某市行动方案

## 主要任务

- 建设数据目录。
- 组织揭榜挂帅。{+
- 开放算力【数量】卡时，按月公布。+}

## 保障措施

- 建立工作专班。
`)
    insertsClause(`# 某市行动方案

## 主要任务

1. **汇聚数据**：建设数据目录。
2. **攻关算法**：组织揭榜挂帅。{+
3. **共享算力**：开放算力【数量】卡时，按月公布。+}
`)
  })
})
