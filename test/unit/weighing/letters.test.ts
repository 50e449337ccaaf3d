import assert from 'node:assert/strict'
import fc from 'fast-check'
import { ClauseRows } from '../../../server/src/weighing/features/clause-rows.ts'
import {
  codeAt,
  letterCount,
  letterOfCode,
  lettersOf,
  numbersOf,
} from '../../../server/src/weighing/weights/letters.ts'
import {
  forward,
  hiddenUnits,
  isAtWork,
  levelOf,
  levels as most,
  outputCount,
  packLevels,
  unitsAtWork,
  weightOfRun,
} from '../../../server/src/weighing/weights/network.ts'

const level = fc.integer({ min: -most, max: most })

describe('weights as letters', () => {
  it('give back the numbers that were written', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 24)), (numbers) => {
        assert.deepEqual(numbersOf(lettersOf(numbers)), numbers)
      }),
    ))

  it('need no escape in a template or in JSON', () => {
    const all = Array.from({ length: letterCount }, (_, code) => letterOfCode(code))
    assert.ok(all.length > 2 * most)
    all.forEach((letter, code) => {
      assert.doesNotMatch(letter, /[\\`$"]/)
      assert.equal(codeAt(letter, 0), code)
    })
  })
})

describe('hidden units', () => {
  it('each have a level in a row', () =>
    fc.assert(
      fc.property(fc.array(level, { minLength: hiddenUnits, maxLength: hiddenUnits }), (levels) => {
        const network = { places: Uint16Array.of(0), packed: packed(levels) }
        assert.deepEqual(
          levels.map((_, unit) => levelOf(network, 0, unit)),
          levels,
        )
      }),
    ))

  it('are the sums of the rows of a clause, however many', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.constantFrom(-most, 0, most, null), (count, all) => {
        const levels = Array.from({ length: count * hiddenUnits }, (_, at) => all ?? ((at * at) % 31) - most)
        const clause = new ClauseRows()
        clause.clear()
        for (let row = 0; row < count; row++) clause.add(row, 0, 1)
        const none = new ClauseRows()
        const [hidden, sums] = [new Float64Array(hiddenUnits), new Float64Array(outputCount)]
        const network = {
          places: Uint16Array.from({ length: count }, (_, row) => row),
          packed: packed(levels),
          scales: new Float64Array(hiddenUnits).fill(1),
          namedScales: new Float64Array(hiddenUnits).fill(1),
          hiddenBias: new Float64Array(hiddenUnits),
          outputs: new Float64Array(hiddenUnits * outputCount),
          outputBias: new Float64Array(outputCount),
        }
        forward(network, clause, none, hidden, sums)
        for (let unit = 0; unit < hiddenUnits; unit++) {
          let sum = 0
          for (let row = 0; row < count; row++) sum += levels[row * hiddenUnits + unit] ?? 0
          assert.equal(hidden[unit], sum * weightOfRun(count) + 0)
        }
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

function packed(levels: readonly number[]): Int32Array {
  return Int32Array.from({ length: levels.length / 4 }, (_, at) => {
    const [first = 0, second = 0, third = 0, fourth = 0] = levels.slice(4 * at, 4 * at + 4)
    return packLevels(first, second, third, fourth)
  })
}
