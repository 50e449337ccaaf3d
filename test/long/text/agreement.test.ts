import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { describeWithShared } from '../../unit/shared.ts'
import { type Disagreement, disagreements } from '../../unit/text/compare-leaves.ts'
import { corpusDisagreements, reasons } from '../../unit/text/corpus-disagreements.ts'
import { isBeyondComparison, isMeant, meant } from '../../unit/text/dialect.ts'
import { markdownText, paragraphText } from '../../unit/text/markdown-arbitrary.ts'

describe('Markdown as remark reads it', () => {
  /** The same characters from the same places in the same leaves. */
  const agree = (text: string): void => {
    if (isBeyondComparison(text)) return
    const found = disagreements(text, { chinese: true }).filter((disagreement) => !isMeant(disagreement, text))
    assert.deepEqual(found.map(shown), [])
  }

  it('has the same prose, block by block', () => {
    fc.assert(fc.property(markdownText, agree), { numRuns: 400 })
  })

  it('has the same prose in a paragraph with any inline markup', () => {
    fc.assert(fc.property(paragraphText, agree), { numRuns: 500 })
  })

  it('has the same prose in any heap of marks', () => {
    const unit = fc.constantFrom(
      ...'ab数据 \n*_`[]()<>#-!|~\\&;1.:"=/',
      ...['\n\n', '\n- ', '\n> ', '\n1. ', '](', '```', '<!--', '-->', '**', '|-|', '<b>', '\r\n'],
    )
    // Indented code, addresses, declarations (a rest of SGML), headings without a space.
    const differs = / {4}|<!|[a-z]:|#(?:[数据1]|\([数据1])/i
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        fc.pre(!differs.test(text))
        agree(text)
      }),
      { numRuns: 2000, examples: [['<b>\r\n\r\na'], ['<a_>'], ...tables.map((text): [string] => [text])] },
    )
  })

  for (const [name, { why, examples }] of Object.entries(meant)) {
    it(`is not followed in ${name}: ${why}`, () => {
      for (const [text, ours] of examples) {
        const found = disagreements(text, { exact: true })
        assert.notDeepEqual(found, [], text)
        assert.equal(found.map((disagreement) => disagreement.ours?.text ?? '').join('|'), ours, text)
      }
    })
  }
})

/** Tables amid paragraphs, and lines that go on a quote or an item without its mark. */
const tables = [
  'a\na\n|-|',
  '|-|-|\na\n|:-:',
  'a\n:-:\n> :-:',
  '\n- a\na\n|:-:',
  '- a\n|a|\n|-|',
  '> a|b\n> -|-\n|c',
  '|-|\n|-|\n- |',
]

function shown({ at, remark, ours }: Disagreement): unknown {
  return {
    at,
    remark: remark && { text: remark.text, at: remark.at.join() },
    ours: ours && { text: ours.text, at: ours.at.join() },
  }
}

describe('plain text and Markdown', () => {
  const han = fc.string({ unit: fc.constantFrom(...'加快建设数据算力平台开放接口，、'), minLength: 2, maxLength: 30 })
  const words = fc.array(fc.constantFrom('data', 'the', 'agency', 'shall', 'share', 'by', 'law'), {
    minLength: 3,
    maxLength: 12,
  })
  const sentence = fc.oneof(
    han.map((text) => `${text}。`),
    words.map((list) => `${list.join(' ')}.`),
  )
  const heading = fc.constantFrom(
    '一、总体要求',
    '（一）指导思想。',
    '第一章 总则',
    '第三条 为了开放数据。',
    '2．开放接口。由数据局开放。',
    '（二）其他；',
    '① 平台',
  )
  const block = fc.oneof(
    heading,
    fc.array(sentence, { minLength: 1, maxLength: 3 }).map((list) => list.join('')),
  )

  it('agree on text without mark-up', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), fc.constantFrom('\n\n', '\r\n\r\n', '\n\n\n'), (blocks, gap) => {
        const text = blocks.join(gap)
        const [markdown, plain] = [parseDraft(text, { format: 'markdown' }), parseDraft(text, { format: 'plain' })]
        assert.deepEqual(plain.blocks, markdown.blocks)
        assert.deepEqual(plain.outline, markdown.outline)
      }),
      { numRuns: 300 },
    )
  })
})

describeWithShared('Markdown of the corpus', (folder) => {
  const files = ['policy', 'other']
    .flatMap((kind) => readdirSync(join(folder, 'corpus', kind)).map((name) => ({ kind, name })))
    .filter(({ name }) => name.endsWith('.md'))

  it('has the same prose as in remark but where the list says why not', function () {
    this.timeout(30_000)
    for (const { kind, name } of files) {
      const text = readFileSync(join(folder, 'corpus', kind, name), 'utf8')
      const listed = new Map(
        Object.entries(corpusDisagreements[name] ?? {}).flatMap(([reason, lines]) =>
          lines.map((line) => [line, reasons[reason as keyof typeof reasons]] as const),
        ),
      )
      const found = disagreements(text, { chinese: true })
      const lines = found.map(({ at }) => text.slice(0, at).split('\n').length)
      assert.deepEqual(
        lines,
        [...listed.keys()].sort((a, b) => a - b),
        name,
      )
      found.forEach(({ at, end, type }, index) => {
        // Behind a tag that closes itself stands what it does not swallow.
        const shows = listed.get(lines[index] ?? 0)?.shows ?? /$^/
        assert.match(text.slice(type === 'html' ? at - 400 : at, end + 20), shows, `${name}:${lines[index]}`)
      })
    }
  })
})
