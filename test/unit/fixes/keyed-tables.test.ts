import assert from 'node:assert/strict'
import { moved } from './after-move.ts'
import { insertsClause } from './marked.ts'

function plan(measures: readonly [string, string], table: string): string {
  return `# 某市若干措施

## 一、支持措施

1. ${measures[0]}。市政府予以支持。

2. ${measures[1]}。市政府予以支持。

3. 建设算力。市政府予以支持。

## 二、经费

${table}

其他见附件。
`
}

const data = '开放数据'
const talent = '引进人才'
/** The head of a table with its rows for the two measures. */
const tables: readonly (readonly [string, string, string])[] = [
  ['| 措施 | 经费 |\n|---|---|', '120', '200'],
  ['各项措施经费见下表。\n\n| 序号 | 经费 |\n|---|---|', '120', '200'],
  ['| 序号 | 任务 | 经费 |\n|---|---|---|', `${data} | 120`, `${talent} | 200`],
  ['| 措施编号 | 单位 | 经费 |\n|---|---|---|', '数据局 | 120', '人社局 | 200'],
]

describe('a table with a row for each measure', () => {
  it('goes along with a move, in order, there and back', () => {
    for (const [head, one, other] of tables) {
      const rows = (a: string, b: string): string =>
        `${head}\n| 1 | ${a} |\n| 2 | ${b} |\n| 3 | 建设算力 |\n| 合计 | 320 |`
      const before = plan([data, talent], rows(one, other))
      const after = plan([talent, data], rows(other, one))
      const at = (text: string): string => text.replace(`${talent}。`, '引|进人才。')
      assert.equal(moved(at(before), 'up', 'markdown'), after)
      assert.equal(moved(at(after), 'down', 'markdown'), before)
    }
  })

  it('stays where its numbers count something else', () => {
    for (const head of ['| 序号 | 单位 |', '| 年度 | 经费 |', '| 序号 | 指标 |']) {
      const rows = `${head}\n|---|---|\n| 1 | 甲 |\n| 2 | 乙 |\n| 3 | 丙 |`
      const text = plan([data, talent], rows).replace(`${talent}。`, '引|进人才。')
      assert.equal(moved(text, 'up', 'markdown'), plan([talent, data], rows))
    }
  })

  it('is renumbered where a clause is put before its last measures', () =>
    insertsClause(
      `# 某市若干措施

## 一、支持措施

1. 开放数据。市数据局开放数据。

2. 租用算力。市数据局补贴租用算力的企业。{+

3. 共享算力。开放算力【数量】卡时，按月公布。+}

[-3-]{+4+}. 引进人才。市政府引进人才。

各项措施经费见下表：

| 措施 | 经费 |
|---|---|
| 1 | 120 |
| 2 | 200 |
| [-3-]{+4+} | 300 |
`,
      { measure: '补贴租用算力的企业' },
    ))

  it('gets a row with the title of a clause where the clause is put, before the sum', () => {
    insertsClause(
      `# 某市行动方案

## 一、重点任务

（一）开放数据。市数据局开放数据。

（二）租用算力。市数据局补贴租用算力的企业。{+

（三）共享算力。开放算力【数量】卡时，按月公布。+}

（[-三-]{+四+}）引进人才。市政府引进人才。

## 二、保障措施

第一部分（[-三-]{+四+}）纳入考核。分工见下表。

| 序号 | 任务 | 责任单位 |
|---|---|---|
| 1 | 开放数据 | 市数据局 |
| 2 | 租用算力 | 市数据局 |{+
| 3 | 共享算力 | 【牵头单位】 |+}
| [-3-]{+4+} | 引进人才 | 市政府 |
| 合计 | 3项 |  |
`,
      { measure: '补贴租用算力的企业' },
    )
    insertsClause(`# Harbour Data Plan

## Actions

1. **Maps.** The Office opens its maps.

2. **Skills.** The Office trains staff.{+

3. **Shared Computing.** The 【lead agency】 shall share computing capacity.+}

| No. | Action | Who | By |
|---|---|---|---|
| 1 | Maps | Office | 2027 |
| 2 | Skills | Office | 2027 |{+
| 3 | Shared Computing | 【lead agency】 | 【deadline】 |+}
`)
  })

  it('shows behind which measure a clause goes', () =>
    insertsClause(
      `# 某市行动方案

## 一、重点任务

（一）租用算力。市数据局补贴企业。{+

（二）共享算力。开放算力【数量】卡时，按月公布。+}

（[-二-]{+三+}）开放数据。市数据局开放数据。

## 二、保障措施

分工见下表。

| 序号 | 任务 | 责任单位 |
|---|---|---|
| 1 | 租用算力 | 市数据局 |{+
| 2 | 共享算力 | 【牵头单位】 |+}
| [-2-]{+3+} | 开放数据 | 市数据局 |
`,
      { measure: '1 | 租用算力' },
    ))

  it('may be in an annex', () =>
    insertsClause(`# 某市行动方案

## 一、重点任务

（一）开放数据。市数据局开放数据。

（二）引进人才。市政府引进人才。{+

（三）共享算力。开放算力【数量】卡时，按月公布。+}

## 二、保障措施

落实资金。

附件

任务分工表

| 序号 | 任务 | 牵头单位 | 配合单位 |
|---|---|---|---|
| 1 | 开放数据 | 市数据局 | 各区 |
| 2 | 引进人才 | 市政府 | 各区 |{+
| 3 | 共享算力 | 【牵头单位】 | 【配合单位】 |+}
`))
})
