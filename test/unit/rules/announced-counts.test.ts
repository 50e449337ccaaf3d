import { flags } from './flagged.ts'

const rule = 'sum-mismatch'

describe('sum-mismatch, the number of points that a text announces', () => {
  const plan = (...lines: readonly string[]): void => flags(rule, `# 滨江市算力发展方案\n\n${lines.join('\n\n')}\n`)
  const english = (...lines: readonly string[]): void => flags(rule, `# Harbour City Plan\n\n${lines.join('\n\n')}\n`)

  it('is held against those that follow right behind', () => {
    plan('现提出⟦以下四条措施⟧：', '一、建设平台。', '（一）选址。', '（二）施工。', '二、开放数据。', '三、引进人才。')
    plan('## 一、任务', '重点做好⟦以下3项工作⟧。', '（一）建设平台。', '（二）开放数据。', '## 二、保障', '落实责任。')
    plan('应当符合⟦下列两项条件⟧：', '1. 在本市注册。', '2. 有平台。', '3. 有数据。')
    plan('重点支持⟦以下五种情形⟧：', '（一）新建平台的；', '（二）开发数据集的；', '（三）训练模型的。')
    plan('支持⟦下列五类项目⟧：（一）算力；（二）数据；（三）模型；（四）人才。'.replace('⟦下列', '下列⟦'))
    english('The City takes the ⟦following four actions⟧:', '1. Open data.', '2. Build a centre.', '3. Train staff.')
  })

  it('may be of cases, behind which the sentence goes on, or in digits', () => {
    plan('有⟦下列四种情形⟧之一的，不予支持：', '（一）未备案的；', '（二）未报告的。')
    plan('有下列两种情形之一的，不予支持：', '（一）未备案的；', '（二）未报告的。')
    plan('符合⟦下列三类条件⟧的，给予补助：', '- 在本市注册。', '- 有平台。')
    plan('在以下3个月内，完成任务：', '1. 编制。', '2. 开放。')
    english('The Office carries out the ⟦following 4 duties⟧:', '(a) maps;', '(b) registers;', '(c) reports.')
    english('The Office carries out the ⟦following four⟧:', '- maps;', '- registers;', '- reports.')
    english('The Office carries out in the following 12 months:', '1. maps;', '2. registers.')
    english('It carries out within the following two calendar years:', '1. Maps.', '2. Registers.', '3. Reports.')
  })

  it('says nothing where it matches, or where what follows may be something else', () => {
    plan('现提出以下三条措施：', '一、建设平台。', '二、开放数据。', '三、引进人才。')
    plan('支持下列三类项目：（一）算力；（二）数据；（三）模型，符合第（二）项的优先。')
    plan('支持下列两类项目：（一）算力；（三）数据；（四）模型。')
    plan('现提出以下两条措施：', '## 一、建设平台', '建设。', '## 二、开放数据', '开放。', '## 三、保障措施', '落实。')
    plan('应当符合下列两项以上条件：', '1. 在本市注册。', '2. 有平台。', '3. 有数据。')
    english('It meets the following two or more conditions:', '1. Open.', '2. Built.', '3. Trained.')
    plan('原办法共八条。', '一、建设平台。', '二、开放数据。')
    plan('现提出以下三条措施：', '甲。', '一、建设平台。', '二、开放数据。')
    plan('现提出以下四条措施：', '一、建设平台。', '二、开放数据。', '四、引进人才。')
    english('The City takes the following two actions:', '1. Open data.', '2. Build a centre.')
  })

  it('may be those that a section is named for, or that a sentence with a colon leads in', () => {
    const four = ['（一）汇聚数据。', '（二）扩大算力。', '（三）研发模型。', '（四）培养人才。']
    plan('## 三、⟦五大任务⟧', ...four, '## 四、保障措施', '落实责任。')
    plan('## 三、实施“⟦三大行动⟧”', '各部门共同推进。', ...four, '## 四、保障', '落实责任。')
    plan('## 三、四大任务', ...four, '## 四、保障措施', '落实责任。')
    plan('## 三、重点任务', '重点⟦实施五大任务⟧。', ...four)
    plan('## 三、重点任务', '重点⟦实施五大任务⟧：', '1. 汇聚数据。', '2. 扩大算力。')
    plan('⟦从五个方面推进⟧：', ...four)
    plan('提出意见，从⟦以下五方面开展工作⟧。', '一、汇聚数据。', '二、扩大算力。', '三、研发模型。')
  })

  it('is not the draft’s where another made it, or where it goes on with what there is', () => {
    const two = ['（一）汇聚数据。', '（二）扩大算力。']
    for (const heading of [
      '对接省四大行动',
      '对接省委“四大行动”',
      '落实全省四大行动',
      '国家四大工程',
      '市委提出的四大行动',
      '落实省政府部署的“五大任务”',
      '上级明确的四大任务',
      '承接“四大行动”',
      '续建四大工程',
      '深度融入长江沿线四大行动',
    ])
      plan(`## 三、${heading}`, ...two)
    for (const heading of [
      '实施“⟦四大行动⟧”',
      '全市⟦四大行动⟧',
      '产销对接⟦四大行动⟧',
      '本方案确定的⟦四大任务⟧',
      '对接国家战略，实施⟦四大工程⟧',
      '东部⟦四大工程⟧',
    ])
      plan(`## 三、${heading}`, ...two)
  })

  it('are not those of another list, nor of groups that hold them', () => {
    plan('## 三、总体布局', '实施五大任务。', '（一）汇聚数据。', '（二）扩大算力。')
    plan('## 三、第五大任务', '（一）汇聚数据。', '（二）扩大算力。')
    const group = (number: string, ...items: readonly string[]): string[] => [
      `（${number}）类别${number}`,
      ...items.map((item, at) => `${at + 1}. ${item}。`),
    ]
    plan('## 三、五大工程', ...group('一', '汇聚数据', '开放数据', '交易数据'), ...group('二', '扩大算力', '调度算力'))
    plan('## 三、五大任务', '由市数据局推进。', '另有安排。', '（一）汇聚数据。', '（二）扩大算力。')
    plan('## 三、实施五大任务', '## 四、保障措施', '（一）加强领导。', '（二）落实资金。')
  })

  it('may be in a heading that counts 项, or things that each of its points is named for', () => {
    plan(
      '## 二、平台',
      '（一）⟦五项工程⟧',
      '1. 目录工程。编制目录。',
      '2. 平台工程。建设平台。',
      '（二）机制',
      '健全机制。',
    )
    plan('## 二、⟦四项重点任务⟧', '（一）汇聚数据。', '（二）扩大算力。', '## 三、保障', '落实责任。')
    plan(
      '## 二、建设⟦四个平台⟧',
      '### （一）数据平台',
      '建设。',
      '### （二）算力平台',
      '建设。',
      '## 三、保障',
      '落实。',
    )
    plan('## 二、建设四个平台', '### （一）建设目标', '到明年建成。', '### （二）建设路径', '分步建设。')
    plan('## 二、开展三个月行动', '### （一）清理行动', '清理。', '### （二）整治行动', '整治。')
    plan('## 二、第二十四项任务', '（一）汇聚数据。', '（二）扩大算力。')
  })

  it('may be listed in the same paragraph', () => {
    plan('重点做好⟦四项工作⟧：一是建目录；二是建平台；三是建制度。')
    plan('要处理好⟦两个关系⟧：一要统筹快慢，二要兼顾远近；三要分清主次。')
    plan('做好三项工作：一是建目录；二是建平台；三是建制度。')
    plan('做好三项工作：一是建目录；二是建平台。', '三是建制度。')
    plan('做好三项工作：一是建目录，抓好两点：一是归集，二是清理；二是建平台。')
    plan('四个方面十二项任务：一是建目录；二是建平台；三是建制度；四是育人才。')
    plan('做好三项工作：一是建目录。', '做好第三项工作：一是建目录；二是建平台。')
  })

  it('may be those of bullets', () => {
    plan('⟦坚持五项原则⟧：', '——坚持创新。持续创新。', '——坚持协同。强化协同。')
    english('The City takes the ⟦following four actions⟧:', '- Open data.\n- Build a centre.\n- Train staff.')
    plan('坚持两项原则：', '——坚持创新。', '——坚持协同。')
    plan('坚持三项原则：', '——坚持创新。', '——坚持协同。', '两者并重。', '——坚持安全。')
    english('The City takes the following two actions:', '- Open data:\n  - surveys;\n  - maps.\n- Train staff.')
  })
})
