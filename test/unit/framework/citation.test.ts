import assert from 'node:assert/strict'
import { citedPlaces } from '../../../server/src/framework/citation.ts'

describe('places in the paper', () => {
  it('are named once, with all that the paper does there, each once', () => {
    const loci = [
      { at: '4.2#2', tag: 'measure' },
      { at: '3#4', tag: 'problem' },
      { at: '4.2#2', tag: 'measure' },
      { at: '3#4', tag: 'mechanism' },
    ] as const
    assert.deepEqual(
      citedPlaces(loci, 'zh').map(({ place, tags }) => place + tags),
      ['第四部分（二）第二条（对策）', '第三部分第4段（问题，机理）'],
    )
  })
})
