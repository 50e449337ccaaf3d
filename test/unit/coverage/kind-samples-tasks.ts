import type { KindSample } from './kind-sample.ts'

const full: KindSample['says'] = { kind: 'programme', concern: 'full', reason: null }

const rows = (count: number, row: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => row(index + 1)).join('\n')

/** Tables of tasks, and plans that say in the present tense what is done. */
export const chineseTaskSamples: readonly KindSample[] = [
  {
    name: 'a table of tasks, with a sentence that asks for reports',
    says: full,
    text: `# 青岚市2027年人工智能重点任务分解表

现将任务分解如下，请按季度报送进展。

| 序号 | 任务 | 牵头单位 | 完成时限 |
|---|---|---|---|
| 1 | 建设交通数据集 | 市数据局 | 2027年底 |
| 2 | 研发政务大模型 | 市科技局 | 2027年底 |
| 3 | 培训工程师300名 | 市人社局 | 2027年底 |
`,
  },
  {
    name: 'a notice that asks for compliance, without the plan that it issues',
    says: { kind: 'cover', concern: 'none', reason: 'encloses' },
    text: `# 青岚市人民政府关于印发人工智能行动计划的通知

各区人民政府：

现将《青岚市人工智能行动计划》印发给你们，请认真组织实施。各区要按季度报送进展。市数据局要加强督促检查。
`,
  },
  {
    name: 'a call with a table to be filled in',
    says: { kind: 'administrative', concern: 'none', reason: 'call' },
    text: `# 关于征集人工智能应用项目的通知

现征集项目，请各单位踊跃报名，于3月底前报送。

| 序号 | 项目名称 | 申报单位 | 联系电话 |
|---|---|---|---|
| 1 | | | |
| 2 | | | |
`,
  },
]

export const englishTaskSamples: readonly KindSample[] = [
  {
    name: 'a table of actions',
    says: { ...full, concern: 'narrow' },
    text: `# Innovation and Data in the Lake Region: Table of Actions

| No. | Action | Lead | By |
|---|---|---|---|
${rows(16, (number) => `| ${number} | Open register ${number} of the region without fees | Land Survey | 06/2028 |`)}
`,
  },
  ...['Summary', 'Executive summary', 'Overview'].map((heading) => ({
    name: `a plan of tables with deadlines under “${heading}”`,
    says: full,
    text: `# Lake Town AI Innovation Action Plan 2027–2029

## ${heading}

The plan has ten actions in five themes.

## Actions

${rows(
  5,
  (number) => `### Theme ${number}

| ID | Action | Lead | Deadline |
|---|---|---|---|
| ${number}.1 | Open register ${number} of the town | Data Office | June 2028 |
| ${number}.2 | Test model ${number} in the port | Harbour Board | 2029 |
`,
)}
`,
  })),
  {
    name: 'a table of actions under the title, with headings for what closes the plan',
    says: full,
    text: `# Lake Town Data and AI Strategy 2027–2031

| No. | Action | Lead | By |
|---|---|---|---|
${rows(4, (number) => `| ${number} | Publish the open data of register ${number} | Land Survey | 2028 |`)}

## Notes

Sums are for the whole term.

## Budget

The council decides each year.
`,
  },
  {
    name: 'measures under the title, with a heading for whom to ask',
    says: full,
    text: `# Lake Town Data and AI Strategy 2027–2031

The Data Office will open 40 registers.

The college will train 100 engineers a year.

The council will adopt a code on liability.

## Contact

Write to the Data Office.
`,
  },
  {
    name: 'an introduction that promises, over headings with nothing under them',
    says: { kind: 'programme', concern: 'full', reason: 'beginning' },
    text: `# Lake Town Data and AI Strategy 2027–2031

The council will open 40 registers. The college will train 100 engineers a year.

## Data

## Computing

## Algorithms

## Talent
`,
  },
  {
    name: 'a programme in the present tense, with owners',
    says: full,
    text: `# Regional Programme for Artificial Intelligence 2027–2030

## A. Data

${rows(14, (number) => `A.${number} The region publishes dataset ${number} each spring. *Responsible: Digital Office*\n`)}`,
  },
  {
    name: 'a plan in the present tense under headings of measures',
    says: full,
    text: `# Plan for Artificial Intelligence in the Lake Region

## Measures for towns

${rows(8, (number) => `${number}. Town ${number} opens its maps.\n`)}
## Measures for villages

${rows(4, (number) => `${number}. Village ${number} opens its maps.\n`)}`,
  },
  {
    name: 'the minutes of a meeting with its action items',
    says: { kind: 'other', concern: 'none', reason: 'minutes' },
    text: `# Minutes of the Digital Board, 4 May 2027

The chair welcomed the members. The minutes of the last meeting were approved. The pilot was completed in March.

| No. | Action | Owner | Due |
|---|---|---|---|
| 1 | Send the figures on data to the members | Clerk | May |
| 2 | Book a room for the meeting on AI | Clerk | June |
`,
  },
  {
    name: 'the notes of a team',
    says: { kind: 'other', concern: 'none', reason: 'unknown' },
    text: `# Data team, week 14

The pipeline ran twice. Two tables were slow. The index was built again.

## Actions

Anna looks at the logs. Ben tries the new model on the old data. The others read the paper.
`,
  },
]
