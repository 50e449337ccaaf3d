import assert from 'node:assert/strict'
import { fixesForDimension } from '../../../server/src/fixes/fixes-for-dimension.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { coverageOf } from './coverage-of.ts'
import { insertsSection } from './marked.ts'

describe('inserting a section', () => {
  it('goes before the safeguards, with a task numbered from one', () =>
    insertsSection(`# 某市行动计划

## 一、夯实数据基础

（一）汇聚数据。建设数据目录。

## 二、建强人才队伍

（一）引进人才。落实补贴。{+

## 三、强化算力支撑

（一）共享算力。开放算力【数量】卡时，按月公布。+}

## [-三-]{+四+}、保障措施

（一）加强领导。落实第一部分和第[-三-]{+四+}部分任务。
`))

  it('goes on with numbers that run through the document, and shifts both', () =>
    insertsSection(`# 某市行动计划

## 一、夯实数据基础

### （一）汇聚数据

建设数据目录。

## 二、建强人才队伍

### （二）引进人才

落实补贴。{+

## 三、强化算力支撑

### （三）共享算力

开放算力【数量】卡时，按月公布。+}

## [-三-]{+四+}、保障措施

### （[-三-]{+四+}）加强领导

建立工作专班。
`))

  it('is a chapter with an article in legislation, and references to chapters and articles follow', () =>
    insertsSection(
      `# 某市人工智能促进条例

## 第一章 总则

第一条 为了促进发展，制定本条例。

## 第二章 创新促进

第二条 鼓励企业加大投入，具体办法见第[-三-]{+四+}章和第[-三-]{+四+}条。{+

## 第三章 算力基础设施

第三条 开放算力【数量】卡时，按月公布。+}

## 第[-三-]{+四+}章 附则

第[-三-]{+四+}条 本条例自2027年1月1日起施行。
`,
      { genre: 'legislation' },
    ))

  it('carries the decimals along', () =>
    insertsSection(`# AI Action Plan

## 1. Build foundations

### 1.1 Open data

The ministry will publish datasets.{+

## 2. Expand computing capacity

### 2.1 Shared Computing

The 【lead agency】 shall share computing capacity.+}

## [-2-]{+3+}. Safeguards

### [-2-]{+3+}.1 Oversight

The ministry will report.
`))

  it('is a section of an order, with its text behind the title', () =>
    insertsSection(
      `# Order on AI

Section 1. Purpose. This order sets out what agencies do.

Sec. 2. Grants. The Director shall award grants.{+

Sec. 3. Computing Capacity. The 【lead agency】 shall share computing capacity.+}

Sec. [-3-]{+4+}. General Provisions. It takes no authority away.
`,
      { genre: 'act' },
    ))

  it('has its text below the heading where sections have no numbered tasks', () =>
    insertsSection(`# 某市行动方案

## 开放数据

建设数据目录。

## 引进人才

落实补贴。{+

## 强化算力支撑

开放算力【数量】卡时，按月公布。+}

## 保障措施

建立工作专班。
`))

  it('opens a draft that has only a title', () => {
    insertsSection('# 某市行动计划{+\n\n## 一、强化算力支撑\n\n（一）共享算力。开放算力【数量】卡时，按月公布。+}\n')
    insertsSection('# 某市促进条例{+\n\n## 第一章　算力基础设施\n\n第一条　开放算力【数量】卡时，按月公布。+}\n', {
      genre: 'legislation',
    })
  })

  it('is not offered where the measures stand in no sections', () => {
    const draft = parseDraft('# 某市若干措施\n\n一、开放场景。发布清单。\n\n二、引进人才。落实补贴。\n')
    const kinds = fixesForDimension(draft, coverageOf('measures'), 'compute').map(({ kind }) => kind)
    assert.deepEqual(kinds, ['insert-clause', 'insert-clause', 'insert-clause', 'not-applicable'])
  })

  it('is offered first where a clause could only go into a section about another dimension', () => {
    const kindsOf = (text: string): string[] => {
      const draft = parseDraft(text)
      return fixesForDimension(draft, coverageOf('plan'), 'compute').map(({ kind }) => kind)
    }
    const other =
      '# 某市行动计划\n\n## 一、夯实数据基础\n\n（一）汇聚。建设目录。\n\n## 二、建强人才队伍\n\n（一）引进。落实补贴。\n'
    assert.equal(kindsOf(other)[0], 'insert-section')
    assert.equal(kindsOf(other.replace('建强人才队伍', '推进重点工程'))[0], 'insert-clause')
  })

  it('is entered into the contents, as text and as links', () =>
    insertsSection(`# 某市行动计划

[一、建强人才队伍](#一建强人才队伍){+

[二、强化算力支撑](#二强化算力支撑)+}

[[-二-]{+三+}、保障措施](#[-二保障措施-]{+三保障措施+})

## 目录

一、建强人才队伍……1{+

二、强化算力支撑……1+}

[-二-]{+三+}、保障措施……5

## 一、建强人才队伍

（一）引进人才。落实补贴。{+

## 二、强化算力支撑

（一）共享算力。开放算力【数量】卡时，按月公布。+}

## [-二-]{+三+}、保障措施

（一）加强领导。建立专班。
`))

  it('has its title on the line on which titles are', () =>
    insertsSection(
      `# Data Act

CHAPTER I

PRELIMINARY

1. This Act may be called the Data Act.

CHAPTER II

DATA

2. The Board shall publish open data.{+

CHAPTER III

Computing Capacity

3. The 【lead agency】 shall share computing capacity.+}

CHAPTER [-III-]{+IV+}

MISCELLANEOUS

[-3-]{+4+}. The Board may make rules.
`,
      { genre: 'act' },
    ))
})

describe('a section under headings with a line below them', () => {
  it('has such a line too', () =>
    insertsSection(`某市行动计划
===

一、汇聚数据
---

建设数据目录。

二、攻关算法
---

组织揭榜挂帅。{+

三、强化算力支撑
---

开放算力【数量】卡时，按月公布。+}

[-三-]{+四+}、保障措施
---

加强领导。
`))
})
