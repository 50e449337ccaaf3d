import { insertsClause, insertsSection } from './marked.ts'

describe('inserting a section in a code', () => {
  const inserts = (sample: string, related: string[] = []): void =>
    insertsSection(sample, { format: 'plain', genre: 'legislation', related })

  it('is a chapter with an article in a part that has chapters', () =>
    inserts(`某市人工智能促进条例

第一编　总则

第一章　一般规定

第一条　为了促进发展，制定本条例。

第二编　促进措施

第一章　数据

第二条　建立数据目录。

第二章　人才

第三条　引进人才，依照第[-四-]{+五+}条公布。{+

第三章　算力基础设施

第四条　开放算力【数量】卡时，按月公布。+}

第三编　附则

第[-四-]{+五+}条　本条例自2027年1月1日起施行。
`))

  it('is in the part that has most to do with it, and in the contents', () =>
    inserts(
      `某市人工智能促进条例

目　录

第一编　促进措施
　第一章　数据
　第二章　算法{+
　第三章　算力基础设施+}
第二编　保障
　第一章　资金
　第二章　法律责任
第三编　附则

第一编　促进措施

第一章　数据

第一条　建立数据目录。

第二章　算法

第二条　开放数据接口。{+

第三章　算力基础设施

第三条　开放算力【数量】卡时，按月公布。+}

第二编　保障

第一章　资金

第[-三-]{+四+}条　安排专项资金。

第二章　法律责任

第[-四-]{+五+}条　违反第一条规定的，给予警告。

第三编　附则

第[-五-]{+六+}条　本条例自2027年1月1日起施行。
`,
      ['建立数据目录', '开放数据接口'],
    ))

  it('has an article where the chapter before it has divisions', () =>
    inserts(`某市人工智能促进条例

第一章　总则

第一条　为了促进发展，制定本条例。

第二章　促进措施

第一节　数据

第二条　建立数据目录。

第二节　人才

第三条　引进人才。{+

第三章　算力基础设施

第四条　开放算力【数量】卡时，按月公布。+}

第[-三-]{+四+}章　附则

第[-四-]{+五+}条　本条例自2027年1月1日起施行。
`))

  it('is before the chapter that ends in penalties', () =>
    inserts(`某市人工智能促进条例

第一章　总则

第一条　为了促进发展，制定本条例。

第二章　促进措施

第二条　建立数据目录。{+

第三章　算力基础设施

第三条　开放算力【数量】卡时，按月公布。+}

第[-三-]{+四+}章　保障和监督

第[-三-]{+四+}条　安排专项资金。

第[-四-]{+五+}条　骗取资金的，由市财政部门追回。

第[-四-]{+五+}章　附则

第[-五-]{+六+}条　本条例自2027年1月1日起施行。
`))
})

describe('the section that a clause goes into', () => {
  it('is the division that it is more closely about', () =>
    insertsClause(
      `某市人工智能促进条例

第一章　总则

第一条　为了促进发展，制定本条例。

第二章　算力与人才

第一节　算力

第二条　公布申请条件。{+

第三条　开放算力【数量】卡时，按月公布。+}

第二节　人才

第[-三-]{+四+}条　引进人才。

第三章　附则

第[-四-]{+五+}条　本条例自2027年1月1日起施行。
`,
      { format: 'plain', genre: 'legislation' },
    ))

  it('is the one with measures of its kind, not the last', () =>
    insertsClause(
      `# 某市行动方案

## 一、夯实基础

（一）建设平台。建立数据目录。

（二）汇聚资源。开放数据接口。{+

（三）共享算力。开放算力【数量】卡时，按月公布。+}

## 二、优化环境

（[-三-]{+四+}）做好衔接。分工另行通知。

## 三、保障措施

（[-四-]{+五+}）加强领导。建立工作专班。
`,
      { related: ['建立数据目录', '开放数据接口'] },
    ))
})
