import assert from 'node:assert/strict'
import fc from 'fast-check'
import { ClauseRows } from '../../../server/src/weighing/features/clause-rows.ts'
import { letterOfLevels, lettersOf, levelsPerLetter, numbersOf } from '../../../server/src/weighing/weights/letters.ts'
import {
  forward,
  hiddenUnits,
  isAtWork,
  levelOf,
  outputCount,
  packedRows,
  unitsAtWork,
  weightOfRun,
} from '../../../server/src/weighing/weights/network.ts'

const level = fc.constantFrom(-1, 0, 1)

describe('weights as letters', () => {
  it('give back the numbers that were written', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 24)), (numbers) => {
        assert.deepEqual(numbersOf(lettersOf(numbers)), numbers)
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
        const rows = packedRows(lettersOfLevels(levels))
        const network = { rows, scales: none, hiddenBias: none, outputs: none, outputBias: none }
        assert.deepEqual(
          levels.map((_, unit) => levelOf(network, 0, unit)),
          levels,
        )
      }),
    ))

  it('are the sums of the rows of a clause, however many', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.constantFrom(-1, 0, 1, null), (count, all) => {
        const levels = Array.from({ length: count * hiddenUnits }, (_, at) => all ?? (((at * at) % 7) % 3) - 1)
        const clause = new ClauseRows()
        clause.clear()
        for (let row = 0; row < count; row++) clause.add(row, 0, 1)
        const none = new ClauseRows()
        const [hidden, sums] = [new Float64Array(hiddenUnits), new Float64Array(outputCount)]
        const network = {
          rows: packedRows(lettersOfLevels(levels)),
          scales: new Float64Array(hiddenUnits).fill(1),
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

function lettersOfLevels(levels: readonly number[]): string {
  let text = ''
  for (let at = 0; at < levels.length; at += levelsPerLetter)
    text += letterOfLevels(levels.slice(at, at + levelsPerLetter))
  return text
}
