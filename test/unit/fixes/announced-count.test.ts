import { insertsClause } from './marked.ts'

describe('the count right above a list into which a clause is put', () => {
  const plan = (lead: string, labels: readonly string[]): string => `# 某市行动方案

## 重点任务

${lead}

${labels[0]}开放数据。市数据局开放数据。

${labels[1]}引进人才。市政府引进人才。{+

${labels[2]}共享算力。开放算力【数量】卡时，按月公布。+}
`

  it('is one more', () => {
    const labels = ['（一）', '（二）', '（三）']
    insertsClause(plan('实施以下[-两-]{+三+}项任务：', labels))
    insertsClause(plan('重点做好以下[-2-]{+3+}项工作。', labels))
    insertsClause(plan('从[-两-]{+三+}个方面推进：', ['1. ', '2. ', '3. ']))
  })

  it('stays where it counts otherwise', () => {
    const labels = ['（一）', '（二）', '（三）']
    insertsClause(plan('实施以下三项任务：', labels))
    insertsClause(plan('三年内，市数据局负责以下工作：', labels))
  })

  it('is one more in English', () => {
    for (const [before, after] of [
      ['two', 'three'],
      ['2', '3'],
    ])
      insertsClause(`# Harbour Data Plan

## Actions

The Office takes the following [-${before}-]{+${after}+} actions:

1. The Office opens its maps.

2. The Office trains staff.{+

3. The 【lead agency】 shall share computing capacity.+}

## Review

The plan is reviewed in 2029.
`)
  })
})
