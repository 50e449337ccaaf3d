import assert from 'node:assert/strict'
import { isMeant, listNames, withoutLists, wordLists } from '../../../server/scripts/ablate/word-lists.ts'

describe('lists of words', () => {
  const data = {
    lexicon: {
      data: {
        dimension: 'data',
        groups: [
          { element: null, strength: 'strong', zh: ['数据'], en: ['data sets'] },
          { element: 'data.market', strength: 'strong', zh: ['数据交易'], own: [{ term: '数据商', paper: ['4.1#1'] }] },
        ],
      },
    },
    roles: { roles: [{ role: 'goal', zh: { whole: ['目标'], ends: ['的目标'] } }] },
    lenses: { elements: { 'stage.value': ['data.market'] } },
    templates: { data: { templates: ['数据共享'] } },
  }

  it('are told by file, keys and what marks their groups; both languages are one list, and ids are no words', () => {
    assert.deepEqual(
      wordLists(data).map(({ path, words }) => `${path.join(' ')}: ${words}`),
      [
        'lexicon data groups strong: 2',
        'lexicon data groups data.market strong: 1',
        'lexicon data groups data.market strong own: 1',
        'roles roles goal whole: 1',
        'roles roles goal ends: 1',
      ],
    )
  })

  it('go by names: a file, what several of its lists share, a list', () => {
    const lists = wordLists(data)
    const meant = (name: string): string[] =>
      lists.filter(({ path }) => isMeant(name, path)).map(({ path }) => path.slice(1).join(' '))
    assert.deepEqual(meant('roles'), ['roles goal whole', 'roles goal ends'])
    assert.deepEqual(meant('roles: whole'), ['roles goal whole'])
    assert.deepEqual(meant('lexicon: data.market, strong'), [
      'data groups data.market strong',
      'data groups data.market strong own',
    ])
    assert.deepEqual(meant('masks'), [])
    const names = listNames(lists)
    assert.equal(new Set(names).size, names.length)
    assert.deepEqual(names, ['lexicon', 'roles', 'lexicon: data.market', 'lexicon: own', 'roles: whole', 'roles: ends'])
    assert.ok(names.every((name) => meant(name).length > 0))
  })

  it('are left out, and nothing else', () => {
    const without = withoutLists(data, (path) => isMeant('lexicon: data', path) || isMeant('roles: ends', path))
    assert.deepEqual(
      wordLists(without).map(({ path }) => path.join(' ')),
      ['roles roles goal whole'],
    )
    assert.deepEqual(without.roles, { roles: [{ role: 'goal', zh: { whole: ['目标'], ends: [] } }] })
    assert.equal(without.templates, data.templates)
    assert.equal(without.lenses && JSON.stringify(without.lenses), JSON.stringify(data.lenses))
  })
})
