import assert from 'node:assert/strict'
import type { Language } from '../../../server/src/framework/types.ts'
import { partsOf } from '../../../server/src/weighing/clause-parts.ts'

/** The parts that a sample has between its bars; none where it has no bar. */
function shows(language: Language, sample: string): void {
  const text = sample.replace(/[⟦⟧]/g, '')
  const expected = [...sample.matchAll(/⟦(.*?)⟧/g)].map(([, part]) => part)
  const found = partsOf(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end))
  assert.deepEqual(found, expected)
}

describe('the parts of a clause', () => {
  for (const sample of [
    '⟦园区算力闲置⟧，⟦运维工程师奇缺⟧。',
    '⟦产业基础扎实⟧，但⟦语料质量参差不齐⟧；',
    '⟦算力不够用⟧，难以支撑模型训练。',
    '总体看，仍存在⟦语料标准各异⟧、⟦算力分布零散⟧、⟦工程师流失⟧等问题。',
    '总体看，存在⟦数据、算力短缺⟧等问题。',
    '但也要清醒地看到，⟦我县算力设备老旧⟧。',
    '就全省而言，⟦语料标准各异⟧，⟦工程师流失⟧。',
    '与周边城市相比，⟦算力规模偏小⟧。',
    '⟦从工程师队伍看⟧，⟦流失较多⟧。',
    '⟦全区公共语料封闭⟧、⟦算力价格偏高⟧的问题仍然突出。',
    '⟦围绕语料开放共享⟧、⟦算力统筹调度等问题开展研究⟧。',
    '高校缺少算法教师。',
  ])
    it(sample, () => shows('zh', sample))

  for (const sample of [
    '⟦Computing power is dear⟧ and ⟦schools cannot find teachers of programming⟧.',
    '⟦Firms have adopted chatbots⟧, but ⟦few data engineers are trained here⟧.',
    'Laboratories lack data, computing power, and engineers.',
    'Datasets and models are hard to find.',
    'Few schools teach programming.',
  ])
    it(sample, () => shows('en', sample))

  it('know what is conceded', () => {
    const text = '产业基础扎实，但语料稀缺'
    assert.deepEqual(
      partsOf(text, { start: 0, end: text.length }, 'zh').map(({ isConceded }) => isConceded),
      [true, false],
    )
  })

  it('know what is listed as a problem', () => {
    const listed = (text: string): boolean[] =>
      partsOf(text, { start: 0, end: text.length }, 'zh').map(({ isListed }) => isListed)
    assert.deepEqual(listed('产业基础扎实，但存在语料标准各异、算力分布零散等问题。'), [false, true, true])
    assert.deepEqual(listed('语料标准各异、算力分布零散的矛盾较为突出。'), [true, true])
    assert.deepEqual(listed('围绕语料开放共享、算力统筹调度等问题开展研究。'), [false, false])
  })

  it('are cut in time that grows with the text', () => {
    const time = (text: string, language: Language): number => {
      const start = performance.now()
      partsOf(text, { start: 0, end: text.length }, language)
      return performance.now() - start
    }
    for (const [unit, language] of [
      ['存在、', 'zh'],
      ['，', 'zh'],
      ['与', 'zh'],
      ['的问题', 'zh'],
      ['word, ', 'en'],
      [' and it is', 'en'],
    ] as const) {
      const short = Math.max(5, time(unit.repeat(20_000), language))
      assert.ok(time(unit.repeat(200_000), language) < 40 * short, unit)
    }
  })
})
