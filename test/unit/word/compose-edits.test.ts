import assert from 'node:assert/strict'
import fc from 'fast-check'
import { withEdits, withoutOverlaps } from '../../../server/src/text/document/edit.ts'
import { composeEdits } from '../../../server/src/word/review/compose-edits.ts'

describe('edits one after the other', () => {
  it('are edits of the first text', () => {
    const texts = fc.tuple(
      fc.string({ maxLength: 12 }),
      fc.array(fc.tuple(fc.nat(12), fc.nat(3), fc.string({ maxLength: 4 })), { maxLength: 3 }),
    )
    const editsIn = (text: string, drawn: readonly (readonly [number, number, string])[]) =>
      withoutOverlaps(
        drawn.map(([at, length, put]) => {
          const start = Math.min(at, text.length)
          return { span: { start, end: Math.min(start + length, text.length) }, text: put }
        }),
      )
    fc.assert(
      fc.property(texts, texts, ([text, one], [, other]) => {
        const first = editsIn(text, one)
        const between = withEdits(text, first)
        const second = editsIn(between, other)
        const both = composeEdits(first, second)
        if (both) assert.equal(withEdits(text, both), withEdits(between, second))
      }),
    )
  })
})
