import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { callTool, tools } from '../../../server/src/tools/index.ts'
import { chinese } from '../../protocol/samples.ts'
import { refused } from './ask.ts'

describe('the input of a tool', () => {
  it('is told in one sentence what is wrong with it', () => {
    const wrong: readonly (readonly [string, unknown, string])[] = [
      ['wenheng_coverage', null, '输入须是一个 JSON 对象。'],
      ['wenheng_coverage', [], '输入须是一个 JSON 对象。'],
      [
        'wenheng_coverage',
        { dimension: 'water' },
        '“dimension”不能是“water”；可取：data、compute、algorithm、talent、institutions。',
      ],
      ['wenheng_coverage', { limit: 1.5 }, '“limit”须是 0 至 200 之间的整数。'],
      ['wenheng_coverage', { limit: '3' }, '“limit”须是 0 至 200 之间的整数。'],
      ['wenheng_coverage', { toString: 1 }, '输入中没有“toString”这一项；可写：dimension、limit、language。'],
      ['wenheng_framework', {}, '输入缺少“term”。'],
      ['wenheng_framework', { term: 3 }, '“term”须是文字。'],
      ['wenheng_framework', { term: ' ' }, '“term”不能为空。'],
      ['wenheng_framework', { term: '算'.repeat(201) }, '“term”不能超过 200 个字符。'],
    ]
    for (const [name, input, sentence] of wrong) assert.equal(refused(name, chinese, input), sentence)
  })

  it('quotes no control characters', () => {
    assert.doesNotMatch(refused('wenheng_framework', null, { term: 'a\u001b]0;b\u0007\nc' }), /\p{C}/u)
  })

  it('is quoted without half a character', () => {
    const term = `甲${'𠮷'.repeat(40)}`
    assert.match(refused('wenheng_framework', null, { term }), new RegExp(`“甲${'𠮷'.repeat(29)}…”`))
  })

  it('needs a draft, but for the framework', () => {
    for (const name of ['wenheng_coverage', 'wenheng_findings'])
      assert.equal(refused(name, null, {}), '没有可读的文稿：请先打开一份文稿。')
    assert.match(refused('wenheng_clause', null, { element: 'compute.layout' }, 'en'), /^There is no draft to read/)
    assert.deepEqual(
      tools.filter(({ readsDraft }) => !readsDraft).map(({ name }) => name),
      ['wenheng_framework'],
    )
  })

  it('names one of the tools', () => {
    assert.match(
      refused('wenheng_delete', chinese, {}, 'en'),
      /^There is no tool wenheng_delete; the tools are: wenheng_/,
    )
  })

  it('may be anything at all: there is always an answer', () => {
    const names = tools.map(({ name }) => name)
    const analysis = createAnalyzer().analyze(chinese)
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.anything(), (name, input) => {
        const answer = callTool(name, analysis, input, 'zh')
        return 'result' in answer || 'error' in answer
      }),
      { numRuns: 300 },
    )
  })
})
