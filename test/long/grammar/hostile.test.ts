import assert from 'node:assert/strict'
import { createRegistry } from '../../unit/grammar/grammars.ts'

/** Each repeated to a line of 100 kB: what a pattern might try again at every place. */
const units = [
  ...['a', '1', '1.', '1,', '１', '1万元', '1 percent', '$1', '号', '第1号', '〔', '〔2025〕', '第', '第一', '一、'],
  ...[
    '（',
    '（一',
    '（市（',
    '（a）',
    '（市局负责）',
    '（市局、',
    '）',
    '《',
    '《a',
    '》',
    '【',
    '【a',
    '、',
    '，',
    '　',
    ' ',
  ],
  ...['2025年', '2025年1月', '到', '年底', '一年', '“十', '十五五', 'by ', 'by the end of ', 'within 1 ', 'January 1 '],
  ...['由', '由市', '由市、', '由市局牵头', '市局', '市局，', '部牵头', '市部委局厅', '局局', '由（', '会同'],
  ...[
    '责任单位',
    '责任单位：',
    '责任单位：市',
    '责任单位：（a）',
    '| 责任单位：a ',
    'Lead agency:',
    'Lead agency: a, ',
  ],
  ...[
    '不得',
    'shall ',
    'may',
    '①',
    '(a',
    '// wenheng-a b,',
    '% ',
    '<!-- wenheng-a ',
    '<!-- wenheng-a:-->',
    '<!--',
    '-->',
  ],
]

describe('the grammars on hostile lines', () => {
  const registry = createRegistry()

  for (const scope of ['text.policy-draft', 'text.html.markdown'])
    it(`read a line of 100 kB of one kind in time: ${scope}`, async function () {
      this.timeout(120_000)
      const grammar = await registry.loadGrammar(scope)
      assert.ok(grammar)
      const late = units.filter((unit) => {
        const line = unit.repeat(Math.ceil(100_000 / Buffer.byteLength(unit)))
        return grammar.tokenizeLine(line, null, 5000).stoppedEarly
      })
      assert.deepEqual(late, [])
    })
})
