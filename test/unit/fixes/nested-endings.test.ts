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
3. **Shared computing.** The 【lead agency】 shall share computing capacity.+}

## Monitoring

The Council reports.
`)
  })
})

describe('the word that joins the last two items', () => {
  const lists: readonly (readonly [string, string])[] = [
    [', or', '.'],
    [' or', '.'],
    ['; or', ''],
    ['; and/or', '.'],
    [', and', ','],
  ]

  it('stays at the last but one, whatever mark it has', () => {
    for (const [joint, end] of lists) {
      const list = (a: string, b: string): string =>
        `# Rules\n\nArticle 1. The Office publishes:\n\n(a) ${a}${joint}\n\n(b) ${b}${end}\n\nArticle 2. It reports.\n`
      assert.equal(moved(list('maps', 'plans').replace('maps', 'ma|ps'), 'down', 'markdown'), list('plans', 'maps'))
      assert.equal(moved(list('maps', 'plans').replace('plans', 'pl|ans'), 'up', 'markdown'), list('plans', 'maps'))
    }
  })

  it('does so in Chinese', () => {
    for (const [joint, end] of [
      ['；或者', '。'],
      ['；以及', '。'],
      ['，', '。'],
      ['', '。'],
    ]) {
      const list = (a: string, b: string): string =>
        `某市办法\n\n第一条 公布下列内容：\n\n（一）${a}${joint}\n\n（二）${b}${end}\n\n第二条 其他。\n`
      assert.equal(moved(list('地图', '计划').replace('地图', '地|图'), 'down'), list('计划', '地图'))
      assert.equal(moved(list('地图', '计划').replace('计划', '计|划'), 'up'), list('计划', '地图'))
    }
  })

  it('is none where one is a title and the other sentences', () => {
    const plan = (a: string, b: string): string => `某市方案\n\n一、任务\n\n（一）${a}\n\n（二）${b}\n\n二、其他\n`
    const [title, text] = ['建设平台', '引进人才。每年引进20名。']
    assert.equal(moved(plan(title, text).replace('引进人', '引|进人'), 'up'), plan(text, title))
  })
})

describe('the mark of a list within an item that others follow', () => {
  it('stays with it, there and back', () => {
    const rules = (a: string, b: string): string =>
      `某市办法\n\n第一条 公布下列内容：\n\n（一）${a}\n\n（二）${b}\n\n（三）其他。\n\n第二条 其他。\n`
    const [list, item] = ['下列地图：\n\n1.旧图；\n\n2.新图。', '计划；']
    assert.equal(moved(rules(list, item).replace('计划', '计|划'), 'up'), rules(item, list))
    assert.equal(moved(rules(item, list).replace('计划', '计|划'), 'down'), rules(list, item))
  })
})
