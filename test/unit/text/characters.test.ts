import assert from 'node:assert/strict'
import { hanRuns, isHan, isLatin, latinRuns } from '../../../server/src/text/document/characters.ts'

describe('stretches of characters', () => {
  for (const [name, runs, is] of [
    ['Han', hanRuns, isHan],
    ['Latin', latinRuns, isLatin],
  ] as const) {
    it(`of ${name} are of those that are told one by one`, () => {
      for (let code = 0; code <= 0xffff; code++)
        assert.equal(String.fromCharCode(code).replace(runs, '') === '', is(code), code.toString(16))
    })
  }
})
