import { flags } from './flagged.ts'

const rule = 'sum-mismatch'

describe('sum-mismatch, the number of points that a text announces', () => {
  const plan = (...lines: readonly string[]): void => flags(rule, `# 滨江市算力发展方案\n\n${lines.join('\n\n')}\n`)
  const english = (...lines: readonly string[]): void => flags(rule, `# Harbour City Plan\n\n${lines.join('\n\n')}\n`)

  it('is held against those that follow right behind', () => {
    plan('现提出⟦以下四条措施⟧：', '一、建设平台。', '（一）选址。', '（二）施工。', '二、开放数据。', '三、引进人才。')
    plan('## 一、任务', '重点做好⟦以下3项工作⟧。', '（一）建设平台。', '（二）开放数据。', '## 二、保障', '落实责任。')
    plan('应当符合⟦下列两项条件⟧：', '1. 在本市注册。', '2. 有平台。', '3. 有数据。')
    english('The City takes the ⟦following four actions⟧:', '1. Open data.', '2. Build a centre.', '3. Train staff.')
  })

  it('says nothing where it matches, or where what follows may be something else', () => {
    plan('现提出以下三条措施：', '一、建设平台。', '二、开放数据。', '三、引进人才。')
    plan('现提出以下两条措施：', '## 一、建设平台', '建设。', '## 二、开放数据', '开放。', '## 三、保障措施', '落实。')
    plan('应当符合下列两项以上条件：', '1. 在本市注册。', '2. 有平台。', '3. 有数据。')
    english('It meets the following two or more conditions:', '1. Open.', '2. Built.', '3. Trained.')
    plan('原办法共八条。', '一、建设平台。', '二、开放数据。')
    plan('现提出以下三条措施：', '甲。', '一、建设平台。', '二、开放数据。')
    plan('现提出以下四条措施：', '一、建设平台。', '二、开放数据。', '四、引进人才。')
    english('The City takes the following two actions:', '1. Open data.', '2. Build a centre.')
  })
})
