import { insertsClause, insertsSection } from './marked.ts'

describe('the shape of a task whose neighbours have no text by themselves', () => {
  it('is a heading on the line of its text, with the indentation of a plain text', () =>
    insertsSection(
      `某县实施方案

　　一、重点任务
　　（一）推进共享
　　1.建设平台。归集政务目录800项。
　　（二）培养人才
　　1.组织培训。每年培训200名。{+

　　二、强化算力支撑
　　（一）共享算力。开放算力【数量】卡时，按月公布。+}

　　[-二-]{+三+}、保障措施
　　（一）加强领导。成立工作专班。
`,
      { format: 'plain' },
    ))

  it('is on one line where a task of a few words is read as a heading', () =>
    insertsClause(
      `某县发展规划

一、重点任务

（一）数据

1.建设平台。归集政务目录800项。

（二）人才

1.引进博士20名。{+

（三）强化算力支撑

1.开放算力【数量】卡时，按月公布。+}

二、保障措施

（一）加强领导。成立工作专班。
`,
      { format: 'plain' },
    ))

  it('is a heading of its own in Markdown', () =>
    insertsSection(`# 某县实施方案

## 一、重点任务

### （一）推进共享

1. 建设平台。归集政务目录800项。

### （二）培养人才

1. 组织培训。每年培训200名。{+

## 二、强化算力支撑

### （一）共享算力

开放算力【数量】卡时，按月公布。+}

## [-二-]{+三+}、保障措施

（一）加强领导。成立工作专班。
`))
})

describe('brackets behind the number of an article', () => {
  it('are no caption where they are the slot of a clause inserted before', () => {
    insertsClause(
      `# 某市促进条例

第一条 市人民政府应当建设数据目录。

第二条（人才） 市人力资源社会保障部门应当引进人才。

第三条 【主管部门】应当公布数据集目录。{+

第四条 开放算力【数量】卡时，按月公布。+}
`,
      { genre: 'legislation', measure: '公布数据集目录' },
    )
    insertsClause(
      `# Harbour Act

Article 1. A public body shall publish its datasets.

Article 2. 【Lead agency】 shall make grants.{+

Article 3. The 【lead agency】 shall share computing capacity.+}
`,
      { genre: 'act', measure: 'make grants' },
    )
  })

  it('are not opened where the clause has no caption, as most articles have none', () =>
    insertsClause(
      `# 某市促进条例

第一条 市人民政府应当建设数据目录。

第二条 市教育部门应当培养人才。

第三条 市科技部门应当公布成果。

第四条【人才】 市人力资源社会保障部门应当引进人才。{+

第五条 开放算力【数量】卡时，按月公布。+}
`,
      { genre: 'legislation', measure: '引进人才' },
    ))
})
