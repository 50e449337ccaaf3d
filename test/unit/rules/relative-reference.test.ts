import { flags } from './flagged.ts'

const rule = 'relative-reference'

describe('relative-reference', () => {
  const measures = (...closing: readonly string[]): string =>
    ['# 滨江区数据发展意见', '一、建设平台。', '二、引进人才。', '三、制定规则。', ...closing].join('\n\n')

  it('counts the last item where a paragraph below the list speaks of all', () => {
    flags(rule, measures('前三条所需资金由区财政局统筹。'))
    flags(rule, measures('⟦前四条⟧所需资金由区财政局统筹。'))
  })

  it('counts an item not where it speaks itself', () =>
    flags(rule, measures('四、落实资金。⟦前四条⟧所需资金由区财政局统筹。')))

  it('counts no article among those before its second paragraph', () =>
    flags(
      rule,
      '# 滨江市数据条例\n\n第一条　公布目录。\n\n第二条　开放数据。\n\n违反⟦前两条⟧规定的，责令改正。\n\n第三条　自公布之日起施行。\n',
    ))
})
