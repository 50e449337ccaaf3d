import { insertsClause } from './marked.ts'

const plan = (table: string): string => `# 某市行动方案\n\n## 一、重点任务\n\n${table}\n`

describe('a clause in a table of tasks', () => {
  it('is a row with the next number, and slots under who and when', () =>
    insertsClause(
      plan(`| 序号 | 重点任务 | 责任单位 | 完成时限 | 备注 |
|---|---|---|---|---|
| 9 | 修路 | 市交通局 | 2027年底 | 无 |
| 第2批第10 | 修桥 | 市交通局 | 2027年底 | 无 |{+
| 第2批第11 | 开放算力【数量】卡时，按月公布。 | 【牵头单位】 | 【时限】 |  |+}`),
    ))

  it('speaks the language of the draft', () =>
    insertsClause(`# Northmark Action Plan

## 1. Tasks

| No. | Action | Lead agency | Deadline |
|---|---|---|---|
| 1 | Repair roads | Ministry of Works | 2027 |
| 2 | Repair bridges | Ministry of Works | 2027 |{+
| 3 | The 【lead agency】 shall share computing capacity. | 【lead agency】 | 【deadline】 |+}
`))

  it('is before the row that sums up, under what a column is called', () => {
    insertsClause(
      plan(`| 序号 | 任务 | 责任单位 |
|---|---|---|
| 1 | 修路 | 市交通局 |
| 2 | 修桥 | 市交通局 |{+
| 3 | 开放算力【数量】卡时，按月公布。 | 【牵头单位】 |+}
| 合计 | 2项 |  |`),
    )
    insertsClause(`# Northmark Action Plan

## 1. Tasks

| No. | Action | What is done | Body | By |
|---|---|---|---|---|
| 1 | Roads | Repair roads. | Ministry of Works | 2027 |
| 2 | Bridges | Repair bridges. | Ministry of Works | 2027 |{+
| 3 | Shared Computing | The 【lead agency】 shall share computing capacity. | 【lead agency】 | 【deadline】 |+}
`)
  })

  it('is a paragraph where rows have other cells than the head, or no column is that of the tasks', () => {
    const below = '{+\n\n开放算力【数量】卡时，按月公布。+}'
    insertsClause(plan(`| 任务 | 责任单位 |\n|---|---|\n| 修路 | 市交通局 |\n| 修桥 |${below}`))
    insertsClause(plan(`| 任务牵头单位 | 时限 |\n|---|---|\n| 市交通局 | 2027年 |\n| 市财政局 | 2027年 |${below}`))
  })
})
