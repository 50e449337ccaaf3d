import { insertsClause } from './marked.ts'

/** A plan in plain text with a list that is one sentence, whatever stands behind it. */
const plan = (lines: string): string => `某市行动计划

　　一、总体目标
　　建成园区三个。

　　二、重点任务
　　重点抓好以下工作：
${lines}

　　三、保障措施
　　成立专班。
`
const first = '市数据局编制公共数据目录，每季更新；'
const second = '市科技局支持企业购置试验设备'
const added = '开放算力【数量】卡时，按月公布。'

describe('a list of tasks that makes up one sentence', () => {
  it('goes on with its numbers and semicolons', () => {
    insertsClause(plan(`　　（1）${first}\n　　（2）${second}[-。-]{+；+}{+\n　　（3）${added}+}`), { format: 'plain' })
    insertsClause(plan(`　　①${first}\n　　②${second}[-。-]{+；+}{+\n　　③${added}+}`), { format: 'plain' })
  })

  it('has an “and” before its last item, which may be below another line', () =>
    insertsClause(
      `Harbour Data Plan

Actions

The city will act as follows:

(a) The Office will open a register of all datasets that it holds;[- and-]
(b) The Board will open its maps[-.-]{+; and+}{+
(c) The 【lead agency】 will share computing capacity.+}

Review

The plan is reviewed in 2029.
`,
      { format: 'plain' },
    ))

  it('is none where its items are no tasks', () =>
    insertsClause(
      `# Harbour Data Plan

## Actions

The Office will open a register of the following:

1) maps;
2) records.{+

The 【lead agency】 shall share computing capacity.+}

## Review

The plan is reviewed in 2029.
`,
    ))
})

describe('recommendations before the sections of a draft', () => {
  it('are followed by the next one', () =>
    insertsClause(`# Proposals for Data

We make these recommendations.

**Recommendation 1.** The city should open a register.

**Recommendation 2.** The city should open its maps.{+

**Recommendation 3.** The 【lead agency】 shall share computing capacity.+}

## Next steps

All should be answered within a year.
`))
})

describe('a list of tasks above a table of the same tasks', () => {
  const plan = (rows: string): string => `# 某市行动计划

## 重点任务

1. **修路。** 修两条路。
2. **修桥。** 修两座桥。{+
3. **共享算力。** 开放算力【数量】卡时，按月公布。+}

上述任务的分工见下表。

| 序号 | 任务 | 牵头单位 | 完成时限 |
| --- | --- | --- | --- |
${rows}
`
  const roads = '| 1 | 修路 | 市交通局 | 2027年 |'

  it('is gone on with, and has a row for it', () =>
    insertsClause(plan(`${roads}\n| 2 | 修桥 | 市交通局 | 2028年 |{+\n| 3 | 共享算力 | 【牵头单位】 | 【时限】 |+}`)))

  it('has no row where the table is not of these tasks', () =>
    insertsClause(plan(`${roads}\n| 2 | 修桥 | 市交通局 | 2028年 |\n| 3 | 验收 | 市交通局 | 2029年 |`)))
})
