/** Drafts of the protocol tests: programmes that leave out some of the dimensions. */

export const chinese = `# 滨江市推动人工智能创新发展行动计划

## 一、发展形势

全市人工智能企业已有一定基础，但算力供给不足。

## 二、重点任务

（一）建设行业数据集。市数据局牵头建设制造、医疗领域的高质量数据集，并依托可信数据空间向科研机构开放。

（二）攻关核心算法。支持企业牵头研发行业大模型并开放源代码，每年发布一批揭榜任务。

（三）完善制度规范。制定人工智能伦理审查办法，建立科技成果知识产权保护制度。

## 三、保障措施

加强组织领导，定期通报进展。
`

export const english = `# AI Innovation Action Plan of Riverbank City

## 1. Background

Local firms have adopted artificial intelligence, but computing power is scarce.

## 2. Actions

The Data Office will publish twelve open datasets for manufacturing and health research.

The Innovation Agency will fund the development of foundation models for local industry.

The Council will adopt rules on accountability for automated decisions and set up an AI ethics board.
`

export const minutes = `# 周例会记录

今天讨论了食堂的菜单和班车的时刻。

- 小王去问供应商
- 下周三再议
`
