import assert from 'node:assert/strict'
import { turned } from '../../../server/scripts/eval/against.ts'
import type { Judged } from '../../../server/scripts/eval/judged.ts'
import type { DimensionId } from '../../../server/src/framework/types.ts'

describe('what a change turned', () => {
  it('is found by sentence: right to wrong, wrong to right, wrong in another way', () => {
    const judged = (place: string, ...found: DimensionId[]): Judged => {
      return { place, label: '', text: '', dims: ['data'], open: ['talent'], found: new Set(found) }
    }
    const before = [judged('a', 'data'), judged('b'), judged('c'), judged('d', 'data'), judged('e', 'compute')]
    const now = [judged('a'), judged('b', 'data'), judged('c'), judged('d', 'data', 'talent'), judged('e')]
    const { worse, better, otherwise } = turned(before, now)
    assert.deepEqual(
      worse.map(({ place, mistakes }) => [place, ...mistakes]),
      [['a', '-data']],
    )
    assert.deepEqual(
      better.map(({ place, mistakes }) => [place, ...mistakes]),
      [['b', '-data']],
    )
    assert.equal(otherwise, 1)
  })
})
