import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'

/** Clauses of which some come near a measure and are none, whatever was taught last. */
const clauses = {
  zh: [
    '重视算力。',
    '数据要用好。',
    '人才要用好。',
    '企业可以了解算法。',
    '各单位关心青年科技人才。',
    '有关方面研究数据问题。',
    '算法应当向善。',
    '研究人员可以多用算力。',
  ],
  en: [
    'Talent matters to the region. ',
    'Firms may wish to look at data. ',
    'The Ministry is open to pilots with algorithms. ',
    'Councils think about computing. ',
    'Skills should be valued. ',
  ],
}
const head = {
  zh: '# 滨江市人工智能赋能科技创新行动方案\n\n## 一、主要任务\n\n',
  en: '# Lake Town AI Strategy\n\n## 1. Actions\n\n',
}
const another = { zh: '夏季多雨。', en: 'It rains in summer.' }

function nearOf(language: 'zh' | 'en', paragraph: string): string[] {
  const text = head[language] + paragraph
  const { draft, coverage } = createAnalyzer().analyze(text, { format: 'markdown' })
  const index = draft.blocks.length - 1
  const { text: prose = '' } = draft.blocks[index]?.prose ?? {}
  return (coverage.blocks[index]?.near ?? []).map(
    ({ dimension, span }) => `${dimension}: ${prose.slice(span.start, span.end).trim()}`,
  )
}

describe('a clause that comes near a measure', () => {
  for (const language of ['zh', 'en'] as const) {
    it(`is told whether or not another sentence follows it (${language})`, () => {
      const alone = clauses[language].map((clause) => nearOf(language, clause.trim()))
      assert.ok(alone.flat().length > 0, 'one of them comes near')
      assert.deepEqual(
        clauses[language].map((clause) => nearOf(language, clause + another[language])),
        alone,
      )
    })

    it(`is not told while it is being typed (${language})`, () => {
      for (const clause of clauses[language]) assert.deepEqual(nearOf(language, clause.trim().slice(0, -1)), [])
    })
  }
})
