import assert from 'node:assert/strict'
import { problemPointsOf } from '../../../server/src/coverage/verdict/problem-points.ts'
import { framework } from '../../../server/src/framework/framework.ts'
import { coverageOf } from './coverage-of.ts'

const lenses = (text: string) => coverageOf(`# 某市人工智能行动计划\n\n## 一、重点任务\n\n${text}\n`).lenses
/** The ids that have measures, of pathways or of their twelve measures. */
const paths = (text: string, depth: 2 | 3): string[] =>
  Object.entries(lenses(text).pathways)
    .filter(([id, { measures }]) => measures > 0 && id.split('.').length === depth)
    .map(([id]) => id)

describe('pathways', () => {
  it('are counted all five, with their twelve measures', () => {
    const ids = framework.pathways.flatMap(({ id, measures }) => [id, ...measures.map((measure) => measure.id)])
    assert.deepEqual(Object.keys(lenses('')).sort(), ['mechanisms', 'pathways', 'problems', 'stages'])
    assert.deepEqual(Object.keys(lenses('').pathways), ids)
  })

  it('an element stands for the measures of the paragraphs that it is drawn from', () => {
    assert.deepEqual(paths('明确数据权属，保护数据权益。', 3), ['path.synergy.data', 'path.institutions.law'])
    assert.deepEqual(paths('支持高校研发大模型。', 3), ['path.technology.research'])
    assert.deepEqual(paths('引进领军人才。', 3), ['path.talent.recruitment'])
  })

  it('a measure counts once for a pathway', () => {
    const { pathways } = lenses('引进领军人才。')
    assert.deepEqual(pathways['path.talent'], { measures: 1 })
  })

  it('the enterprises have terms of their own', () => {
    assert.deepEqual(
      paths('支持龙头企业牵头组建创新联合体。', 3).filter((id) => id.startsWith('path.enterprise')),
      ['path.enterprise.leadership', 'path.enterprise.partnership'],
    )
    assert.deepEqual(paths('龙头企业较少。', 2), [])
  })
})

describe('synergy', () => {
  const joined = (text: string): number => lenses(text).pathways['path.synergy']?.joined ?? -1

  it('is a clause that commits to two of data, compute and algorithms', () => {
    assert.equal(joined('建设高质量数据集和算力公共服务平台。'), 1)
    assert.equal(joined('建设高质量数据集。引进领军人才。'), 0)
  })

  it('is a clause that commits to one and joins it to another by its words', () => {
    assert.equal(joined('优化数据中心布局，加强大数据和云计算协同发展。'), 1)
    assert.equal(joined('优化数据中心布局，降低能耗。'), 0)
  })

  it('is a paragraph that commits to all three', () => {
    assert.equal(joined('建设高质量数据集。建设算力公共服务平台。支持高校研发大模型。'), 1)
    assert.equal(joined('建设高质量数据集。\n\n建设算力公共服务平台。\n\n支持高校研发大模型。'), 0)
  })
})

describe('problems', () => {
  it('of an element are those of the paragraph that finds them', () => {
    assert.deepEqual(problemPointsOf('talent', 'talent.evaluation'), ['problem.application.evaluation'])
    assert.deepEqual(problemPointsOf('talent', 'talent.recruitment'), ['problem.talent.shortage'])
    assert.deepEqual(problemPointsOf('data', 'data.quality'), [
      'problem.datasets.quality',
      'problem.datasets.annotation',
    ])
  })

  it('of a dimension at large are its first', () => {
    assert.deepEqual(problemPointsOf('compute', null), ['problem.compute.supply'])
  })

  it('are remedied by any of the dimensions that answer them', () => {
    const { problems } = lenses('国产芯片短缺。支持高校研发大模型。')
    assert.equal(problems['problem.foundation.ecosystem']?.remedied, true)
    assert.equal(problems['problem.talent.shortage']?.remedied, false)
  })
})
