import assert from 'node:assert/strict'
import fc from 'fast-check'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { DraftDocument } from '../../../server/src/lsp/session/draft-document.ts'

const unit = fc.constantFrom('a', '数', ' ', '\n', '\r', '\r\n', '\ud83d', '\ude00', '𠮷')
/** Some are long enough to be cut into chunks, also without a line end to cut them at. */
const texts = fc
  .tuple(fc.string({ unit, maxLength: 30 }), fc.constantFrom(1, 1, 400, 3000))
  .map(([text, times]) => text.repeat(times))
const share = fc.double({ min: 0, max: 1, noNaN: true })
const changes = fc.array(fc.record({ at: share, length: fc.oneof(fc.nat(3), fc.nat(9000)), text: texts }), {
  maxLength: 5,
})

describe('the document of a draft', () => {
  it('has the text and the places of a TextDocument, after any edits', () => {
    fc.assert(
      fc.property(texts, changes, fc.array(share, { maxLength: 8 }), (text, edits, places) => {
        const known = TextDocument.create('file:///a', 'markdown', 1, text)
        const ours = DraftDocument.create('file:///a', 'markdown', 1, text)
        for (const [index, { at, length, text: inserted }] of edits.entries()) {
          const start = known.positionAt(Math.floor(at * known.getText().length))
          const end = known.positionAt(Math.floor(at * known.getText().length) + length)
          const change = { range: { start, end }, text: inserted }
          TextDocument.update(known, [change], index + 2)
          DraftDocument.update(ours, [change], index + 2)
          assert.equal(ours.getText(), known.getText())
          assert.equal(ours.text.length, known.getText().length)
          assert.equal(ours.version, known.version)
        }
        assert.equal(ours.lineCount, known.lineCount)
        for (const one of places) {
          for (const near of [-1, 0, 1, 2]) {
            const offset = Math.floor(one * known.getText().length) + near
            const position = known.positionAt(offset)
            assert.deepEqual(ours.positionAt(offset), position)
            assert.equal(ours.offsetAt(position), known.offsetAt(position))
            const beyond = { line: position.line + near, character: position.character + 5 * near }
            assert.equal(ours.offsetAt(beyond), known.offsetAt(beyond))
            const range = { start: position, end: beyond }
            assert.equal(ours.getText(range), known.getText(range))
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('takes a change without range for the whole text', () => {
    const document = DraftDocument.create('file:///a', 'markdown', 1, '数据')
    DraftDocument.update(document, [{ text: '算力\n' }], 2)
    assert.equal(document.getText(), '算力\n')
    assert.equal(document.lineCount, 2)
  })

  it('shares what an edit does not touch', () => {
    const document = DraftDocument.create('file:///a', 'markdown', 1, '建设算力平台。\n\n'.repeat(10_000))
    const before = new Set(document.text.chunks)
    const start = document.positionAt(40_000)
    DraftDocument.update(document, [{ range: { start, end: start }, text: '新' }], 2)
    assert.ok(document.text.chunks.filter((chunk) => !before.has(chunk)).length <= 2)
  })
})
