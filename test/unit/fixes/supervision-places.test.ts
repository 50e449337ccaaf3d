import { insertsClause, insertsSection } from './marked.ts'

const chapters = `# 某市数据应用管理办法

## 第一章 总则

第一条 为规范应用，制定本办法。

## 第二章 促进措施

第二条 市数据部门应当编制目录。{+`

describe('the place of a clause where a chapter watches over the others', () => {
  it('is in the chapter before it', () =>
    insertsClause(
      `${chapters}

第三条 开放算力【数量】卡时，按月公布。+}

## 第三章 监督管理

第[-三-]{+四+}条 市网信部门应当开展抽查。

## 第四章 附则

第[-四-]{+五+}条 本办法自2027年1月1日起施行。
`,
      { genre: 'legislation' },
    ))

  it('is in a new chapter before it', () =>
    insertsSection(
      `${chapters}

## 第三章 算力基础设施

第三条 开放算力【数量】卡时，按月公布。+}

## 第[-三-]{+四+}章 治理与安全

第[-三-]{+四+}条 市网信部门应当开展抽查。

## 第[-四-]{+五+}章 附则

第[-四-]{+五+}条 本办法自2027年1月1日起施行。
`,
      { genre: 'legislation' },
    ))

  it('is in it for institutions', () =>
    insertsClause(
      `# 某市数据应用管理办法

## 第一章 总则

第一条 为规范应用，制定本办法。

## 第二章 促进措施

第二条 市数据部门应当编制目录。

## 第三章 监督管理

第三条 市网信部门应当开展抽查。{+

第四条 开放算力【数量】卡时，按月公布。+}

## 第四章 附则

第[-四-]{+五+}条 本办法自2027年1月1日起施行。
`,
      { genre: 'legislation', dimension: 'institutions' },
    ))

  it('is before it among tasks too', () =>
    insertsClause(
      `某市关于促进创新的通知

一、开放数据。每季更新目录。

二、奖励企业。给予一次性奖励。{+

三、共享算力。开放算力【数量】卡时，按月公布。+}

[-三-]{+四+}、加强督促检查。市督查室每季度督查第一至二项。

本通知自印发之日起施行。
`,
      { format: 'plain' },
    ))

  it('has no title where a short first sentence of one article alone looks like one', () =>
    insertsClause(
      `某市数据应用办法

第一条 为规范应用，制定本办法。

第二条 市数据部门应当编制目录，并向社会公布。

第三条 各区应当报送数据，每季更新。

第四条 本市建立数据专员制度。具体办法另行制定。{+

第五条 开放算力【数量】卡时，按月公布。+}

第[-五-]{+六+}条 本办法自2027年1月1日起施行。
`,
      { format: 'plain', genre: 'legislation' },
    ))
})
