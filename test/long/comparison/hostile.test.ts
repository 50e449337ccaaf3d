import assert from 'node:assert/strict'
import { compareDrafts } from '../../../server/src/comparison/compare-drafts.ts'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'

/** Long enough that a quadratic comparison would not come to an end before the test's time is up, in milliseconds. */
const size = 60_000
const time = 8_000

/** Each repeated to a draft, and with the second in place of the first. */
const hostile: Readonly<Record<string, readonly [string, string]>> = {
  'one word': ['甲', '乙'],
  phrases: ['应当建设平台，', '鼓励建设平台，'],
  sentences: ['应当建设平台。', '鼓励建设平台。'],
  'paragraphs of one wording': ['应当建设平台，2027年底前完成。\n\n', '鼓励建设平台，2028年底前完成。\n\n'],
  'paragraphs of one word': ['数据\n\n', '算力\n\n'],
  headings: ['## 一、任务\n\n', '## 二、任务\n\n'],
  figures: ['10个，', '20个，'],
  owners: ['市数据局牵头，', '市科技局牵头，'],
  articles: ['第一条 依照第二条建立制度。\n\n', '第三条 依照第四条建立制度。\n\n'],
  annexes: ['附件1\n\n# 名单\n\n市数据局。\n\n', '附件2\n\n# 名单\n\n市科技局。\n\n'],
  rows: ['| 甲 | 乙 |\n', '| 丙 | 丁 |\n'],
  brackets: ['（', '）'],
  Latin: ['shall publish, ', 'may publish, '],
}

describe('the comparison of long drafts', () => {
  for (const [name, [one, other]] of Object.entries(hostile))
    it(`takes time in proportion: ${name}`, () => {
      const analysis = (unit: string) => {
        const text = unit.repeat(Math.floor(size / unit.length))
        return createAnalyzer().analyze(text, { check: false, format: 'markdown' })
      }
      const [old, fresh] = [analysis(one), analysis(other)]
      const start = performance.now()
      compareDrafts(old, fresh)
      assert.ok(performance.now() - start < time, `${Math.round(performance.now() - start)} ms`)
    })
})
