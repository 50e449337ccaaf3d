import { insertsClause } from './marked.ts'

describe('where a clause goes in a Chinese draft', () => {
  it('goes into the section that is about the dimension', () =>
    insertsClause(`# 某市行动计划

## 一、强化算力支撑

（一）摸清底数。编制目录。{+

（二）共享算力。开放算力【数量】卡时，按月公布。+}

## 二、培育主体

（一）支持企业。给予补助。

## 三、保障措施

（一）加强领导。建立工作专班。
`))

  it('goes behind the task about the dimension and shifts the tasks behind it', () =>
    insertsClause(`# 某市若干措施

一、开放场景。每年发布清单。

二、重视算力。算力是基础。{+

三、共享算力。开放算力【数量】卡时，按月公布。+}

[-三-]{+四+}、引进人才。落实补贴。

[-四-]{+五+}、办好服务。第二条、第[-三-]{+四+}条措施按季度调度。
`))

  it('goes behind the last measure of the dimension', () =>
    insertsClause(
      `# 某市行动计划

## 一、夯实基础

（一）汇聚数据。建设数据目录。

（二）建设中心。建设智算中心。{+

（三）共享算力。开放算力【数量】卡时，按月公布。+}

（[-三-]{+四+}）攻关算法。组织揭榜挂帅。

## 二、扩大开放

（一）深化合作。举办论坛。
`,
      { measure: '建设智算中心' },
    ))

  it('goes into the safeguards only where their heading is about the dimension', () =>
    insertsClause(`# 某市行动计划

## 一、主要任务

（一）汇聚数据。建设数据目录。

## 二、保障措施

（一）加强领导。建立工作专班。

（二）保障算力。优先供给算力。{+

（三）共享算力。开放算力【数量】卡时，按月公布。+}

（[-三-]{+四+}）强化考核。定期通报。
`))

  it('leaves a section about another dimension alone where there is a general one', () =>
    insertsClause(`# 某市行动计划

## 一、推进重点工程

（一）实施示范工程。建设示范区。{+

（二）共享算力。开放算力【数量】卡时，按月公布。+}

## 二、加强人才队伍建设

（一）引进人才。落实补贴。

## 三、组织实施

（一）加强领导。建立工作专班。
`))

  it('goes where most measures on data, compute and algorithm stand, rather than behind the last task', () => {
    const measures = ['目录', '平台', '标准', '专区'].map((word) => `建设数据${word}`)
    insertsClause(
      `# 某市行动计划

## 一、夯实基础

（一）打牢底座。${measures.join('。')}。{+

（二）共享算力。开放算力【数量】卡时，按月公布。+}

## 二、扩大开放

（一）深化合作。举办论坛。
`,
      { related: measures },
    )
  })

  it('goes behind the last article of a chapter that has divisions', () =>
    insertsClause(
      `# 某市数字经济促进条例

## 第一章 总则

第一条 为了促进发展，制定本条例。

## 第二章 创新促进

### 第一节 主体

第二条 鼓励企业加大投入。

### 第二节 场景

第三条 市人民政府应当发布清单。{+

第四条 开放算力【数量】卡时，按月公布。+}

## 第三章 法律责任

第[-四-]{+五+}条 违反第三条规定的，责令改正。
`,
      { genre: 'legislation' },
    ))

  it('behind sections that have numbered tasks is a section with one, its number going on', () =>
    insertsClause(`# 某市实施意见

## 一、重点任务

### （一）夯实底座

1. 汇聚数据。建设数据目录。
2. 开放场景。发布场景清单。

### （二）培育主体

3. 支持企业。给予补助。{+

### （三）强化算力支撑

4. 共享算力。开放算力【数量】卡时，按月公布。+}

## 二、组织实施

### （一）加强领导

[-4-]{+5+}. 建立工作专班。每月调度一次。
`))

  it('begins the numbers of a draft that has only a title, in the style of its kind', () => {
    insertsClause('# 某市行动计划{+\n\n## 一、共享算力\n\n开放算力【数量】卡时，按月公布。+}\n')
    insertsClause('某市促进条例{+\n\n第一条　开放算力【数量】卡时，按月公布。+}\n', {
      genre: 'legislation',
      format: 'plain',
    })
    insertsClause(
      '某市若干措施\n\n为支持创新，制定本措施。{+\n\n一、共享算力。开放算力【数量】卡时，按月公布。（责任单位：【牵头单位】）+}\n',
      {
        genre: 'measures',
      },
    )
  })
})
