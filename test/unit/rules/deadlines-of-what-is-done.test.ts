import { flags } from './flagged.ts'

const rule = 'deadline-past'
const signed = ['', '滨江市人民政府', '', '2027年8月5日', '']
const chinese = (heading: string, head: string, row: string): string =>
  [
    '# 滨江市人工智能行动计划',
    '',
    `## ${heading}`,
    '',
    `| 序号 | 任务 | 牵头单位 | ${head} |`,
    `|${' --- |'.repeat(head.split('|').length + 3)}`,
    `| 1 | 编制公共数据开放目录 | 市数据局 | ${row} |`,
    '',
    '## 二、保障措施',
    '',
    '市数据局统筹推进。',
    ...signed,
  ].join('\n')
const english = (heading: string, head: string, row: string): string =>
  [
    '# Harbour City AI Action Plan',
    '',
    'Adopted by the City Council on 5 August 2027',
    '',
    `## ${heading}`,
    '',
    `| No. | Action | Lead body | ${head} |`,
    `|${' --- |'.repeat(head.split('|').length + 3)}`,
    `| 1 | Publish a register of data | Data Office | ${row} |`,
    '',
  ].join('\n')

describe('deadline-past, in a table of what is done', () => {
  it('leaves rows that say so', () => {
    for (const [head, row] of [
      ['完成时限 | 进展', '2026年6月 | 已完成'],
      ['完成时限 | 完成情况', '2026年6月 | 已建成投用'],
      ['完成时限 | 完成情况', '2026年6月 | 已于2026年5月印发'],
      ['完成时限 | 目前状态', '2026年6月 | 完成'],
      ['完成时限 | 备注', '2026年6月底前 | 均已按期完成，共开放20项'],
      ['完成时限', '2026年12月（已完成）'],
      ['计划完成时间 | 实际完成时间', '2028年6月 | 2026年7月'],
    ] as const)
      flags(rule, chinese('一、重点任务', head, row))
    for (const [head, row] of [
      ['Deadline | Status', 'June 2026 | Completed'],
      ['Deadline | Progress', 'June 2026 | Delivered in May 2026'],
      ['Deadline', 'June 2026 (done)'],
      ['Deadline | Actual completion', 'June 2028 | July 2026'],
    ] as const)
      flags(rule, english('2. Actions', head, row))
  })

  it('leaves tables under a heading of the present state', () => {
    for (const heading of ['一、工作基础', '一、2026年任务完成情况', '一、上年度重点工作进展情况'])
      flags(rule, chinese(heading, '完成时限', '2026年6月'))
    for (const heading of ['Progress to date', '1. Progress since 2025', 'Actions completed'])
      flags(rule, english(heading, 'Deadline', 'June 2026'))
    const annexed = chinese('一、重点任务', '完成时限', '2026年6月').replace(
      '## 一、重点任务',
      '附件1\n\n# 2026年任务完成情况',
    )
    flags(rule, annexed)
  })

  it('tells of what is under way, in part or yet to be done', () => {
    for (const [head, row] of [
      ['完成时限 | 进展', '⟦2026年6月⟧ | 正在推进'],
      ['完成时限 | 进展', '⟦2026年6月⟧ | 已完成80%'],
      ['完成时限 | 进展', '⟦2026年6月⟧ | 已完成招标'],
      ['完成时限 | 进展', '⟦2026年6月⟧ | 尚未完成'],
      ['完成时限 | 完成情况', '⟦2026年6月⟧ | '],
      ['完成时限', '⟦2026年6月底前完成⟧'],
    ] as const)
      flags(rule, chinese('一、重点任务', head, row))
    flags(rule, chinese('一、强化任务完成情况考核', '完成时限', '⟦2026年6月⟧'))
    flags(rule, chinese('一、重点任务', '完成时限', '⟦2026年6月⟧').replace('编制公共数据开放目录', '验收已建成的平台'))
    for (const [head, row] of [
      ['Deadline | Status', '⟦June 2026⟧ | In progress'],
      ['Deadline | Status', '⟦June 2026⟧ | To be completed'],
      ['Deadline | Status', '⟦June 2026⟧ | Completed in part'],
      ['To be completed', '⟦June 2026⟧'],
      ['Complete by', '⟦June 2026⟧'],
    ] as const)
      flags(rule, english('2. Actions', head, row))
    flags(rule, english('2. Progressive regulation', 'Deadline', '⟦June 2026⟧'))
  })
})

describe('deadline-past, in a cell with several years', () => {
  const beyond = (cell: string): string =>
    chinese('一、重点任务', '完成时限', cell).replace('行动计划', '行动计划（2027—2029年）')
  const beyondEnglish = (cell: string): string =>
    english('2. Actions', 'Deadline', cell).replace('Action Plan', 'Action Plan, 2027–2029')

  it('takes the first for the deadline, but for the end of a range', () => {
    for (const cell of [
      '2028年建成，运营至2036年',
      '近期：2028年；远期：2031年',
      '2029年（展望2030年）',
      '2028年、2031年',
    ])
      flags(rule, beyond(cell))
    for (const cell of ['⟦2031年⟧', '⟦2030年建成，运营至2036年⟧', '⟦2028年—2031年⟧', '⟦2028年6月至2031年6月⟧'])
      flags(rule, beyond(cell))
    for (const cell of ['Built 2028, run until 2036', '2028 (outlook 2031)', 'Phase 1: June 2028; phase 2: June 2031'])
      flags(rule, beyondEnglish(cell))
    for (const cell of ['⟦2031⟧', '⟦2028–2031⟧', '⟦June 2028 to June 2031⟧']) flags(rule, beyondEnglish(cell))
  })
})
