import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { flags, messagesOf } from './flagged.ts'

const rule = 'contents-stale'
const plain = { format: 'plain' } as const

describe('contents-stale', () => {
  const strategy = (goals: string): string =>
    [
      'NATIONAL DATA STRATEGY',
      '',
      'Contents',
      '',
      `1. Introduction ${'.'.repeat(60)} 3`,
      `2. ${goals} ${'.'.repeat(70)} 3`,
      `   2.1 Registers ${'.'.repeat(60)} 4`,
      `3. Delivery ${'.'.repeat(50)} 14`,
      '',
      '1. Introduction',
      '',
      'Data are a public good.',
      '',
      '2. Objectives',
      '',
      'There are three objectives.',
      '',
      '2.1 Registers',
      '',
      'The Office opens its registers.',
      '',
      '3. Delivery',
      '',
      'The Ministry adopts a plan.',
      '',
    ].join('\n')

  it('reads lines with leader dots one by one, and nothing else goes wrong with them', () => {
    flags(rule, strategy('Objectives'), plain)
    flags(rule, strategy('⟦Goals⟧'), plain)
    flags('numbering-sequence', strategy('Goals'), plain)
    assert.deepEqual(messagesOf(rule, strategy('Goals'), 'en', plain), [
      'The contents say “2. Goals”; the heading reads “2. Objectives”.',
    ])
  })

  const law = (...contents: readonly string[]): string =>
    [
      '# 滨江市数据条例',
      '## 目　录',
      ...contents,
      '## 第一章　总则',
      '第一条　为了促进数据开放，制定本条例。',
      '## 第二章　数据资源',
      '第二条　市数据主管部门应当公布目录。',
      '## 第三章　法律责任',
      '第三条　违反本条例的，责令改正。',
      '## 第四章　附则',
      '第四条　本条例自2026年6月1日起施行。',
    ].join('\n\n')

  it('reads the last line of contents though it is in no heading', () => {
    flags(rule, law('第一章　总则', '第二章　数据资源', '第三章　法律责任', '第四章　附则'))
    flags(rule, law('第一章　总则', '第二章　数据资源', '第三章　法律责任', '第四章　⟦其他规定⟧'))
    const short = law('第一章　总则', '第二章　数据资源', '第三章　附则')
    assert.deepEqual(messagesOf(rule, short, 'zh'), [
      '目录写作“第三章 附则”，正文标题是“第四章 附则”。',
      '目录遗漏“第三章 法律责任”。',
    ])
  })

  it('finds annexes under their names after bullets', () => {
    const plan = (annex: string): string =>
      `# Data Plan of Westmark

- [1. Actions](#1-actions)
- [${annex}](#annex)

## 1. Actions

The Office will publish a register by 2028, as Annex A says.

## ${annex}

1. Number of registers.
`
    for (const annex of ['Annex A: Measures', 'Annex A Measures', 'Annex A — Measures', 'Annex A. Measures'])
      flags(rule, plan(annex))
    flags(rule, plan('附件1 任务表'))
  })

  it('finds the sections of an act under their names in small letters', () => {
    const act = (line: string): string =>
      `SECTION 1. SHORT TITLE; TABLE OF CONTENTS.

(a) This Act may be cited as the “Westmark AI Act”.

(b) The table of contents of this Act is as follows:

Sec. 1. Short title; table of contents.
Sec. 2. ${line}.
Sec. 3. Effective date.

SEC. 2. OPEN REGISTERS.

The Office shall open 20 registers each year.

SEC. 3. EFFECTIVE DATE.

This Act takes effect on March 1, 2028.
`
    flags(rule, act('Open registers'), plain)
    flags('numbering-sequence', act('Open registers'), plain)
    assert.deepEqual(messagesOf(rule, act('Registers'), 'en', plain), [
      'The contents say “Sec. 2. Registers”; the heading reads “SEC. 2. OPEN REGISTERS.”.',
    ])
  })

  it('changes the number of a section in the list, and leaves its words in small letters', () => {
    const [finding] = createAnalyzer()
      .analyze(
        `TABLE OF CONTENTS

Sec. 1. Short title.
Sec. 2. Open registers.
Sec. 4. Effective date.

SEC. 1. SHORT TITLE.

This Act may be cited as the “Westmark AI Act”.

SEC. 2. OPEN REGISTERS.

The Office shall open 20 registers each year.

SEC. 3. EFFECTIVE DATE.

This Act takes effect on March 1, 2028.
`,
        { format: 'plain' },
      )
      .findings.filter((one) => one.rule === rule)
    assert.deepEqual(
      finding?.fixes?.[0]?.edits.map(({ text }) => text),
      ['Sec. 3.'],
    )
  })

  it('takes a heading with a full stop for the same without one', () => {
    const plan = (line: string): string =>
      `# 青岚县数据发展规划

## 目录

一、总体要求……1

二、${line}……2

三、保障措施……4

## 一、总体要求。

坚持需求牵引。

## 二、重点任务。

建设平台。

## 三、保障措施。

成立专班。
`
    flags(rule, plan('重点任务'))
    assert.deepEqual(messagesOf(rule, plan('主要任务'), 'zh'), ['目录写作“二、主要任务”，正文标题是“二、重点任务。”。'])
  })

  it('misses no sentence that stands alone under its number', () =>
    flags(
      rule,
      `青岚县数据发展规划

目　录

一、重点任务
（一）数据
（二）人才
二、保障措施

一、重点任务

（一）数据

1.建设平台。开放数据集20个。

（二）人才

1.引进博士。每年20名。

二、保障措施

（一）县政府成立专班。
`,
      plain,
    ))
  const act = (...contents: readonly string[]): string =>
    [
      'River Data Act 2028',
      'CONTENTS',
      contents.join('\n'),
      ...['1 Duty', '2 Portal', '3 Records', '4 Fees'].flatMap((line) => [line, 'An authority must publish data.']),
      'Schedule 1—Members of the board',
      ...['1 Term of office', '2 Vacancy'].flatMap((line) => [line, 'A member must write to the board.']),
      'Schedule 2—Forms',
      ...['1 Notices', '2 Records of notices'].flatMap((line) => [line, 'A notice must be written.']),
      '',
    ].join('\n\n')

  it('asks for a schedule, not for what is in it', () => {
    const sections = ['1 Duty', '2 Portal', '3 Records', '4 Fees']
    flags(rule, act(...sections, 'Schedule 1—Members of the board', 'Schedule 2—Forms'), plain)
    const short = act('1 Duty', '2 Portal', '4 Fees', 'Schedule 1—Members of the board', 'Schedule 2—Forms')
    assert.deepEqual(messagesOf(rule, short, 'en', plain), ['“3 Records” is missing from the contents.'])
  })

  it('leaves a schedule whose name stands below its number', () => {
    const contents = [
      '1 Duty',
      '2 Portal',
      '3 Records',
      '4 Fees',
      'SCHEDULE 1 — Closed registers',
      'SCHEDULE 2 — Forms',
    ]
    const named = act(...contents).replaceAll(/\n\nSchedule (\d)—(.*)/g, '\n\nSCHEDULE $1\n\n$2')
    flags(rule, named, plain)
    flags(rule, named.replace('SCHEDULE 2 — Forms', 'SCHEDULE 3 ⟦— Forms⟧'), plain)
  })

  it('reads the first line that is set in below another', () => {
    const plan = (...contents: readonly string[]): string =>
      [
        '# River Plan',
        `## Contents\n\n${contents.join('\n')}`,
        ...['## 1. State', '## 2. Work', '### 2.1 Data', '### 2.2 Computing', '### 2.3 People', '## 3. Money'],
        'The Ministry will see to it.',
      ].join('\n\n')
    flags(rule, plan('1. State', '2. Work', '   2.1 Data', '   2.2 Computing', '   2.3 People', '3. Money'))
  })
})
