import { insertsClause, insertsSection } from './marked.ts'

describe('a section inserted among decimals', () => {
  it('numbers its first task within its own number, at any depth', () => {
    insertsClause(`# 某市行动计划

## 1. 总体要求

### 1.1 目标

目标明确。

## 2. 主要任务

### 2.1 夯实基础

2.1.1 建设数据集。建设数据目录。

### 2.2 引育人才

2.2.1 培养人才。落实补贴。

2.2.2 引进人才。落实补贴。{+

### 2.3 强化算力支撑

2.3.1 共享算力。开放算力【数量】卡时，按月公布。+}

## 3. 保障措施

### 3.1 组织

建立专班。
`)
    insertsSection(`# AI Strategy

## A. Build foundations

### A.1 Data

#### A.1.1 Open data

The Council will publish datasets.

### A.2 Skills

#### A.2.1 Teachers

The Council will train teachers.{+

### A.3 Expand computing capacity

#### A.3.1 Shared computing

The 【lead agency】 will share computing capacity.+}

## B. Delivery

### B.1 Board

The Council will report.
`)
  })
})

describe('references by decimals in Chinese', () => {
  const plan = (above: (number: string) => string, last: string): string => `# 某市行动计划

${above('1')}总体要求

1.1 目标

目标明确，按3.2节评估，规模3.2亿元，占3.2%，见2.1节、2.1.1和图3.2。

${above('2')}主要任务

2.1 夯实基础

2.1.1 建设数据集。建设数据目录。

${last}`

  it('follow their sections, and figures stay', () => {
    for (const mark of ['. ', '．', '、'] as const) {
      const above = (number: string): string => `${number}${mark}`
      const moved = plan(above, '').replace('3.2节', '[-3.2-]{+4.2+}节')
      insertsSection(
        `${moved.trimEnd()}{+

3${mark}强化算力支撑

3.1 共享算力

开放算力【数量】卡时，按月公布。+}

[-3-]{+4+}${mark}保障措施

[-3-]{+4+}.1 组织

统筹第2章、第[-3-]{+4+}章、第[-三-]{+四+}部分任务。

[-3-]{+4+}.2 评估

按第[-3.1-]{+4.1+}至[-3.2-]{+4.2+}节执行，详见[-3.1-]{+4.1+}、[-3.2-]{+4.2+}，按照[-3.1-]{+4.1+}的要求报送。
`,
        { format: 'plain' },
      )
    }
  })

  it('goes on where sections are counted without a mark', () => {
    insertsClause(`某市行动计划

1　总体要求

目标明确。

2　主要任务

2.1　建设数据集

建设数据目录。

2.2　培养人才

落实补贴。{+

2.3　共享算力

开放算力【数量】卡时，按月公布。+}

3　保障措施

3.1　加强组织

建立专班，落实第2章的要求。
`)
    insertsSection(`某市行动计划

1　总体要求

目标明确。

2　建设数据集

2.1　数据目录

建设数据目录。

3　引育人才

3.1　培养人才

落实补贴。{+

4　强化算力支撑

4.1　共享算力

开放算力【数量】卡时，按月公布。+}

[-4-]{+5+}　保障措施

[-4-]{+5+}.1　加强组织

建立专班，落实第2章和第[-4-]{+5+}章的要求。
`)
  })
})
