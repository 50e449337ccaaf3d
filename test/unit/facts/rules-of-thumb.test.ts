import assert from 'node:assert/strict'
import { causes } from '../../../server/src/framework/data.generated.ts'
import { measuresOf } from './support.ts'

describe('rules of thumb', () => {
  for (const { rule, samples } of causes) {
    describe(rule, () => {
      for (const { text, measures } of samples) {
        it(`${text} → ${measures.join(', ') || 'none'}`, () => assert.deepEqual(measuresOf(text), [...measures].sort()))
      }
    })
  }
})
