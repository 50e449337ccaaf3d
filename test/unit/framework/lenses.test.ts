import assert from 'node:assert/strict'
import { explained, framework, problemPoint } from '../../../server/src/framework/framework.ts'
import type { Locus } from '../../../server/src/framework/types.ts'

const shown = (loci: readonly Locus[]): string => loci.map(({ at, tag }) => `${tag} ${at}`).join(', ')

describe('the pathways', () => {
  it('are five with twelve measures, each at its paragraph of section 4', () => {
    const found = framework.pathways.map(({ id, measures }) => [id, measures.map(({ loci }) => shown(loci))])
    assert.deepEqual(Object.fromEntries(found), {
      'path.technology': ['measure 4.1#1', 'measure 4.1#2'],
      'path.synergy': ['measure 4.2#1', 'measure 4.2#2', 'measure 4.2#3'],
      'path.enterprise': ['measure 4.3#1', 'measure 4.3#2', 'measure 4.3#3'],
      'path.talent': ['measure 4.4#1', 'measure 4.4#2'],
      'path.institutions': ['measure 4.5#1', 'measure 4.5#2'],
    })
  })

  it('have their heading as locus, synergy the joining measure too', () => {
    assert.deepEqual(
      framework.pathways.map(({ loci }) => shown(loci)),
      ['measure 4.1', 'measure 4.2, measure 4.3#3', 'measure 4.3', 'measure 4.4', 'measure 4.5'],
    )
  })
})

describe('the stages and the mechanisms', () => {
  it('are described by the paper; stages as a demand are ours', () => {
    const found = [...framework.stages, ...framework.mechanisms].map(({ id, loci }) => [id, shown(loci)])
    assert.deepEqual(Object.fromEntries(found), {
      'stage.acquisition': 'mechanism 2.1#2, ours 2.1#2',
      'stage.refining': 'mechanism 2.1#3, ours 2.1#3',
      'stage.value': 'mechanism 2.1#4, ours 2.1#4',
      'mechanism.source': 'mechanism 2.2.1#1, mechanism 2.2.1#2, mechanism 2.2.1#3',
      'mechanism.actors': 'mechanism 2.2.2#1, mechanism 2.2.2#2, mechanism 2.2.2#3',
      'mechanism.process': 'mechanism 2.2.3#1, mechanism 2.2.3#2',
      'mechanism.governance': 'mechanism 2.2.4#1, mechanism 2.2.4#2',
    })
  })
})

describe('the problems and their remedies', () => {
  const talent = framework.dimensions.find(({ id }) => id === 'talent')?.elements.map(({ id }) => id) ?? []
  const institutions = framework.dimensions.find(({ id }) => id === 'institutions')?.elements.map(({ id }) => id) ?? []
  /** Of each sub-point: where it is found, where it is answered, by which elements. */
  const table: Readonly<Record<string, readonly [string, string, readonly string[]]>> = {
    'problem.foundation.models': ['3#2', '4.1#1', ['algorithm.models', 'algorithm.foundations']],
    'problem.foundation.ecosystem': ['3#2', '4.1#1, 4.2#2', ['algorithm.toolchain', 'compute.chips']],
    'problem.foundation.application': ['3#2', '4.1#2, 4.3#2', ['algorithm.application']],
    'problem.datasets.supply': ['3#3', '4.2#1', ['data.datasets', 'data.market']],
    'problem.datasets.quality': ['3#3', '4.1#2, 4.3#2', ['data.quality']],
    'problem.datasets.annotation': ['3#3', '4.2#1', ['data.quality', 'data.spaces']],
    'problem.compute.supply': ['3#4', '4.2#2, 4.3#3', ['compute.scheduling', 'compute.sharing']],
    'problem.compute.regions': ['3#4', '4.2#2', ['compute.layout']],
    'problem.compute.structure': ['3#4', '4.2#2', ['compute.ecosystem']],
    'problem.talent.shortage': ['3#5', '4.4#1, 4.4#2', talent],
    'problem.application.chain': ['3#6', '4.1#2, 4.3#3', ['algorithm.application', 'data.spaces']],
    'problem.application.evaluation': ['3#6', '4.4#2', ['talent.evaluation', 'institutions.evaluation']],
    'problem.application.rules': ['3#6', '4.5#1, 4.2#3', [...institutions, 'algorithm.safety']],
  }

  it('are those of the design', () => {
    const points = framework.problems.flatMap((problem) => problem.points)
    const found = points.map(({ id, locus, loci, remedies }) => [
      id,
      [locus, loci.map(({ at }) => at).join(', '), remedies],
    ])
    assert.deepEqual(Object.fromEntries(found), table)
  })

  it('know the dimensions that answer a point', () => {
    assert.deepEqual(problemPoint('problem.talent.shortage')?.dimensions, ['talent'])
    assert.deepEqual(problemPoint('problem.foundation.ecosystem')?.dimensions, ['compute', 'algorithm'])
    assert.deepEqual(problemPoint('problem.application.rules')?.dimensions, ['algorithm', 'institutions'])
    assert.equal(problemPoint('problem.talent'), undefined)
  })

  it('stand where their points do', () => {
    for (const { loci, points } of framework.problems) {
      assert.deepEqual(
        [...new Set(points.map(({ locus }) => locus))],
        loci.map(({ at }) => at),
      )
    }
  })
})

describe('an id of any lens', () => {
  it('is explained', () => {
    const ids = [
      'data',
      'data.market',
      'path.talent',
      'path.talent.cultivation',
      'stage.value',
      'mechanism.source',
      'problem.talent',
    ]
    for (const id of ids) assert.ok(explained(id)?.definition.zh, id)
    assert.equal(explained('nothing'), undefined)
  })
})
