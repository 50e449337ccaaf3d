import assert from 'node:assert/strict'
import { dimension, element, framework } from '../../../server/src/framework/framework.ts'
import { dimensionIds } from '../../../server/src/framework/types.ts'

/** The table of the framework's design: the loci of each element, in order. */
const table: Readonly<Record<string, string>> = {
  'data.market': 'measure 4.2#1, measure 4.3#2',
  'data.datasets': 'measure 4.2#1, problem 3#3',
  'data.spaces': 'measure 4.2#1, measure 4.1#2, measure 4.3#3',
  'data.rights': 'measure 4.2#1, measure 4.5#1',
  'data.security': 'measure 4.2#1, mechanism 2.1#3',
  'data.quality': 'measure 4.1#2, measure 4.3#2, problem 3#3',
  'compute.chips': 'measure 4.1#1, measure 4.2#2, problem 3#2',
  'compute.layout': 'measure 4.2#2, problem 3#4',
  'compute.scheduling': 'measure 4.2#2, measure 4.1#1, problem 3#4',
  'compute.sharing': 'measure 4.3#3, measure 4.4#2, measure 4.1#2',
  'compute.ecosystem': 'measure 4.2#2',
  'compute.green': 'measure 4.2#2',
  'algorithm.foundations': 'measure 4.1#1',
  'algorithm.models': 'measure 4.1#1, problem 3#2',
  'algorithm.toolchain': 'measure 4.1#1, problem 3#2',
  'algorithm.opensource': 'measure 4.2#3',
  'algorithm.services': 'measure 4.2#3, measure 4.3#3',
  'algorithm.investment': 'measure 4.2#3',
  'algorithm.safety': 'measure 4.2#3',
  'algorithm.application': 'measure 4.1#2, measure 4.3#2, problem 3#2, problem 3#6',
  'talent.cultivation': 'measure 4.4#1, problem 3#5',
  'talent.education': 'measure 4.4#1',
  'talent.partnership': 'measure 4.4#1',
  'talent.training': 'measure 4.4#1',
  'talent.recruitment': 'measure 4.4#2',
  'talent.evaluation': 'measure 4.4#2, problem 3#6',
  'talent.incentives': 'measure 4.4#2',
  'institutions.data-law': 'measure 4.5#1',
  'institutions.ip': 'measure 4.5#1',
  'institutions.accountability': 'measure 4.5#1',
  'institutions.evaluation': 'measure 4.4#2, problem 3#6',
  'institutions.governance': 'mechanism 2.2.4#2, problem 3#6, ours 2.2.4#2',
  'institutions.culture': 'measure 4.5#2',
  'institutions.literacy': 'measure 4.5#2',
  'institutions.cases': 'measure 4.5#2',
}

describe('the five dimensions', () => {
  const elements = framework.dimensions.flatMap((one) => one.elements)

  it('stand in their order', () => {
    assert.deepEqual(
      framework.dimensions.map(({ id }) => id),
      dimensionIds,
    )
  })

  it('have the elements and loci of the design, no more and no fewer', () => {
    const found = elements.map(({ id, loci }) => [id, loci.map(({ at, tag }) => `${tag} ${at}`).join(', ')])
    assert.deepEqual(Object.fromEntries(found), table)
    assert.deepEqual(
      found.map(([id]) => id),
      Object.keys(table),
    )
  })

  it('are found by id, their elements too', () => {
    for (const one of framework.dimensions) assert.equal(dimension(one.id), one)
    for (const one of elements) assert.equal(element(one.id), one)
    assert.equal(element('data.price'), undefined)
    assert.equal(element('toString'), undefined)
  })

  it('know which dimension an element is of', () => {
    for (const { id, dimension } of elements) assert.ok(id.startsWith(`${dimension}.`), id)
  })

  it('rest on a recommendation of the paper each', () => {
    for (const { id, loci } of framework.dimensions)
      assert.ok(
        loci.some(({ tag }) => tag === 'measure'),
        id,
      )
  })

  it('cannot be changed', () => {
    assert.throws(() => Object.assign(framework.dimensions[0] ?? {}, { id: 'other' }), TypeError)
    assert.throws(() => Object.assign(element('data.market')?.name ?? {}, { zh: '' }), TypeError)
  })
})
