import assert from 'node:assert/strict'
import { type WordSegment, wordSegmenter, wordSegments } from '../../../server/src/text/document/word-segmenter.ts'

describe('the words that the platform finds', () => {
  const segmenter = wordSegmenter('zh')

  it('are those of the text as a whole, whatever its length', () => {
    if (segmenter === null) return
    const sentence = '市数据局牵头建设算力中心，培养人才。'
    for (const text of [sentence, sentence.repeat(400), '', '👍🏽'.repeat(3_000), '数'.repeat(5_000)]) {
      const found: readonly WordSegment[] = [...wordSegments(segmenter, text)]
      assert.equal(found.map(({ segment }) => segment).join(''), text)
      for (const { index, segment } of found) assert.equal(text.slice(index, index + segment.length), segment)
    }
    const words = [...wordSegments(segmenter, sentence)].map(({ segment }) => segment)
    const often = [...wordSegments(segmenter, sentence.repeat(400))].map(({ segment }) => segment)
    assert.deepEqual(often, Array.from({ length: 400 }, () => words).flat())
  })
})
