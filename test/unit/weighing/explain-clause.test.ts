import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { explainDraft } from '../../../server/src/explanation/explain-draft.ts'
import type { Language } from '../../../server/src/framework/types.ts'
import { partsOf } from '../../../server/src/weighing/clause-parts.ts'
import { type ClauseWeights, explainClauses } from '../../../server/src/weighing/explain/explain-clause.ts'
import { weighBlock } from '../../../server/src/weighing/weigh-block.ts'
import { outputCount } from '../../../server/src/weighing/weights/network.ts'

const context = { role: 'measure', depth: 0 } as const

function blockOf(text: string) {
  return { kind: 'paragraph', prose: { text, map: [0, 0] }, bars: null, length: 0, marker: null, runIn: null } as const
}

/** The words of the first clause of a text. */
function words(text: string, language: Language): string[] {
  const [clause] = explainClauses(blockOf(text), context, language)
  return (clause?.words ?? []).map(({ span }) => text.slice(span.start, span.end))
}

function weightOf({ words: own }: ClauseWeights, text: string, word: string, output: number): number {
  return own.find(({ span }) => text.slice(span.start, span.end) === word)?.weights[output] ?? Number.NaN
}

const talent = 3

describe('what a clause is made of', () => {
  it('its words as a reader knows them', () => {
    assert.deepEqual(words('每年培养300名数据工程师。', 'zh'), ['每年', '培养', '300名', '数据工程师'])
    assert.deepEqual(words('Train 1,200 data engineers, by 2027.', 'en').slice(0, 2), ['Train', '1,200'])
  })

  it('weighs what the analysis weighs, the parts together what the whole does', () => {
    for (const [text, language] of [
      ['由市教育局牵头，每年培养300名数据工程师。', 'zh'],
      ['The Council shall train 300 data engineers a year.', 'en'],
    ] as const) {
      const [weighed] = weighBlock(blockOf(text), context, language).clauses
      const [explained] = explainClauses(blockOf(text), context, language)
      assert.ok(weighed && explained)
      assert.deepEqual([...explained.sums], [...weighed.sums])
      for (let output = 0; output < outputCount; output++) {
        const parts = [...explained.words, ...explained.signs].reduce(
          (sum, { weights }) => sum + (weights[output] ?? 0),
          0,
        )
        assert.ok(Math.abs(parts + (explained.rest[output] ?? 0) - (weighed.sums[output] ?? 0)) < 1e-9)
      }
    }
  })

  it('gives each word what it says: engineers are talent, a data centre is not', () => {
    const text = '培养工程师，建设数据中心。'
    const [clause] = explainClauses(blockOf(text), context, 'zh')
    assert.ok(clause)
    assert.ok(weightOf(clause, text, '工程师', talent) > weightOf(clause, text, '数据中心', talent))
  })

  it('is explained whatever the text', () => {
    const piece = fc.constantFrom(
      '建设',
      '数据',
      '，',
      '。',
      '、',
      '不足',
      '\n',
      '\n\n',
      '# ',
      '- ',
      '（一）',
      'data ',
      'shall ',
      'and ',
      'lack ',
      '\ud800',
      '“',
      '1',
      '存在',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const analysis = createAnalyzer().analyze(text, { judge: 'always' })
        const explainer = explainDraft(analysis)
        analysis.draft.blocks.forEach((_, index) => {
          for (const { span } of explainer.clausesOf(index))
            assert.ok(span.start <= span.end && span.end <= text.length)
        })
        for (const { block, dimension, span, kind } of analysis.coverage.evidence) {
          const clause = explainer.clausesOf(block).find((one) => one.span.start === span.start)
          assert.equal(clause?.judgements.find((one) => one.dimension === dimension)?.kind, kind)
        }
        for (const language of ['zh', 'en'] as const) {
          let last = 0
          for (const { start, end } of partsOf(text, { start: 0, end: text.length }, language)) {
            assert.ok(last <= start && start < end && end <= text.length)
            last = end
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
