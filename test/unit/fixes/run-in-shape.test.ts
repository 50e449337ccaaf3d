import { insertsClause, insertsSection } from './marked.ts'

describe('the shape of a task whose neighbours have no text by themselves', () => {
  it('is a heading on the line of its text, with the indentation of a plain text', () =>
    insertsSection(
      `某县实施方案

　　一、重点任务
　　（一）推进共享
　　1.建设平台。归集政务目录800项。
　　（二）培养人才
　　1.组织培训。每年培训200名。{+

　　二、强化算力支撑
　　（一）共享算力。开放算力【数量】卡时，按月公布。+}

　　[-二-]{+三+}、保障措施
　　（一）加强领导。成立工作专班。
`,
      { format: 'plain' },
    ))

  it('is on one line where a task of a few words is read as a heading', () =>
    insertsClause(
      `某县发展规划

一、重点任务

（一）数据

1.建设平台。归集政务目录800项。

（二）人才

1.引进博士20名。{+

（三）强化算力支撑

1.开放算力【数量】卡时，按月公布。+}

二、保障措施

（一）加强领导。成立工作专班。
`,
      { format: 'plain' },
    ))

  it('is a heading of its own in Markdown', () =>
    insertsSection(`# 某县实施方案

## 一、重点任务

### （一）推进共享

1. 建设平台。归集政务目录800项。

### （二）培养人才

1. 组织培训。每年培训200名。{+

## 二、强化算力支撑

### （一）共享算力

开放算力【数量】卡时，按月公布。+}

## [-二-]{+三+}、保障措施

（一）加强领导。成立工作专班。
`))
})
