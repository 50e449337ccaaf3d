import assert from 'node:assert/strict'
import fc from 'fast-check'
import { longest, mostParts, splitProse } from '../../../server/src/retext/split-prose.ts'

const parts = (text: string): string[] => splitProse(text).map(({ start, end }) => text.slice(start, end))

describe('prose that is given to plugins', () => {
  it('is whole where it is short', () => {
    assert.deepEqual(parts('One. Two.'), ['One. Two.'])
    assert.deepEqual(parts(''), [])
  })

  it('is cut after a sentence, else between words, else anywhere', () => {
    const sentence = `${'word '.repeat(600)}end. `
    assert.deepEqual(parts(sentence + sentence), [sentence, sentence])
    assert.ok(parts('word '.repeat(3000)).every((part) => part.endsWith('word ')))
    assert.deepEqual(
      parts('x'.repeat(2 * longest + 1)).map(({ length }) => length),
      [longest, longest, 1],
    )
  })

  it('is all there in a block of ordinary length, in parts of a bounded length', () => {
    const word = fc.constantFrom('word ', 'end. ', 'x'.repeat(1700), ' ', '𠮷', '\ud83d')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join('')
        const joined = parts(text).join('')
        assert.ok(text.startsWith(joined) && parts(text).length <= mostParts)
        assert.ok(joined === text || joined.length >= (mostParts * longest) / 2)
        assert.ok(parts(text).every(({ length }) => length > 0 && length <= longest))
      }),
    )
  })
})
