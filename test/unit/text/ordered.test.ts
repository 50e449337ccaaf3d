import assert from 'node:assert/strict'
import fc from 'fast-check'
import { countBelow, indexBelow } from '../../../server/src/text/document/partition-point.ts'

describe('ascending numbers', () => {
  const lists = fc.array(fc.nat(20), { maxLength: 12 }).map((list) => list.sort((a, b) => a - b))

  it('are counted below a value', () => {
    fc.assert(
      fc.property(lists, fc.nat(22), (list, value) => {
        assert.equal(countBelow(list, value), list.filter((one) => one < value).length)
      }),
    )
  })

  it('have a last one that is not above a value', () => {
    fc.assert(
      fc.property(lists, fc.nat(22), fc.nat(12), (list, value, most) => {
        const count = Math.min(most, list.length)
        const last = list.slice(0, count).findLastIndex((one) => one <= value)
        assert.equal(indexBelow(list, value, count), Math.max(0, last))
      }),
    )
  })
})
