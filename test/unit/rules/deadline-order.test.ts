import { flags } from './flagged.ts'

const rule = 'deadline-order'

describe('deadline-order', () => {
  const strategy = (...items: readonly string[]): string =>
    `NATIONAL DATA STRATEGY\n\n1. Objectives\n\nThe Ministry pursues three objectives:\n\n${items.join('\n\n')}\n\n2. Measures\n\nThe Ministry will build a computing centre. The Office will open its datasets.\n`

  it('reads over the end of an item that is wrapped', () => {
    const first = '(a) by 2030, to raise the share of firms that use artificial intelligence to 40 per\n    cent;'
    flags(rule, strategy(first, '(b) ⟦by 2028⟧, to answer within two days; and', '(c) to train staff.'), {
      format: 'plain',
    })
    flags(rule, strategy(first, '(b) by 2032, to answer within two days.'), { format: 'plain' })
    flags(rule, strategy(first, 'For districts:', '(a) by 2028, to answer within two days.'), { format: 'plain' })
  })
})
