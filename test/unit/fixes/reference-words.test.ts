import assert from 'node:assert/strict'
import { numeralOf, writtenOut } from '../../../server/src/fixes/tree/reference-edits.ts'
import type { MarkerScheme } from '../../../server/src/text/numbering/marker.ts'

describe('a reference to a provision with another number', () => {
  it('keeps the script of its numeral, whatever that of the label is', () => {
    const samples: readonly (readonly [string, MarkerScheme, string, string | null])[] = [
      ['第四条', 'article', '三', '四'],
      ['第四条', 'article', '3', '4'],
      ['四、', 'han', '3', '4'],
      ['（4）', 'arabic-paren', '三', '四'],
      ['②', 'circled', '1', '2'],
      ['㈡', 'han-paren', '一', '二'],
      ['㈡', 'han-paren', '1', '2'],
      ['Part IV', 'part', 'III', 'IV'],
      ['Part IV', 'part', '3', '4'],
      ['PART 4', 'part', 'III', 'IV'],
      ['PART 4', 'part', 'iii', 'iv'],
      ['(e)', 'alpha', 'd', 'e'],
      ['3.2', 'decimal', '3.1', '3.2'],
      ['甲、', 'stem', '一', null],
    ]
    for (const [label, scheme, like, numeral] of samples) assert.equal(numeralOf(label, scheme, like), numeral, label)
  })

  it('by relation is written out: each by its number, with the unit of the words', () => {
    const samples: readonly (readonly [readonly string[], string, string])[] = [
      [['第七条', '第八条'], '前两条', '第七条、第八条'],
      [['七、'], '上一条', '第七条'],
      [['（七）'], '前项', '第（七）项'],
      [['Sec. 7.'], 'the preceding section', 'section 7'],
      [['Section 7.', 'Section 8.'], 'the two preceding sections', 'sections 7 and 8'],
      [['(b)'], 'the preceding paragraph', 'paragraph (b)'],
      [['Part IV'], 'the preceding Part', 'Part IV'],
      [['Sec. 7.'], 'The preceding section', 'Section 7'],
    ]
    for (const [labels, words, written] of samples) assert.equal(writtenOut(labels, words), written)
  })
})
