import { insertsClause } from './marked.ts'

describe('inserting a clause in a draft whose numbers are written otherwise', () => {
  it('has full-width digits as those before it', () =>
    insertsClause(
      `某市实施方案

一、工作任务

１．摸清底数。编制算力资源目录。

２．攻关算法。组织揭榜挂帅。{+

３．共享算力。开放算力【数量】卡时，按月公布。+}

二、保障措施

１．加强领导。建立工作专班。
`,
      { format: 'plain' },
    ))

  it('goes on with numbers that are characters', () =>
    insertsClause(`# 某市行动计划

## 一、重点任务

㈠汇聚数据。建设数据目录。

㈡攻关算法。组织揭榜挂帅。{+

㈢共享算力。开放算力【数量】卡时，按月公布。+}

## 二、保障措施

㈠加强领导。建立工作专班。
`))

  it('has the units of its number as traditional as those before it', () =>
    insertsClause(
      `# 某市人工智慧促進條例

## 第一章 創新促進

第一條　市政府應當建立協調機制。

第二條　鼓勵企業加大投入，依照第[-三-]{+四+}條執行。{+

第三條　开放算力【数量】卡时，按月公布。+}

## 第二章 附則

第[-三-]{+四+}條　本條例自公布之日起施行。
`,
      { genre: 'legislation' },
    ))

  it('has the bullet of those before it', () =>
    insertsClause(`# 某市行动计划

## 一、重点任务

● 建设数据目录。

● 组织揭榜挂帅。{+

● 开放算力【数量】卡时，按月公布。+}

## 二、保障措施

● 建立工作专班。
`))
})
