import assert from 'node:assert/strict'
import fc from 'fast-check'
import { letterOfLevels, lettersOf, levelsOf, numbersOf } from '../../../server/src/weighing/weights/letters.ts'
import { hiddenUnits, isAtWork, levelOf, packed, unitsAtWork } from '../../../server/src/weighing/weights/network.ts'

const level = fc.constantFrom(-1, 0, 1)

describe('weights as letters', () => {
  it('give back the numbers that were written', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 24)), (numbers) => {
        assert.deepEqual([...numbersOf(lettersOf(numbers))], numbers)
      }),
    ))

  it('give back the levels that were written, four for each letter', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level, level, level)), (fours) => {
        const text = fours.map(letterOfLevels).join('')
        assert.equal(text.length, fours.length)
        assert.deepEqual([...levelsOf(text)], fours.flat())
      }),
    ))

  it('need no escape in a template or in JSON', () => {
    const all = [-1, 0, 1].flatMap((a) => [-1, 0, 1].map((b) => letterOfLevels([a, b, a, b])))
    for (const letter of all) assert.doesNotMatch(letter, /[\\`$"]/)
  })
})

describe('hidden units', () => {
  it('each have a level in a row', () =>
    fc.assert(
      fc.property(fc.array(level, { minLength: hiddenUnits, maxLength: hiddenUnits }), (levels) => {
        const none = new Float64Array()
        const rows = packed(Int8Array.from(levels))
        const network = { rows, scales: none, hiddenBias: none, outputs: none, outputBias: none }
        assert.deepEqual(
          levels.map((_, unit) => levelOf(network, 0, unit)),
          levels,
        )
      }),
    ))

  it('are at work where they are positive', () =>
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: hiddenUnits, maxLength: hiddenUnits }), (values) => {
        const units = unitsAtWork(Float64Array.from(values))
        assert.deepEqual(
          values.map((_, unit) => isAtWork(units, unit)),
          values.map((value) => value > 0),
        )
      }),
    ))
})
