import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { explainDraft } from '../../../server/src/explanation/explain-draft.ts'

const sentences = '由市数据局牵头，建成行业高质量数据集30个以上。每年培养300名数据工程师。港口应当按期疏浚。'

function time(work: () => unknown): number {
  const before = performance.now()
  work()
  return performance.now() - before
}

describe('a paragraph of thousands of sentences', () => {
  it('has its words found in time that grows with its length', function () {
    this.timeout(30_000)
    const timeOf = (count: number): number => {
      const { coverage } = createAnalyzer().analyze(
        `# 某市人工智能行动计划\n\n## 一、任务\n\n${sentences.repeat(count)}\n`,
      )
      return time(() => coverage.evidence.length)
    }
    timeOf(200)
    // Looks again where something else may have kept the machine busy.
    assert.ok([1, 2, 3].some(() => timeOf(4000) < 9 * Math.max(timeOf(1000), 5)))
  })

  it('is explained, even where it is one clause', function () {
    this.timeout(30_000)
    const analysis = createAnalyzer().analyze(
      `# 某市人工智能行动计划\n\n## 一、任务\n\n建设${'数据集、'.repeat(150_000)}。\n`,
    )
    assert.ok(explainDraft(analysis).clausesOf(2).length > 0)
  })
})
