import assert from 'node:assert/strict'
import fc from 'fast-check'
import { framework, locusLabel, locusTitle } from '../../../server/src/framework/framework.ts'
import { lociIn } from './loci-in.ts'

/** Every locus in use: label zh, title zh, label en, title en. */
const table: Readonly<Record<string, readonly [string, string, string, string]>> = {
  '1#3': ['一·第3段', '第一部分第3段', '1 ¶3', 'part 1, paragraph 3'],
  '2.1#1': ['二（一）·第1段', '第二部分（一）第1段', '2 (1) ¶1', 'part 2 (1), paragraph 1'],
  '2.1#2': ['二（一）·第2段', '第二部分（一）第2段', '2 (1) ¶2', 'part 2 (1), paragraph 2'],
  '2.1#3': ['二（一）·第3段', '第二部分（一）第3段', '2 (1) ¶3', 'part 2 (1), paragraph 3'],
  '2.1#4': ['二（一）·第4段', '第二部分（一）第4段', '2 (1) ¶4', 'part 2 (1), paragraph 4'],
  '2.2.1#1': ['二（二）1·第1段', '第二部分（二）第1目第1段', '2 (2) 1 ¶1', 'part 2 (2), subsection 1, paragraph 1'],
  '2.2.1#2': ['二（二）1·第2段', '第二部分（二）第1目第2段', '2 (2) 1 ¶2', 'part 2 (2), subsection 1, paragraph 2'],
  '2.2.1#3': ['二（二）1·第3段', '第二部分（二）第1目第3段', '2 (2) 1 ¶3', 'part 2 (2), subsection 1, paragraph 3'],
  '2.2.2#1': ['二（二）2·第1段', '第二部分（二）第2目第1段', '2 (2) 2 ¶1', 'part 2 (2), subsection 2, paragraph 1'],
  '2.2.2#2': ['二（二）2·第2段', '第二部分（二）第2目第2段', '2 (2) 2 ¶2', 'part 2 (2), subsection 2, paragraph 2'],
  '2.2.2#3': ['二（二）2·第3段', '第二部分（二）第2目第3段', '2 (2) 2 ¶3', 'part 2 (2), subsection 2, paragraph 3'],
  '2.2.3#1': ['二（二）3·第1段', '第二部分（二）第3目第1段', '2 (2) 3 ¶1', 'part 2 (2), subsection 3, paragraph 1'],
  '2.2.3#2': ['二（二）3·第2段', '第二部分（二）第3目第2段', '2 (2) 3 ¶2', 'part 2 (2), subsection 3, paragraph 2'],
  '2.2.4#1': ['二（二）4·第1段', '第二部分（二）第4目第1段', '2 (2) 4 ¶1', 'part 2 (2), subsection 4, paragraph 1'],
  '2.2.4#2': ['二（二）4·第2段', '第二部分（二）第4目第2段', '2 (2) 4 ¶2', 'part 2 (2), subsection 4, paragraph 2'],
  '3#2': ['三·第2段', '第三部分第2段', '3 ¶2', 'part 3, paragraph 2'],
  '3#3': ['三·第3段', '第三部分第3段', '3 ¶3', 'part 3, paragraph 3'],
  '3#4': ['三·第4段', '第三部分第4段', '3 ¶4', 'part 3, paragraph 4'],
  '3#5': ['三·第5段', '第三部分第5段', '3 ¶5', 'part 3, paragraph 5'],
  '3#6': ['三·第6段', '第三部分第6段', '3 ¶6', 'part 3, paragraph 6'],
  '4.1': ['四（一）', '第四部分（一）', '4 (1)', 'part 4 (1)'],
  '4.1#1': ['四（一）一', '第四部分（一）第一条', '4 (1) ¶1', 'part 4 (1), paragraph 1'],
  '4.1#2': ['四（一）二', '第四部分（一）第二条', '4 (1) ¶2', 'part 4 (1), paragraph 2'],
  '4.2': ['四（二）', '第四部分（二）', '4 (2)', 'part 4 (2)'],
  '4.2#1': ['四（二）一', '第四部分（二）第一条', '4 (2) ¶1', 'part 4 (2), paragraph 1'],
  '4.2#2': ['四（二）二', '第四部分（二）第二条', '4 (2) ¶2', 'part 4 (2), paragraph 2'],
  '4.2#3': ['四（二）三', '第四部分（二）第三条', '4 (2) ¶3', 'part 4 (2), paragraph 3'],
  '4.3': ['四（三）', '第四部分（三）', '4 (3)', 'part 4 (3)'],
  '4.3#1': ['四（三）一', '第四部分（三）第一条', '4 (3) ¶1', 'part 4 (3), paragraph 1'],
  '4.3#2': ['四（三）二', '第四部分（三）第二条', '4 (3) ¶2', 'part 4 (3), paragraph 2'],
  '4.3#3': ['四（三）三', '第四部分（三）第三条', '4 (3) ¶3', 'part 4 (3), paragraph 3'],
  '4.4': ['四（四）', '第四部分（四）', '4 (4)', 'part 4 (4)'],
  '4.4#1': ['四（四）一', '第四部分（四）第一条', '4 (4) ¶1', 'part 4 (4), paragraph 1'],
  '4.4#2': ['四（四）二', '第四部分（四）第二条', '4 (4) ¶2', 'part 4 (4), paragraph 2'],
  '4.5': ['四（五）', '第四部分（五）', '4 (5)', 'part 4 (5)'],
  '4.5#1': ['四（五）一', '第四部分（五）第一条', '4 (5) ¶1', 'part 4 (5), paragraph 1'],
  '4.5#2': ['四（五）二', '第四部分（五）第二条', '4 (5) ¶2', 'part 4 (5), paragraph 2'],
}

const forms = {
  concept: /^1#\d$/,
  measure: /^4\.[1-5](#[1-3])?$/,
  problem: /^3#[2-6]$/,
  mechanism: /^2\.[12](\.[1-4])?#\d$/,
  ours: /./,
}

describe('a locus', () => {
  const loci = lociIn(framework)

  it('is of the form that its tag asks for', () => {
    assert.ok(loci.length > 100)
    for (const { at, tag } of loci) assert.match(at, forms[tag])
  })

  it('is shown to readers as the paper is numbered', () => {
    assert.deepEqual([...new Set(loci.map(({ at }) => at))].sort(), Object.keys(table).sort())
    for (const [at, shown] of Object.entries(table)) {
      assert.deepEqual([locusLabel(at, 'zh'), locusTitle(at, 'zh'), locusLabel(at, 'en'), locusTitle(at, 'en')], shown)
    }
  })

  it('stays as it is where it is none', () => {
    for (const at of ['', 'abstract', '5', '4.', '4.2#', '4.2#0', '4.2.1.1', '04.1', '4.2#100']) {
      for (const language of ['zh', 'en'] as const) {
        assert.equal(locusLabel(at, language), at)
        assert.equal(locusTitle(at, language), at)
      }
    }
    fc.assert(fc.property(fc.string(), (at) => typeof locusLabel(at, 'zh') === 'string'))
  })

  it('counts beyond nine as Chinese does', () => {
    assert.equal(locusLabel('4.2#10', 'zh'), '四（二）十')
    assert.equal(locusLabel('4.2#12', 'zh'), '四（二）十二')
    assert.equal(locusLabel('4.2#20', 'zh'), '四（二）二十')
    assert.equal(locusLabel('4.2#34', 'zh'), '四（二）三十四')
  })
})
