import assert from 'node:assert/strict'
import { flags, messagesOf } from './flagged.ts'

const rule = 'contents-stale'

describe('lines of contents', () => {
  it('asks for no titles that text runs on from where headings with such numbers are listed', () => {
    const plan = (...lines: readonly string[]): string =>
      `青岚县数据发展规划

目　录

一、重点任务………1
${lines.join('\n')}
二、保障措施………6

一、重点任务

（一）建设数据平台

开放数据集20个。

（二）引进专业人才

引进博士20名。

（三）完善管理制度

制定数据管理办法。

（四）拓展应用场景

发布场景30个。

二、保障措施

（一）加强组织领导。县政府成立专班。

（二）强化督促落实。县政府办公室按季通报。
`
    const all = ['（一）建设数据平台……2', '（二）引进专业人才……3', '（三）完善管理制度……4', '（四）拓展应用场景……5']
    flags(rule, plan(...all))
    assert.deepEqual(messagesOf(rule, plan(...all.filter((line) => !line.includes('人才'))), 'zh'), [
      '目录遗漏“（二）引进专业人才”。',
    ])
  })

  it('reads a long line and the next number below it as two lines', () => {
    const headings = ['3. Priorities', '3.1 Train people who join data work with another field of study', '3.2 Rules']
    const plan = `# River Plan

## Contents

1. State
2. Work
${headings.map((line) => (line.startsWith('3. ') ? line : `   ${line}`)).join('\n')}
4. Money

## 1. State

Few data are open.

## 2. Work

The Office opens its data.

## 3. Priorities

### ${headings[1]}

The Office trains 200 people.

### 3.2 Rules

The Ministry adopts rules.

## 4. Money

The Treasury pays.
`
    flags(rule, plan)
  })
})
