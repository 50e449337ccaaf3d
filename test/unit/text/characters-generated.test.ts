import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../server/scripts/root.ts'
import { charactersFile, compileCharacters } from '../../../server/tables/character-compiler.ts'

describe('the tables of characters', () => {
  it('are what the compiler gives (npm run characters)', () => {
    assert.ok(
      compileCharacters() === readFileSync(join(root, charactersFile), 'utf8'),
      `${charactersFile} is not current`,
    )
  })
})
