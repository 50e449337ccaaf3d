import assert from 'node:assert/strict'
import fc from 'fast-check'
import { byLetters, createTrie } from '../../../server/src/facts/vocabulary/trie.ts'
import { allMatches, type Match } from './all-matches.ts'

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
  for (let start = 0; start < within.length; start++) {
    const here = [...words.keys()].filter((term) => within.startsWith(words[term] ?? '\0', start))
    here.sort((a, b) => (words[b]?.length ?? 0) - (words[a]?.length ?? 0))
    for (const term of here) found.push({ term, start, end: start + (words[term]?.length ?? 0) })
  }
  return found
}

function search(words: readonly string[], within: string): Match[] {
  const sorted = [...words].sort(byLetters)
  return allMatches(createTrie(sorted), sorted, within)
}

describe('createTrie', () => {
  it('finds what a naive search finds', () => {
    fc.assert(
      fc.property(terms, text, (words, within) => {
        assert.deepEqual(search(words, within), naive([...words].sort(byLetters), within))
      }),
    )
  })

  it('finds the longest term at a place', () => {
    const { longestAt } = createTrie(['中心', '数据', '数据中心'])
    assert.equal(longestAt('数据中心', 0), 2)
    assert.equal(longestAt('数据中心', 0, 3), 1)
    assert.equal(longestAt('数据中心', 1), -1)
    assert.equal(longestAt('数据中心', 2), 0)
  })

  it('minds no capitals in Latin words', () => {
    assert.deepEqual(
      search(['machine learning', 'GPU'], 'Machine Learning on gpu').map(({ term }) => term),
      [1, 0],
    )
  })

  it('finds Latin words at the bounds of words only, a plural s put up with', () => {
    const words = ['AI', 'dataset']
    assert.deepEqual(search(words, 'maintain, AIM, datasetting'), [])
    assert.deepEqual(search(words, '以AI赋能 datasets.'), [
      { term: 0, start: 1, end: 3 },
      { term: 1, start: 6, end: 13 },
    ])
  })

  it('ends with a Latin word behind Chinese, a plural s put up with', () => {
    const { longestAt } = createTrie(['人工AI'])
    assert.deepEqual(
      ['人工AI', '人工AIs', '人工AIs ', '人工AIsm', '人工AIt', '人工AI数'].map((text) => longestAt(text, 0)),
      [0, 0, 0, -1, -1, 0],
    )
  })

  it('finds nothing in an empty text, and takes any text', () => {
    assert.deepEqual(search(['算力'], ''), [])
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => search(['算力'], any).every(({ end }) => end <= any.length)),
    )
  })
})
