import assert from 'node:assert/strict'
import { flags, messagesOf } from './flagged.ts'

const rule = 'cross-reference'

describe('cross-reference, to decimals in Chinese', () => {
  const plan = (text: string): string =>
    [
      '# 滨江市算力行动计划',
      '## 1. 目标',
      '### 1.1 规模',
      text,
      '### 1.2 质量',
      '质量领先。',
      '## 2. 任务',
      '### 2.1 平台',
      '2.1.1 建设平台。',
      '2.1.2 开放平台。',
      '### 2.2 人才',
      '引进人才。',
      '## 3. 保障',
      '加强领导。',
    ].join('\n\n')

  it('misses what is beyond the last', () => {
    flags(rule, plan('按⟦2.7节⟧、第2.1节和⟦第2.3条⟧评估，任务见⟦第8章⟧、第3章。'))
    flags(rule, plan('落实⟦2.1.9条⟧和2.1.2条，详见⟦第5.1节⟧。'))
    assert.deepEqual(messagesOf(rule, plan('按2.7节评估。'), 'zh'), ['本文没有“2.7节”。'])
  })

  it('is silent on figures and on other documents', () => {
    flags(rule, plan('增长2.7，达到2.1.9，见2.9，按《算力规划》第2.7节和第8章评估，第3.1节另定。'))
  })
})

describe('cross-reference, in lists and ranges', () => {
  const act = (text: string): string =>
    [
      '# Data Act',
      'Section 1. Short title. This Act may be cited as the Data Act.',
      'Section 2. Data. The Minister shall publish data.',
      'Section 3. Scope. (a) A body shall describe its data.',
      `(b) ${text}`,
      'Section 4. Review. The Minister shall report.',
    ].join('\n\n')

  it('misses what is listed with a section of the draft', () => {
    flags(rule, act('Sections 2 and ⟦13⟧ apply.'))
    flags(rule, act('Sections 2, 3 and ⟦13⟧ apply, section 13 may apply.'))
    flags(rule, act('Sections 2 and 13 of the Archives Act apply.'))
    flags(rule, act('Section 2 to ⟦section 13⟧ apply.'))
  })

  it('misses a paragraph with a letter in the section in which it is said', () => {
    flags(rule, act('Notice is given under ⟦paragraph (f)⟧ or paragraph (a).'))
    flags(rule, act('Notice is given under paragraph (f) of the Schedule to that Act, or paragraph (i).'))
  })

  it('finds a range that ends before it begins', () => {
    flags(rule, act('⟦Sections 4 to 2⟧ apply, sections 2 to 4 apply.'))
    assert.deepEqual(messagesOf(rule, act('Sections 4 to 2 apply.'), 'en'), [
      'This range ends before it begins: Sections 4 to 2.',
    ])
    const law = (text: string): string =>
      `# 滨江市公共数据条例\n\n第一条 制定本条例。\n\n第二条 编制目录。\n\n第三条 开放数据。\n\n第四条 ${text}\n`
    flags(rule, law('⟦第三条至第二条⟧适用，第二条至第三条适用，《某法》第七条至第四条适用。'))
    assert.deepEqual(messagesOf(rule, law('第三条至第二条适用。'), 'zh'), ['“第三条至第二条”起止颠倒。'])
  })

  it('counts the tasks of a range', () => {
    const opinion = (text: string): string =>
      `# 滨江市意见\n\n## 一、任务\n\n（一）建设平台。\n\n（二）开放数据。\n\n（三）引进人才。\n\n## 二、保障\n\n（四）${text}\n`
    flags(rule, opinion('对第（一）项至⟦第（十九）项⟧开展督查。'))
    flags(rule, opinion('对第（一）项至第（三）项开展督查，落实第（十九）项。'))
  })

  it('reads the references of an annex as those of the body, where it has no such numbers', () => {
    const annexed = (text: string): string =>
      `滨江市支持算力发展若干措施\n\n一、开放数据。开放数据集。\n\n二、支持研发。给予奖励。\n\n三、建设平台。建设平台。\n\n四、附则。按附件执行。\n\n附件\n\n办理清单\n\n1.甲。\n2.乙。\n3.丙，${text}。\n`
    flags(rule, annexed('依据本措施第四项'))
    flags(rule, annexed('依据本措施⟦第九项⟧'))
  })
})
