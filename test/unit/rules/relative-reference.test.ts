import assert from 'node:assert/strict'
import { flags } from './flagged.ts'

const rule = 'relative-reference'

import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { renderMessage } from '../../../server/src/rules/render-message.ts'

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

  it('takes 前款 right below an item for a paragraph of its own, with or without a blank line', () => {
    for (const format of ['markdown', 'plain'] as const)
      for (const between of ['\n', '\n\n']) {
        const told = (items: readonly string[], words: string): string[] => {
          const lines = ['第一条 市数据局负责下列工作：', ...items, words, '第二条 本条例自2028年3月1日起施行。']
          const { findings } = createAnalyzer().analyze(`某市数据条例\n\n${lines.join(between)}\n`, { format })
          return findings
            .filter(({ rule }) => rule === 'relative-reference' || rule === 'cross-reference')
            .map((one) => renderMessage(one, 'zh'))
        }
        const two = ['（一）编制目录；', '（二）开放数据。']
        assert.deepEqual(told(two, '前款第二项的数据按年更新。'), [])
        assert.deepEqual(told(two, '违反前款第一项规定的，责令改正。'), [])
        assert.deepEqual(told(two, '前款第三项的数据按年更新。'), ['前款只有二项，没有第三项。'])
      }
  })
})
