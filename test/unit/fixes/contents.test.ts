import assert from 'node:assert/strict'
import { moveClause } from '../../../server/src/fixes/move-clause.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { insertsClause, insertsSection } from './marked.ts'

const act = { format: 'plain', genre: 'act' } as const

describe('the contents of a draft in which a clause is inserted', () => {
  it('of an act list its sections in small letters', () =>
    insertsClause(
      `SECTION 1. SHORT TITLE; TABLE OF CONTENTS.

(a) This Act may be cited as the “Northmere AI Act”.

(b) The table of contents of this Act is as follows:

Sec. 1. Short title; table of contents.
Sec. 2. Open registers.{+
Sec. 3. Shared computing.+}
Sec. [-3-]{+4+}. Effective date.

SEC. 2. OPEN REGISTERS.

The Office shall open 20 registers each year.{+

SEC. 3. SHARED COMPUTING.

The 【lead agency】 shall share computing capacity.+}

SEC. [-3-]{+4+}. EFFECTIVE DATE.

This Act takes effect on March 1, 2028.
`,
      act,
    ))

  it('move with the sections of an act', () => {
    const before = `An Act to promote open registers.

TABLE OF CONTENTS

Sec. 1. Short title.
Sec. 2. Open registers.
Sec. 3. Training.
Sec. 4. Effective date.

SEC. 1. SHORT TITLE.

This Act may be cited as the “Northmere AI Act”.

SEC. 2. OPEN REGISTERS.

The Office shall open 20 registers each year.

SEC. 3. TRAINING.

The Academy shall teach 200 engineers what section 2 asks for.

SEC. 4. EFFECTIVE DATE.

This Act takes effect on March 1, 2028.
`
    const draft = parseDraft(before, { format: 'plain' })
    const move = moveClause(draft, before.indexOf('SEC. 2'), 'down')
    assert.ok('edits' in move)
    const after = withEdits(before, move.edits)
    assert.match(after, /Sec\. 2\. Training\.\nSec\. 3\. Open registers\.\nSec\. 4/)
    assert.match(after, /SEC\. 2\. TRAINING\.\n\nThe Academy shall teach 200 engineers what section 3 asks for\./)
  })

  it('link to headings with ideographic spaces as GitHub does, or as VS Code', () => {
    for (const space of ['', '-'])
      insertsSection(
        `# 某省数据促进条例

- [第一章　总则](#第一章${space}总则)
- [第二章　数据开放](#第二章${space}数据开放){+
- [第三章　算力基础设施](#第三章${space}算力基础设施)+}
- [第[-三-]{+四+}章　附则](#[-第三章${space}附则-]{+第四章${space}附则+})

## 第一章　总则

第一条　为开放数据，制定本条例。

## 第二章　数据开放

第二条　数据部门应当公布目录。{+

## 第三章　算力基础设施

第三条　开放算力【数量】卡时，按月公布。+}

## 第[-三-]{+四+}章　附则

第[-三-]{+四+}条　本条例自公布之日起施行。
`,
        { genre: 'legislation' },
      )
  })

  it('have a line for what is under the new heading where they have such lines, and no blank line', () =>
    insertsSection(
      `某市行动计划

目　录

一、重点任务
（一）数据
（二）人才{+
二、强化算力支撑
（一）共享算力+}
[-二-]{+三+}、保障措施

一、重点任务

（一）数据

1.建设目录。每季更新。

（二）人才

1.引进博士。每年20名。{+

二、强化算力支撑

（一）共享算力。开放算力【数量】卡时，按月公布。+}

[-二-]{+三+}、保障措施

（一）市政府成立专班。
`,
      { format: 'plain' },
    ))

  it('have leader dots after numbers without a point', () =>
    insertsSection(
      `Harrow Data Strategy

Contents

1 Actions ..... 1{+
2 Expand computing capacity ... 1+}
[-2-]{+3+} Delivery ..... 5

1 Actions

1.1 The Council will open 60 registers.{+

2 Expand computing capacity

2.1 The 【lead agency】 shall share computing capacity.+}

[-2-]{+3+} Delivery

[-2-]{+3+}.1 A board will meet each year.
`,
      { format: 'plain' },
    ))

  it('have lines directly below one another in Markdown', () =>
    insertsSection(`# 某市行动计划

目录

1. 开放数据……1
1.1 目录……1{+
2. 强化算力支撑……1
2.1 共享算力……1+}
[-2-]{+3+}. 保障措施……4
[-2-]{+3+}.1 组织……4

## 1. 开放数据

### 1.1 目录

编制目录。{+

## 2. 强化算力支撑

### 2.1 共享算力

开放算力【数量】卡时，按月公布。+}

## [-2-]{+3+}. 保障措施

### [-2-]{+3+}.1 组织

建立专班。
`))

  it('after bullets have numbers without a point', () =>
    insertsSection(`# Harrow Data Strategy

- [1 Actions](#1-actions){+
- [2 Expand computing capacity](#2-expand-computing-capacity)+}
- [[-2-]{+3+} Delivery](#[-2-delivery-]{+3-delivery+})

## 1 Actions

The Council will open 60 registers.{+

## 2 Expand computing capacity

The 【lead agency】 shall share computing capacity.+}

## [-2-]{+3+} Delivery

A board will meet each year.
`))
})
