import assert from 'node:assert/strict'
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
})
