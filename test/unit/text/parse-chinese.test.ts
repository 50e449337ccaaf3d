import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Nodes } from 'nlcst'
import { toString as nlcstToString } from 'nlcst-to-string'
import { unified } from 'unified'
import { segmentClauses } from '../../../server/src/text/clauses/clauses.ts'
import parseChinese, { parse } from '../../../server/src/unified/parse-chinese.ts'

/** The types of the nodes and what they hold, as nested lists. */
function told(node: Nodes): unknown {
  const name = node.type.replace('Node', '')
  if (node.type === 'WordNode' || !('children' in node)) return `${name} ${nlcstToString(node)}`
  return [name, ...node.children.map(told)]
}

describe('Chinese text as nlcst', () => {
  it('has paragraphs, sentences, words and marks', () => {
    assert.deepEqual(told(parse('建设平台。 开放3个接口！\n\n好😀')), [
      'Root',
      [
        'Paragraph',
        ['Sentence', 'Word 建设', 'Word 平台', 'Punctuation 。'],
        'WhiteSpace  ',
        ['Sentence', 'Word 开放', 'Word 3', 'Word 个', 'Word 接口', 'Punctuation ！'],
      ],
      'WhiteSpace \n\n',
      ['Paragraph', ['Sentence', 'Word 好', 'Symbol 😀']],
    ])
  })

  it('is what unified parses with it', () => {
    assert.deepEqual(unified().use(parseChinese).parse('建设平台。'), parse('建设平台。'))
  })

  it('has the sentences that the engine finds', () => {
    const text = '他说：“建设平台。”随后开工；完成后验收。还有吗？'
    const [paragraph] = parse(text).children
    const sentences =
      paragraph && 'children' in paragraph ? paragraph.children.filter(({ type }) => type === 'SentenceNode') : []
    const ends = sentences.map(({ position }) => position?.end.offset)
    const clauses = segmentClauses(text, 'zh')
    assert.deepEqual(
      ends,
      clauses.filter((clause, index) => clauses[index + 1]?.sentence !== clause.sentence).map(({ end }) => end),
    )
  })

  it('holds each character once, where its position says', () => {
    const unit = fc.constantFrom(...'数据平台。；！，“”a1 \t\n\n+$\u3000\ud83d\ude00\ud800', '\r\n', '\r')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        let end = 0
        const walk = (node: Nodes): void => {
          const { position } = node
          assert.ok(position)
          const span = [position.start.offset ?? -1, position.end.offset ?? -1]
          for (const point of [position.start, position.end]) {
            const before = text.slice(0, point.offset)
            const lines = before.split(/\r\n?|\n/)
            // Between a carriage return and its line feed the line has not ended.
            if (before.endsWith('\r') && text.charAt(before.length) === '\n') continue
            assert.deepEqual([point.line, point.column], [lines.length, (lines.at(-1) ?? '').length + 1])
          }
          assert.equal(nlcstToString(node), text.slice(...span))
          if ('children' in node) node.children.forEach(walk)
          else {
            assert.equal(span[0], end)
            end = span[1] ?? end
          }
        }
        walk(parse(text))
        assert.equal(end, text.length)
      }),
      { numRuns: 1000 },
    )
  })
})
