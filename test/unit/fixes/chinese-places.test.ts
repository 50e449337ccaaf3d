import { insertsClause } from './marked.ts'

describe('the place of a clause in a Chinese draft', () => {
  it('keeps the indentation and the line breaks of a plain text', () =>
    insertsClause(
      `某市实施意见\r\n\r\n　　一、主要任务\r\n　　（一）汇聚数据。建设数据目录。\r\n　　（二）攻关算法。组织揭榜挂帅。{+\r\n　　（三）共享算力。开放算力【数量】卡时，按月公布。+}\r\n　　二、保障措施\r\n　　（一）加强领导。建立工作专班。\r\n`,
      { format: 'plain', genre: 'opinion' },
    ))

  it('goes at the very end of a draft that ends without a line break', () =>
    insertsClause(`# 某市行动方案

## 一、主要任务

（一）汇聚数据。建设数据目录。{+

（二）共享算力。开放算力【数量】卡时，按月公布。+}`))

  it('adds a paragraph where the section has no numbers', () =>
    insertsClause(`# 某市行动方案

## 背景

算力不足。

## 措施

建设数据目录。

组织揭榜挂帅。{+

开放算力【数量】卡时，按月公布。+}

## 保障措施

建立工作专班。
`))

  it('does not go into an annex, a box, a table or a quotation', () =>
    insertsClause(`# 某市行动方案

## 一、主要任务

（一）汇聚数据。建设数据目录。

> （二）引文。不是本文的任务。

专栏1 重点工程

1.目录工程。建设数据目录。

2.榜单工程。组织揭榜挂帅。{+

（二）共享算力。开放算力【数量】卡时，按月公布。+}

## 二、保障措施

建立工作专班。

附件

算力建设任务表

一、任务

（一）建设中心。写明进度。
`))

  it('goes behind a task that reads like the next item of the box before it', () =>
    insertsClause(`# 某市行动方案

## 一、主要任务

1.汇聚数据。建设数据目录。

专栏1 重点工程

1.目录工程。建设数据目录。

2.共享数据。开放数据接口。

专栏2 共享工程

1.接口工程。开放数据接口。

3.培育市场。组织揭榜挂帅。{+

4.共享算力。开放算力【数量】卡时，按月公布。+}

## 二、保障措施

建立工作专班。
`))

  it('does not go into the notice of issue', () =>
    insertsClause(
      `某市人民政府关于印发某市若干措施的通知

各区人民政府：

现将《某市若干措施》印发给你们，请认真贯彻执行。

某市人民政府

2026年12月1日

某市若干措施

一、开放场景。每年发布清单。{+

二、共享算力。开放算力【数量】卡时，按月公布。+}
`,
      { genre: 'measures' },
    ))
})
