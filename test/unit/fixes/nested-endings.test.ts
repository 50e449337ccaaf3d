import assert from 'node:assert/strict'
import { moved } from './after-move.ts'
import { insertsClause } from './marked.ts'

describe('the marks at the end of items that hold others', () => {
  it('change places with them when one is moved, there and back', () => {
    const plan = (...items: readonly string[]): string =>
      `某市办法\n\n第一条 市数据局负责下列工作：\n\n（一）${items[0]}\n\n（二）${items[1]}\n\n第二条 其他。\n`
    const list = (end: string): string => `编制目录，包括：\n\n1.梳理清单；\n\n2.公布清单${end}`
    const one = plan('开放数据；', list('。'))
    const other = plan(list('；'), '开放数据。')
    for (const format of ['plain', 'markdown'] as const) {
      assert.equal(moved(one.replace('开放', '开|放'), 'down', format), other)
      assert.equal(moved(other.replace('开放', '开|放'), 'up', format), one)
    }
  })

  it('do so with “; and”', () => {
    const act = (a: string, b: string, c: string): string =>
      `# Regulation\n\nArticle 1. The Office shall:\n\n(a) ${a}; \n\n(b) ${b}; and\n\n(c) ${c}.\n\nArticle 2. The Council reports.\n`.replace(
        '; \n',
        ';\n',
      )
    const list = 'open public data:\n\n(i) each year;\n\n(ii) for free'
    assert.equal(
      moved(act('keep registers', 'set sta|ndards', list), 'down', 'markdown'),
      act('keep registers', list, 'set standards'),
    )
  })

  it('are mended where a clause is put behind them', () => {
    insertsClause(`# 某市行动计划

## 一、重点任务

1. 编制目录：市数据局编制公共数据目录；

2. 奖励企业：市财政局给予奖励，包括：

（1）设备补助；

（2）房租补助[-。-]{+；+}{+

3. 共享算力：开放算力【数量】卡时，按月公布。+}

## 二、保障措施

市政府成立专班。
`)
    insertsClause(`# Harbour Plan

## Actions

The Council shall:

1. **Open data.** keep a register of public data;[- and-]
2. **Hire staff.** hire engineers, that is:
   - seniors; and
   - juniors[-.-]{+; and+}{+
3. **Shared Computing.** The 【lead agency】 shall share computing capacity.+}

## Monitoring

The Council reports.
`)
  })
})
