import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createAutomaton, type Match } from '../../../server/src/facts/automaton.ts'

const terms = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom('数', '据', '中', '心', '算'), minLength: 1, maxLength: 4 }),
  {
    minLength: 1,
    maxLength: 12,
  },
)
const text = fc.string({ unit: fc.constantFrom('数', '据', '中', '心', '算', '力', '，'), maxLength: 60 })

function naive(words: readonly string[], within: string): Match[] {
  const found: Match[] = []
  for (let end = 1; end <= within.length; end++) {
    const ending = [...words.keys()].filter((term) => within.slice(0, end).endsWith(words[term] ?? '\0'))
    ending.sort((a, b) => (words[b]?.length ?? 0) - (words[a]?.length ?? 0))
    for (const term of ending) found.push({ term, start: end - (words[term]?.length ?? 0), end })
  }
  return found
}

describe('createAutomaton', () => {
  it('finds what a naive search finds', () => {
    fc.assert(
      fc.property(terms, text, (words, within) => {
        assert.deepEqual(createAutomaton(words).search(within), naive(words, within))
      }),
    )
  })

  it('minds no capitals in Latin words', () => {
    const { search } = createAutomaton(['machine learning', 'GPU'])
    assert.deepEqual(
      search('Machine Learning on gpu').map(({ term }) => term),
      [0, 1],
    )
  })

  it('finds Latin words at the bounds of words only, a plural s put up with', () => {
    const { search } = createAutomaton(['AI', 'dataset'])
    assert.deepEqual(search('maintain, AIM, datasetting'), [])
    assert.deepEqual(search('以AI赋能 datasets.'), [
      { term: 0, start: 1, end: 3 },
      { term: 1, start: 6, end: 13 },
    ])
  })

  it('finds nothing in an empty text, and takes any text', () => {
    const { search } = createAutomaton(['算力'])
    assert.deepEqual(search(''), [])
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (any) => search(any).every(({ end }) => end <= any.length)))
  })
})
