import { flags } from './flagged.ts'

const rule = 'numbering-sequence'

describe('numbering-sequence, a decimal number given twice', () => {
  const plan = (...lines: readonly string[]): string => `# Harbour City Data Plan\n\n${lines.join('\n\n')}\n`
  const body = 'The Office opens the registers.'

  it('is found at the beginning and at the end, with text between', () => {
    flags(rule, plan('## 1 Data', '### 1.1 Maps', body, '### ⟦1.1⟧ Registers', body, '### 1.2 Roads', body))
    flags(rule, plan('## 1 Data', '### 1.1 Maps', body, '### 1.2 Registers', body, '### ⟦1.2⟧ Roads', body))
    flags(
      rule,
      plan('## 1 数据', '### 1.1 汇聚', '汇聚数据。', '### ⟦1.1⟧ 开放', '开放数据。', '### 1.2 运营', '运营数据。'),
    )
  })

  it('is right under another number', () => {
    flags(rule, plan('## 1 Data', '### 1.1 Maps', body, '### 1.2 Roads', body, '## 2 Skills', '### 2.1 Staff', body))
    flags(
      rule,
      plan(
        '## 一、数据',
        '1.1 汇聚。汇聚数据。',
        '1.2 开放。开放数据。',
        '## 二、算力',
        '1.1 建设。建设中心。',
        '1.2 调度。调度算力。',
      ),
    )
  })
})
