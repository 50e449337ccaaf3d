import assert from 'node:assert/strict'
import { ask, refused } from './ask.ts'

interface FrameworkResult {
  readonly entries: readonly {
    readonly id: string
    readonly kind: string
    readonly name: string
    readonly sources: readonly string[]
    readonly elements?: readonly { readonly id: string }[]
    readonly dimension?: { readonly id: string; readonly name: string }
  }[]
  readonly paper: string
}

const entry = (term: string, reader: 'zh' | 'en' = 'zh') =>
  ask<FrameworkResult>('wenheng_framework', null, { term }, reader)
const ids = (term: string) => entry(term).entries.map(({ id }) => id)

describe('the tool that looks up the framework', () => {
  it('knows a dimension by its id and by its name in both languages, with its elements', () => {
    for (const word of ['compute', '算力', 'Compute', ' compute ']) assert.deepEqual(ids(word), ['compute'], word)
    assert.ok((entry('算力').entries[0]?.elements?.length ?? 0) > 4)
  })

  it('knows elements, pathways and words of the glossary', () => {
    assert.deepEqual(ids('compute.layout'), ['compute.layout'])
    assert.deepEqual(ids('算力布局'), ['compute.layout'])
    assert.deepEqual(ids('path.talent'), ['path.talent'])
    assert.deepEqual(ids('揭榜挂帅'), ['term.open-competition'])
  })

  it('knows what drafts write, by the element that it belongs to', () => {
    assert.deepEqual(ids('智算中心'), ['compute.layout'])
    assert.deepEqual(ids('Data centres'), ['compute.layout'])
  })

  it('names the paper and the places in it, in words', () => {
    const { entries, paper } = entry('算力布局')
    assert.match(entries[0]?.sources[0] ?? '', /^第四部分（二）.*（对策）$/)
    assert.match(paper, /《.+》/)
    assert.match(entry('compute.layout', 'en').paper, /in Chinese; it speaks of China/)
    assert.deepEqual(entries[0]?.dimension, { id: 'compute', name: '算力' })
  })

  it('does not guess: a sentence or another word has no entry', () => {
    assert.match(refused('wenheng_framework', null, { term: '食堂' }), /^框架中没有与“食堂”对应的条目/)
    assert.match(refused('wenheng_framework', null, { term: '算力很重要' }), /^框架中没有/)
    assert.match(refused('wenheng_framework', null, { term: 'canteen' }, 'en'), /^The framework has no entry/)
  })
})
