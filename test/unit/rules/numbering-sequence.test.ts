import { flags } from './flagged.ts'

const rule = 'numbering-sequence'

describe('numbering-sequence, in Markdown lists', () => {
  const plan = (...items: readonly string[]): string => `# 滨江市算力发展实施意见\n\n${items.join('\n\n')}\n`

  it('reads the numbers as they are typed', () => {
    flags(
      rule,
      plan(
        '## 一、重点任务',
        '1. 建设平台。汇聚公共算力。',
        '2. 开放数据。公布数据目录。',
        '4. ⟦推广场景⟧。发布场景清单。',
        '## 二、保障措施',
        '4. 引进人才。建设实训基地。',
        '5. 统筹资金。设立专项资金。',
      ),
    )
    flags(rule, plan('1. 建设平台。', '2. 开放数据。', '2. ⟦推广场景⟧。', '3. 引进人才。'))
    flags(rule, plan('1. 建设平台。', '2. 开放数据。', '7. ⟦推广场景⟧。', '4. 引进人才。'))
  })

  it('count with numbers that a space does not follow', () => {
    flags(rule, plan('1.建设平台。', '2. 开放数据。', '3.推广场景。', '4. 引进人才。'))
  })

  it('may begin anew, or leave the counting to Markdown', () => {
    flags(rule, plan('1. 建设平台。', '1. 开放数据。', '1. 推广场景。', '1. 引进人才。'))
    flags(rule, plan('1. 建设平台。', '2. 开放数据。', '有关要求如下。', '1. 推广场景。', '2. 引进人才。'))
    flags(rule, plan('3. 建设平台。', '4. 开放数据。', '5. 推广场景。'))
    flags(rule, plan('8. 建设平台。', '有三项：', '- 甲', '1. 摸底；', '2. 评估；', '有关要求如下。', '9. 开放数据。'))
  })
})
