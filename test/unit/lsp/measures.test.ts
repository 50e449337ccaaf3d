import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { measurePlaces } from '../../../server/src/lsp/features/marks/measure-places.ts'
import { sectionMeasures } from '../../../server/src/lsp/features/marks/section-measures.ts'

const plan = `# 滨江市推动人工智能创新发展行动计划

## 一、发展形势

全市人工智能企业已有一定基础，但算力供给不足。

## 二、重点任务

（一）开放数据。建设制造、医疗领域的高质量数据集。

（二）共享算力。向中小企业发放算力券。

## 三、保障措施

### （一）队伍

引进人工智能领域高层次人才。
`

describe('the measures of sections', () => {
  const analysis = createAnalyzer().analyze(plan)

  it('are counted by dimension, in the sections around too; sections without any are left out', () =>
    assert.deepEqual(
      sectionMeasures(analysis).map(({ heading, found }) => [
        plan.slice(heading.start, heading.end),
        ...found.map(({ dimension, measures }) => `${dimension} ${measures}`),
      ]),
      [
        ['二、重点任务', 'data 1', 'compute 1'],
        ['三、保障措施', 'talent 1'],
        ['（一）队伍', 'talent 1'],
      ],
    ))
})

describe('the places of measures', () => {
  const analysis = createAnalyzer().analyze(plan)
  const told = (start: number, end: number): string[] =>
    measurePlaces(analysis, { start, end }).map(
      (place) => `${plan.slice(place.end - 4, place.end)} ${place.of.map(({ element }) => element).join()}`,
    )

  it('are the ends of their clauses, with the element', () =>
    assert.deepEqual(told(0, plan.length), [
      '数据集。 data.datasets',
      '算力券。 compute.sharing',
      '次人才。 talent.recruitment',
    ]))

  it('are those in the part that is asked for', () =>
    assert.deepEqual(told(plan.indexOf('（二）'), plan.indexOf('## 三')), ['算力券。 compute.sharing']))
})
