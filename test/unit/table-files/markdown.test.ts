import assert from 'node:assert/strict'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { markdownTable, markdownWords, tableOfMarkup } from '../../../server/src/table-files/markdown.ts'

const marks = ['*', '**', '_', '~', '~~', '`', '&amp;', '&#42;', '<b>', '<!--', '![', '[', '](', ')', '\\', '|']

describe('words of a draft in Markdown', () => {
  it('are read as they stand, whatever marks they have', () => {
    const words = fc.array(fc.constantFrom(...marks, '甲', '乙', 'a', ' '), { maxLength: 12 })
    fc.assert(
      fc.property(words, (parts) => {
        const said = `甲${parts.join('')}乙`
        const { children } = fromMarkdown(markdownWords(said), { extensions: [gfmStrikethrough()] })
        assert.deepEqual(
          children.map((one) => (one.type === 'paragraph' ? one.children.map(({ type }) => type) : one.type)),
          [['text']],
        )
        const [paragraph] = children
        const [text] = paragraph?.type === 'paragraph' ? paragraph.children : []
        assert.equal(text?.type === 'text' ? text.value : null, said)
      }),
      { numRuns: 300 },
    )
  })

  it('are escaped in the cells of a table, where markup is left as it is in a table of markup', () => {
    const table = [['甲'], ['*a* &amp; ~b~ <i>']]
    assert.equal(markdownTable(table), '| 甲 |\n| --- |\n| \\*a\\* \\&amp; \\~b\\~ \\<i> |\n')
    assert.equal(tableOfMarkup(table), '| 甲 |\n| --- |\n| *a* &amp; ~b~ <i> |\n')
  })

  it('stay on one line, without signs that steer a terminal', () => {
    assert.equal(markdownWords('甲 \n 乙\u202e\u001b'), '甲 乙\ufffd␛')
  })
})
