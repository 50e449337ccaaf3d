import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../../server/src/engine/analyzer.ts'
import { citationsOfDraft } from '../../../../server/src/facts/particulars/draft-citations.ts'

/** `title | number` of each citation of a draft. */
function cited(...paragraphs: readonly string[]): string[] {
  const { draft } = createAnalyzer().analyze(`# 滨江市数据办法\n\n${paragraphs.join('\n\n')}\n`)
  return citationsOfDraft(draft).map(({ title, number }) => `${title ?? '-'} | ${number?.text ?? '-'}`)
}

describe('the citations of a draft', () => {
  it('have a short title under the title that it stands for', () => {
    const act = '中华人民共和国算力安全法 | -'
    assert.deepEqual(
      cited(
        '依据《中华人民共和国算力安全法》（以下简称《算力安全法》），制定本办法。',
        '按照《算力安全法》第三条执行。',
      ),
      [act, act, act],
    )
    const plan = '滨江市算力发展规划 | 滨政发〔2025〕8号'
    assert.deepEqual(
      cited(
        '落实《滨江市算力发展规划》（滨政发〔2025〕8号，以下简称《算力规划》）。',
        '《算力规划》和《数据规划》同步实施。',
      ),
      [plan, plan, plan, '数据规划 | -'],
    )
  })

  it('leave a short title alone that stands for two', () => {
    const short = cited(
      '落实《滨江市算力规划》（以下简称《规划纲要》）。',
      '落实《滨江市数据规划》（以下简称《规划纲要》）。',
      '按照《规划纲要》推进。',
    )
    assert.equal(short.at(-1), '规划纲要 | -')
  })
})
