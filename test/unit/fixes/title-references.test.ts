import { insertsSection } from './marked.ts'

describe('a heading that is named by number and words', () => {
  it('keeps its name in quotation marks, but for what another document is said to have', () =>
    insertsSection(`# 某市行动计划

资金安排见“[-三-]{+四+}、保障措施”，与《某省规划》中“三、保障措施”衔接，“三、保障措施的衔接”另行规定，三、保障措施从略。

## 一、夯实数据基础

（一）汇聚数据。建设数据目录。

## 二、建强人才队伍

（一）引进人才。落实补贴。{+

## 三、强化算力支撑

（一）共享算力。开放算力【数量】卡时，按月公布。+}

## [-三-]{+四+}、保障措施

（一）加强领导。按“[-三-]{+四+}、 保障措施”落实。
`))

  it('keeps its name in the cell of a table', () =>
    insertsSection(`# 某市行动计划

## 一、夯实数据基础

（一）汇聚数据。建设数据目录。

## 二、建强人才队伍

（一）引进人才。落实补贴。{+

## 三、强化算力支撑

（一）共享算力。开放算力【数量】卡时，按月公布。+}

## [-三-]{+四+}、保障措施

（一）加强领导。建立工作专班。

附件

| 任务 | 牵头单位 |
|---|---|
| 二、建强人才队伍 | 市人社局 |
| [-三-]{+四+}、保障措施 | 市政府办公室 |
| 三、保障措施的评估 | 市统计局 |
`))
})
