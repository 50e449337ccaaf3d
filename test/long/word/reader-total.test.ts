import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { readWord } from '../../../server/src/word/read/read-word.ts'
import { list, listUse, numbered, paragraph, run, textOfBody, wordFile } from '../../unit/word/word-file.ts'

describe('the reader of Word documents', () => {
  const sample = wordFile({
    body:
      paragraph('总体要求', numbered(0)) +
      paragraph(run('建设平台') + run('&<', '<w:b/>')) +
      '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>',
    numbering: list(1, ['chineseCounting %1、']) + listUse(1, 1),
    styles: '<w:style w:styleId="a" w:type="paragraph"><w:basedOn w:val="a"/></w:style>',
  })

  it('has an answer for any bytes', () => {
    const edits = fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { maxLength: 8 })
    fc.assert(
      fc.property(edits, fc.nat(sample.length), (changes, cut) => {
        const bytes = sample.slice(0, cut % 3 === 0 ? cut : sample.length)
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte
        const read = readWord(bytes, { revisions: 'marked' })
        assert.ok('fault' in read || typeof read.text === 'string')
      }),
      { numRuns: 500 },
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => 'fault' in readWord(bytes, { revisions: 'accepted' })),
    )
  })

  it('has an answer for any XML', () => {
    const names = fc.constantFrom(
      'p',
      'r',
      't',
      'tbl',
      'tr',
      'tc',
      'sdt',
      'sdtContent',
      'ins',
      'del',
      'pPr',
      'rPr',
      'numPr',
      'br',
      'delText',
      'txbxContent',
      'footnoteReference',
      'commentRangeStart',
    )
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom(
          '甲',
          '<w:t>乙*</w:t>',
          '<w:fldChar w:fldCharType="begin"/>',
          '<w:fldChar w:fldCharType="separate"/>',
          '<w:vanish/>',
        ),
        fc
          .tuple(names, fc.array(tie('tree'), { maxLength: 4 }))
          .map(([name, inner]) => `<w:${name} w:id="1" w:val="1">${inner.join('')}</w:${name}>`),
      ),
    }))
    fc.assert(
      fc.property(tree, (body) => {
        const read = readWord(wordFile({ body, footnotes: body, styles: body, numbering: body }), {
          revisions: 'marked',
        })
        assert.ok(!('fault' in read), body)
      }),
      { numRuns: 300 },
    )
  })

  it('gives a paragraph as the words that it has', () => {
    const words = fc
      .array(
        fc.constantFrom(
          '甲',
          '*',
          '_',
          '`',
          '[',
          ']',
          '(',
          '^1',
          '<b>',
          '&amp;',
          '~',
          '\\',
          '{++',
          '++}',
          '#',
          '-',
          '>',
          '|',
          'a',
          '1',
          '。',
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((all) => `文${all.join('')}字`)
    fc.assert(
      fc.property(words, (text) => {
        const { blocks } = parseDraft(textOfBody(paragraph(run(text))))
        assert.equal(
          blocks.map(({ prose }) => prose.text).join('|'),
          parseDraft(text, { format: 'plain' })
            .blocks.map(({ prose }) => prose.text)
            .join('|'),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('takes time in proportion to the document', () => {
    const units = [
      paragraph('建设平台。'),
      '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>',
      `<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>`,
      '<w:p><w:r><w:t>&amp;&amp;&amp;*_`[</w:t></w:r></w:p>',
      '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="63"/></w:tcPr><w:p/></w:tc><w:tc/></w:tr></w:tbl>',
    ]
    for (const unit of units) {
      const body = unit.startsWith('<w:r>') ? `<w:p>${unit.repeat(20_000)}</w:p>` : unit.repeat(20_000)
      const file = wordFile({ body })
      const start = performance.now()
      readWord(file, { revisions: 'accepted' })
      const took = performance.now() - start
      assert.ok(took < 6000, `${unit}: ${took} ms`)
    }
  }).timeout(60_000)
})
