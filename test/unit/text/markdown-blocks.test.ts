import assert from 'node:assert/strict'
import { blocksOf } from './source-of.ts'

/** The blocks of a draft as `kind text`, a heading with its level. */
function blocks(text: string): string[] {
  return blocksOf(text, 'markdown').map(({ kind, level, prose }) => `${kind}${level || ''} ${prose.text}`)
}

/** By what they show: a text and its blocks, with line feeds and with carriage returns. */
const samples: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'a table': [
    ['| a |\n| - |\n| b |', ['row a', 'row b']],
    [
      '| 指标 | 数值 |  \n| :-- | --: | \n| 算力 | 300 |  \n\n数据',
      ['row 指标 数值', 'row 算力 300', 'paragraph 数据'],
    ],
    ['文\n| a |\n| - |\n| b |', ['paragraph 文', 'row a', 'row b']],
    ['a | b\n-|-\nc', ['row a b', 'row c']],
    ['a\n-|', ['row a']],
    ['a\n:-', ['row a']],
    ['a\n---', ['heading2 a']],
    ['a | b\n---', ['heading2 a | b']],
    ['| a |\n| - |\nb\n===', ['row a', 'row b', 'row ===']],
    ['| a |\n| - |\nb\n- c', ['row a', 'row b', 'item1 c']],
    ['| a |\n| - |\n| b |\n---\nc', ['row a', 'row b', 'paragraph c']],
    ['> | a |\n> | - |\n> | b |', ['row a', 'row b']],
    ['- | a |\n  | - |\n  | b |', ['row a', 'row b']],
  ],
  'markup in the cells of a row': [
    ['| *a | b* |\n| - | - |', ['row *a b*']],
    ['| *a* | [b](c) | d |\n| - | - | - |\n| `e` | **f** | <!-- x -->g |', ['row a b d', 'row f g']],
    ['| a \\| b | c |\n| - | - |', ['row a | b c']],
  ],
  footnotes: [
    ['[^1]: 甲\n[^2]: 乙', ['paragraph 甲', 'paragraph 乙']],
    ['a\n[^1]: b', ['paragraph a', 'paragraph b']],
    ['[^1]: a\n    b\n\n    c', ['paragraph a b', 'paragraph c']],
    ['[^1]: a\n\n    - b\n\n    c\n\nd', ['paragraph a', 'item1 b', 'paragraph c', 'paragraph d']],
    ['- [^a]: b\n- c', ['item1 b', 'item1 c']],
    ['> [^a]: b\n>\n> c', ['quote b', 'quote c']],
  ],
  'a heading in a quote that has a line under it': [
    ['> a\n> ===', ['heading1 a']],
    ['> - `a`b\n>   ===', ['heading1 b']],
    ['> a\n> b\n> ---\n> c', ['heading2 a b', 'quote c']],
  ],
  'the box of a task': [
    ['> - [x] a', ['quote1 a']],
    ['- [ ] a\n- [x] b', ['item1 a', 'item1 b']],
    ['> [x] a', ['quote [x] a']],
  ],
  'HTML in a quote': [
    ['> </table>\n>\n> a', ['quote a']],
    ['> <div>\n> b\n> </div>\n>\n> a', ['quote a']],
    ['> <div>\n\na', ['paragraph a']],
    ['- <div>\n\n  a\n- b', ['item1 a', 'item1 b']],
    ['<b>\u00a0\na\n===', ['heading1 a']],
  ],
  'an item whose first line is blank': [
    ['- \n  a\n\n  ```\n\n- b', ['item1 a', 'item1 b']],
    ['- \n  a\n\n  b\n\n- c', ['item1 a', 'item1 b', 'item1 c']],
    ['1.  \n    a\n\n    b', ['item1 a', 'item1 b']],
    ['1) \n    ---\n\n    - data', ['item2 data']],
    ['-\n\n  a', ['paragraph a']],
  ],
  'definitions of links': [
    ['[a]\n\n[a]:\nu', ['paragraph a']],
    ['[a]\n\n[a]: u\n"t"', ['paragraph a']],
    ['[a] [b]\n\n[a]: u\n"t\nt"\n[b]: v', ['paragraph a b']],
    ['[a]\n\n[a]: u\n"t" b', ['paragraph a', 'paragraph "t" b']],
    ['[a]\n\n[a]: u "t" b', ['paragraph [a]', 'paragraph [a]: u "t" b']],
  ],
}

describe('the blocks of Markdown', () => {
  for (const [name, texts] of Object.entries(samples)) {
    it(`are told: ${name}`, () => {
      for (const [text, expected] of texts) {
        assert.deepEqual(blocks(text), expected, text)
        assert.deepEqual(blocks(text.replaceAll('\n', '\r\n')), expected, `${text}, with carriage returns`)
        assert.deepEqual(blocks(text.replaceAll('\n', '\r')), expected, `${text}, with carriage returns alone`)
      }
    })
  }
})
