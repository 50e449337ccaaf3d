import { insertsClause } from './marked.ts'

describe('the place of a clause after the last item of a list', () => {
  it('is before a sentence that sums the items up', () =>
    insertsClause(
      `# 某区若干措施

为促进创新，制定如下措施：

1. 开放场景。每年发布清单。
2. 奖励企业。给予一次性奖励10万元。
3. 开放数据。每季更新目录。{+
4. 共享算力。开放算力【数量】卡时，按月公布。+}

上述3条措施由区科技局负责解释。
`,
      { genre: 'measures' },
    ))

  it('is behind a sentence that sums up the items of that item', () =>
    insertsClause(`# 某市行动计划

一、开放数据

（一）编制目录。每季更新。

（二）奖励企业。给予一次性奖励。措施如下：

1. 补助设备

2. 补助房租

上述两项由市财政局负责。{+

（三）共享算力。开放算力【数量】卡时，按月公布。+}

二、保障措施

（一）市政府成立专班。
`))

  it('is before what sums up the items at the end of a section', () =>
    insertsClause(`# 某市行动计划

## 一、重点任务

（一）编制目录。每季更新。

（二）奖励企业。给予一次性奖励。{+

（三）共享算力。开放算力【数量】卡时，按月公布。+}

以上两项由市财政局负责。

## 二、保障措施

（一）市政府成立专班。
`))

  it('is a bullet with a title where the others have one, whose marks it goes on with', () => {
    insertsClause(`# 某市工作要点

## 主要任务

- **数据**：市数据局编制目录；
- **人才**：市人社局引进博士20名[-。-]{+；+}{+
- **共享算力**：开放算力【数量】卡时，按月公布。+}

以上两项任务按月调度。

## 工作要求

- 各单位于2月底前报送计划。
`)
    insertsClause(`# Harrow Data Plan

## What we will do

- **Data.** The Council will open 60 registers;
- **People.** The College will train 40 clerks;[- and-]
- **Rules.** The Clerk will adopt a code[-.-]{+; and+}{+
- **Shared Computing.** The 【lead agency】 will share computing capacity.+}

## How we will deliver

- The Mayor will chair a board.
- The board will report each quarter.
`)
  })

  it('is a bullet with a label where the others have one', () =>
    insertsClause(`# 某市工作要点

## 主要任务

- 数据：市数据局编制目录；
- 人才：市人社局引进博士20名[-。-]{+；+}{+
- 共享算力：开放算力【数量】卡时，按月公布。+}

## 工作要求

- 各单位于2月底前报送计划。
`))
})

describe('the place of a clause among recommendations', () => {
  it('is behind the last, before what they cost', () =>
    insertsClause(`# Recommendations of the Panel

**Recommendation 1:** The Ministry should publish a register.

**Recommendation 2:** The Ministry should train clerks.{+

**Recommendation 3:** The 【lead agency】 shall share computing capacity.+}

## Costs

Recommendation 2 costs 3 million dollars.
`))
})

describe('the place of a clause before the end of a letter or notice', () => {
  it('is before 特此通知', () =>
    insertsClause(
      `某区关于推动创新的意见

　　现提出如下意见。

　　一、开放数据。每季更新目录。

　　二、奖励企业。给予一次性奖励。{+

　　三、共享算力。开放算力【数量】卡时，按月公布。+}

　　特此通知。

　　附件：任务分工表

　　　　　　　　某区人民政府
　　　　　　　　2026年5月6日
`,
      { format: 'plain' },
    ))

  it('is before questions, a name with its office, and cc', () =>
    insertsClause(`# Memorandum on Open Registers

To all departments:

This memorandum sets out what is to be done.

1. Data. The Office will open 60 registers.

2. Skills. The College will train 40 clerks.{+

3. Shared Computing. The 【lead agency】 shall share computing capacity.+}

Please direct questions to my office.

Mary Major
Clerk of Harrow

cc: College of Clerks
`))

  it('is before the date of a resolution and its signature', () =>
    insertsClause(`# Resolution on Open Registers

RESOLVED, That the County—

(a) shall open 60 registers; and

(b) shall train 40 clerks.

RESOLVED FURTHER, That the agencies report each year.{+

The 【lead agency】 shall share computing capacity.+}

ADOPTED May 4, 2026.

Mary Major, Chair
`))
})
