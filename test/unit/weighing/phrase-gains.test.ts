import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { explainDraft } from '../../../server/src/explanation/explain-draft.ts'
import { dimensionIds } from '../../../server/src/framework/types.ts'

const analysisOf = (task: string) =>
  createAnalyzer().analyze(
    /[\u4e00-\u9fff]/.test(task)
      ? `# 云岭市人工智能产业发展行动方案\n\n## 重点任务\n\n${task}\n\n## 保障措施\n\n市财政安排专项资金。\n`
      : `# Haizhou Action Plan for Artificial Intelligence\n\n## 2. Actions\n\n${task}\n\n## 3. Funding\n\nThe Treasury will pay.\n`,
  )

/** The dimensions in which the task is a measure. */
const measuresIn = (task: string): string[] => {
  const { coverage, draft } = analysisOf(task)
  const block = draft.blocks.findIndex(({ prose }) => prose.text === task)
  return dimensionIds.filter((id) =>
    coverage.blocks[block]?.verdicts.some(({ dimension, kind }) => dimension === id && kind === 'measure'),
  )
}

describe('a sentence of several orders', () => {
  it('is a measure in each dimension that one of them is about', () => {
    assert.deepEqual(measuresIn('引进高层次人才，研发大模型，完善伦理审查制度。'), [
      'algorithm',
      'talent',
      'institutions',
    ])
    assert.deepEqual(measuresIn('扩建智算中心，开放公共数据，引育高端人才。'), ['data', 'compute', 'talent'])
    assert.deepEqual(measuresIn('研发大模型，引进高层次人才。'), ['algorithm', 'talent'])
  })

  it('is the same in English', () => {
    const all =
      'The Council will build a computing centre, fund algorithms, train data scientists and adopt an ethics code.'
    assert.deepEqual(measuresIn(all), ['compute', 'algorithm', 'talent', 'institutions'])
    assert.deepEqual(
      measuresIn('The town will train nurses, repaint its offices and widen two roads.').includes('compute'),
      false,
    )
  })

  it('is none for what it speaks of in passing', () => {
    assert.deepEqual(measuresIn('落实人才公寓用地，方便科研人员安家。').includes('data'), false)
    assert.deepEqual(measuresIn('开放公共数据，支持企业用好。'), ['data'])
  })

  it('is explained: a phrase by itself is a sign', () => {
    const analysis = analysisOf('引进高层次人才，研发大模型，完善伦理审查制度。')
    const block = analysis.draft.blocks.findIndex(({ prose }) => prose.text.startsWith('引进'))
    const [clause] = explainDraft(analysis).clausesOf(block)
    const judged = clause?.judgements.find(({ dimension }) => dimension === 'algorithm')
    assert.equal(judged?.kind, 'measure')
    assert.ok((judged?.likely ?? 0) > 0.5, String(judged?.likely))
    assert.ok(
      judged?.cause.for.some(({ sign }) => sign === 'phrase'),
      JSON.stringify(judged?.cause.for),
    )
  })
})
