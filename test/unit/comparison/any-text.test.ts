import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Comparison } from '../../../server/src/comparison/model/comparison.ts'
import { revisionMarkdown, revisionRows } from '../../../server/src/comparison/revision-table.ts'
import { statementsText } from '../../../server/src/comparison/sentences/statement.ts'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { compared } from './compared.ts'

const parts = [
  '# 滨江市行动方案\n\n',
  '## 一、重点任务\n\n',
  '## 二、保障措施\n\n',
  '（一）建设平台。由市数据局牵头，2027年底前建成10个平台。\n\n',
  '（二）开放数据。企业应当报送数据，最高补助100万元。\n\n',
  '（二）开放数据。鼓励企业报送数据，最高补助200万元。\n\n',
  '第三条 数据处理者应当依照第二条建立制度。\n\n',
  '第四条 数据处理者应当依照第三条建立制度。\n\n',
  '培养数据人才，支持高校开设专业。',
  '支持高校开设专业，培养数据人才；',
  '| 任务 | 单位 |\n| --- | --- |\n| 建设平台 | 市数据局 |\n\n',
  '附件1\n\n# 名词解释\n\n数据空间是指共享数据的设施。\n\n',
  '- 建成算力中心\n',
  '**',
  '：',
  '（',
  '\n\n',
  '\ud800',
  'The Secretary shall publish 20 datasets by 2026. ',
]
const texts = fc.array(fc.constantFrom(...parts), { maxLength: 14 }).map((some) => some.join(''))

/** The second has one sentence of the first in two paragraphs, which follow each other otherwise in the rows. */
const twice: [string, string] = [
  `${parts[3]}${parts[8]}${parts[9]}# 滨江市行动方案\n\n${parts[4]}`,
  `${parts[8]}${parts[5]}${parts[8]}${parts[3]}${parts[9]}`,
]

describe('the comparison of any two texts', () => {
  it('is made, with every place in its text and words for every change', () => {
    fc.assert(
      fc.property(texts, texts, (old, fresh) => {
        const found = compared(old, fresh)
        for (const { statements, old: before, new: after, weight } of found.changes) {
          assert.ok(before !== null || after !== null)
          assert.ok(weight >= 0 && weight <= 100)
          for (const [place, text] of [[before, old] as const, [after, fresh] as const])
            if (place) assert.ok(place.span.start <= place.span.end && place.span.end <= text.length)
          for (const reader of ['zh', 'en'] as const)
            assert.doesNotMatch(statementsText(statements, reader), /\{\w+\}|^$/)
        }
        revisionMarkdown('', revisionRows(found, 'zh', true), 'zh')
      }),
      { numRuns: 150 },
    )
  })

  it('finds nothing between a text and itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { relation, changes } = compared(text, text)
        assert.deepEqual(changes, [])
        assert.equal(relation, 'same')
      }),
      { numRuns: 100 },
    )
  })

  it('finds as added what the other way round it finds as removed', () => {
    fc.assert(
      fc.property(texts, texts, (old, fresh) => {
        const [there, back] = [compared(old, fresh), compared(fresh, old)]
        assert.deepEqual(spans(there, 'removed', 'old'), spans(back, 'added', 'new'))
        assert.deepEqual(spans(there, 'added', 'new'), spans(back, 'removed', 'old'))
        assert.deepEqual(pairing(there, 'old', 'new'), pairing(back, 'new', 'old'))
      }),
      { numRuns: 150, examples: [severalPlaces, twice] },
    )
  })

  it('has all words of both texts in the rows of the table', () => {
    fc.assert(
      fc.property(texts, texts, (old, fresh) => {
        const { rows } = compared(old, fresh)
        const { draft } = createAnalyzer().analyze(fresh, { check: false })
        const all = draft.blocks
          .filter(({ kind }) => kind !== 'contents')
          .map(({ prose }) => prose.text)
          .join('\n')
        for (const [side, other] of [['oldRuns', 'added'] as const, ['newRuns', 'deleted'] as const])
          for (const row of rows) assert.ok(row[side].every(({ kind }) => kind !== other))
        const words = rows.flatMap(({ newRuns }) => newRuns.map(({ text }) => text)).join('')
        for (const name of ['市数据局', '100万元', '名词解释']) assert.equal(count(words, name), count(all, name), name)
      }),
      { numRuns: 100 },
    )
  })
})

/** Sentences that could belong to several others: which they are given must not depend on the order of the rows. */
const severalPlaces: [string, string] = [
  [18, 5, 18, 5].map((part) => parts[part]).join(''),
  [4, 18, 3, 5].map((part) => parts[part]).join(''),
]

/** Which blocks stand side by side, as text. */
function pairing({ rows }: Comparison, side: 'old' | 'new', other: 'old' | 'new'): string[] {
  return rows.map((row) => `${row[side].join('+')} | ${row[other].join('+')}`).sort()
}

/** The places of changes of a kind, ascending. */
function spans({ changes }: Comparison, kind: string, side: 'old' | 'new'): string[] {
  return changes
    .filter((change) => change.kind === kind)
    .map((change) => `${change[side]?.span.start}–${change[side]?.span.end}`)
    .sort()
}

function count(text: string, words: string): number {
  return text.split(words).length - 1
}
