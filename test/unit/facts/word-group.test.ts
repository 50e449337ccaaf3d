import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../server/scripts/root.ts'
import { oneOf, wordGroup } from '../../../server/src/facts/vocabulary/word-group.ts'
import { wordGroups } from '../../../server/src/framework/data.generated.ts'
import type { WordGroupId } from '../../../server/src/framework/lexicon.ts'

describe('the word groups', () => {
  const ids = Object.keys(wordGroups) as WordGroupId[]

  it('are those that the type names', () => {
    const source = readFileSync(join(root, 'server/src/framework/lexicon.ts'), 'utf8')
    const union = /export type WordGroupId =\n((?: {2}\| '[a-z-]+'\n)+)/.exec(source)?.[1] ?? ''
    const named = [...union.matchAll(/'([a-z-]+)'/g)].map(([, id]) => id)
    assert.ok(named.length > 0)
    assert.deepEqual(named.sort(), [...ids].sort())
  })

  it('are used by code, each of them', () => {
    const folder = join(root, 'server/src/facts')
    const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n')
    const used = new Set([...source.matchAll(/\b(?:wordGroup|oneOf)\('([a-z-]+)'\)/g)].map(([, id]) => id))
    assert.deepEqual([...used].sort(), [...ids].sort())
  })

  for (const id of ids) {
    it(`have no word twice: ${id}`, () => {
      const { zh = [], en = [] } = wordGroups[id]
      assert.ok(zh.length + en.length > 0)
      assert.equal(wordGroup(id).size, zh.length + en.length)
    })
  }

  it('stand in a regular expression as any of their words', () => {
    const pattern = new RegExp(`^${oneOf('promised')}$`)
    for (const word of wordGroup('promised')) assert.match(word, pattern)
    assert.doesNotMatch('affected', pattern)
  })
})
