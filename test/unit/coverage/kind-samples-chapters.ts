import type { KindSample } from './kind-sample.ts'

const digital = `# 第九章　激活数据资源

## 第一节　扩大数据供给

健全公共数据归集和开放机制。到2030年开放公共数据集900个。支持行业龙头企业建设可信数据空间6个。

# 第十章　夯实算力底座

## 第一节　建设算力设施

在两个产业园区布局边缘计算节点。到2030年，全市智能算力规模达到2500PFLOPS。

# 第十一章　发展人工智能

## 第一节　攻关关键技术

实施科技专项，突破一批工业视觉算法。
`
const others = `# 第十二章　建设美丽乡村

## 第一节　改善人居环境

完成农村厕所改造3万户。健全生活垃圾收运体系。

# 第十三章　提升公共服务

## 第一节　办好学前教育

新建幼儿园20所。每年培训教师300人次。

# 第十四章　完善综合交通

## 第一节　改造国省干道

改造公路400公里。建设桥梁6座。
`

/** Chapters of plans for everything, and texts that are cut into chapters and are no plans. */
export const chapterSamples: readonly KindSample[] = [
  {
    name: 'the digital chapters of a plan for everything, under its title',
    says: { kind: 'programme', concern: 'narrow', reason: null },
    text: `# 青岚市国民经济和社会发展第十五个五年规划纲要\n\n${digital}`,
  },
  {
    name: 'the same chapters without the title',
    says: { kind: 'programme', concern: 'narrow', reason: null },
    text: digital,
  },
  {
    name: 'one part with two chapters',
    says: { kind: 'programme', concern: 'narrow', reason: null },
    text: `# 第四篇　建设数字青岚\n\n${digital.slice(0, digital.indexOf('# 第十一章')).replaceAll('# 第', '## 第')}`,
  },
  {
    name: 'a plan for everything that has these chapters among others',
    says: { kind: 'programme', concern: 'none', reason: 'unrelated' },
    text: `# 青岚市国民经济和社会发展第十五个五年规划纲要\n\n${digital}\n${others}`,
  },
  {
    name: 'other chapters of such a plan',
    says: { kind: 'programme', concern: 'none', reason: 'unrelated' },
    text: `# 青岚市国民经济和社会发展第十五个五年规划纲要\n\n${others}`,
  },
  {
    name: 'a chapter of a book on data',
    says: { kind: 'other', concern: 'none', reason: 'unknown' },
    text: `# 第三章　数据要素市场的形成

## 第一节　从资料到要素

数据成为要素经历了三个时期。早期的数据多为统计资料。后来平台企业积累了大量交易记录。数据的价值在流通中显现。

## 第二节　几种理论

有的观点把数据看作公共品。另一种观点强调数据的劳动来源。两种观点对数据产权的看法不同。数据产权的争论至今没有结束。
`,
  },
  {
    name: 'a plan that applies AI to one sector, behind its notice',
    says: { kind: 'programme', concern: 'narrow', reason: null },
    text: `# 青岚市工业局关于印发《青岚市智能制造专项行动方案》的通知

各县（区）工业主管部门：

现将《青岚市智能制造专项行动方案》印发给你们，请认真贯彻落实。

青岚市工业局

2026年3月12日

# 青岚市智能制造专项行动方案

## 一、主要目标

到2028年，建成智能工厂30个。

## 二、重点任务

（一）统一数据标准。制定设备数据字典。

（二）统筹算力供给。建设园区算力调度平台。

（三）推广智能质检。支持企业建设质检模型。
`,
  },
  {
    name: 'a plan of one sector without AI',
    says: { kind: 'programme', concern: 'none', reason: 'unrelated' },
    text: `# 青岚市装备制造专项行动方案

## 一、重点任务

（一）更新设备。每年支持更新机床500台。

（二）统一标准。制定零件标准20项。

（三）拓展市场。组织企业参加展会10场。
`,
  },
]
