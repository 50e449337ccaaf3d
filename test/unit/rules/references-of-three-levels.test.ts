import { flags } from './flagged.ts'

const plan = (said: string): string =>
  `# 滨江市人工智能创新发展行动方案

## 一、总体要求

（一）坚持创新。

## 二、重点任务

（一）数据

1. 建设数据平台。

2. 开放数据。

（二）算力

1. 建设算力中心。

2. ${said}

## 三、保障措施

（一）加强领导。
`

describe('cross-reference, to what an item holds', () => {
  const rule = 'cross-reference'

  it('reads three levels by their labels', () => {
    flags(rule, plan('与（一）2相衔接，参照二（一）1、第二部分（一）2和第二部分第（二）项第1目。'))
    flags(rule, plan('与⟦（一）3⟧相衔接。'))
    flags(rule, plan('与⟦（一）3⟧相衔接，参照⟦二（一）4⟧、第二部分⟦（一）5⟧和二（一）1。'))
  })

  it('takes no figure for one', () => {
    flags(rule, plan('（一）2027年建成，（二）5个百分点，二（一）30家企业，（一）3万元，（一）4.5公里，（一）5G基站。'))
  })

  it('leaves what is of another text', () => {
    flags(rule, plan('落实《某市规划》第二部分（一）9的要求，见“二（一）9”。'))
  })
})
