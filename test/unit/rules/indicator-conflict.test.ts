import assert from 'node:assert/strict'
import { flags, messagesOf } from './flagged.ts'

const rule = 'indicator-conflict'

const zh = (goals: string, task: string): string =>
  `# 滨江市算力发展方案\n\n## 一、发展目标\n\n${goals}\n\n## 二、重点任务\n\n（一）建设算力平台。${task}\n`

describe('indicator-conflict, of what is counted', () => {
  it('finds more in a task than in the goals', () => {
    const goals = '到2027年，建成高质量行业数据集60个，培育人工智能企业200家。'
    flags(rule, zh(goals, '到2027年，建成高质量行业数据集⟦80个⟧。'))
    flags(rule, zh(goals, '到2027年，培育人工智能企业⟦300家⟧。'))
    flags(rule, zh(goals, '到2027年，培育人工智能企业⟦300家⟧。').replace('发展目标', '总体要求'))
  })

  it('leaves a part of it, another year, another way, and names that many things have', () => {
    const goals = '到2027年，建成高质量行业数据集60个，打造应用场景20个。'
    for (const task of [
      '到2027年，建成高质量行业数据集30个。',
      '到2028年，建成高质量行业数据集80个。',
      '到2027年，推广高质量行业数据集80个。',
      '到2027年，建成高质量医疗数据集80个。',
      '到2027年，打造应用场景30个。',
    ])
      flags(rule, zh(goals, task))
  })
})

describe('indicator-conflict, text against table', () => {
  const table = (...rows: readonly string[]): string =>
    ['| 序号 | 指标 | 单位 | 2025年（实际） | 2026年 | 2028年 |', '|---|---|---|---|---|---|', ...rows].join('\n')
  const goals = table(
    '| 1 | 智能算力规模 | PFLOPS | 300 | 600 | 1500 |',
    '| 2 | 数字技能人才数量 | 万人 | 3.2 | 4 | 6 |',
  )

  it('finds a level that is not the one of its year', () => {
    flags(rule, zh(goals, '到2028年，全市智能算力规模达到⟦1200PFLOPS⟧。'))
    flags(rule, zh(goals, '到2026年，智能算力规模达到600PFLOPS；到2028年，智能算力规模达到1500PFLOPS。'))
    flags(rule, zh(goals, '到2028年，数字技能人才数量达到⟦5万人⟧。'))
    flags(rule, zh(goals, '到2028年，数字技能人才数量达到6万人。'))
    assert.deepEqual(messagesOf(rule, zh(goals, '到2028年，智能算力规模达到1200PFLOPS。'), 'zh'), [
      '2028年“智能算力规模”此处为1200PFLOPS，前文为1500PFLOPS。',
    ])
  })

  it('leaves years that were, and rows whose columns cannot be told', () => {
    flags(rule, zh(goals, '到2025年，智能算力规模达到310PFLOPS。'))
    const empty = table('| 1 | 智能算力规模 | PFLOPS | | 600 | 1500 |')
    flags(rule, zh(empty, '到2028年，智能算力规模达到1200PFLOPS。'))
    flags(rule, zh(`${goals}\n\n${goals.replace('1500', '900')}`, '建设平台。'))
  })
})

describe('indicator-conflict, in English', () => {
  const en = (goals: string, action: string): string =>
    `# AI Action Plan\n\n## 1. Goals\n\n${goals}\n\n## 2. Actions\n\n${action}\n`

  it('finds one indicator with two levels in one year', () => {
    const goals = 'By 2029, national computing capacity will reach 40 petaflops.'
    flags(rule, en(goals, 'By 2029, national computing capacity will reach ⟦60 petaflops⟧.'))
    flags(rule, en(goals, 'The Ministry will increase national computing capacity to ⟦60 petaflops⟧ by 2029.'))
    flags(
      rule,
      en(
        'The share of digital permits is to exceed 80% by 2028.',
        'By 2028, the share of digital permits shall reach ⟦90 per cent⟧.',
      ),
    )
  })

  it('leaves other years, other things, and words that name none', () => {
    const goals = 'By 2029, national computing capacity will reach 40 petaflops.'
    for (const action of [
      'By 2030, national computing capacity will reach 60 petaflops.',
      'By 2029, regional computing capacity will reach 60 petaflops.',
      'By 2029, national computing capacity will reach 40 petaflops.',
      'National computing capacity will reach 50 petaflops by 2028 and 60 by 2029.',
      'By 2029, it will reach 60 petaflops.',
    ])
      flags(rule, en(goals, action))
    flags(rule, en('By 2029, coverage will reach 40%.', 'By 2029, coverage will reach 60%.'))
  })
})
