import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { numbersPerToken } from '../../../server/src/lsp/features/marks/block-tokens.ts'
import { createTokenMaker, type DraftTokens, tokenChange } from '../../../server/src/lsp/features/marks/draft-tokens.ts'
import { tokenTypes } from '../../../server/src/lsp/features/marks/semantic-tokens.ts'
import { DraftDocument } from '../../../server/src/lsp/session/draft-document.ts'

function open(text: string): DraftDocument {
  return DraftDocument.create('file:///draft.md', 'markdown', 1, text)
}

/** True if no token begins before the end of the one before it, and each ends on its line. */
function areOrdered(document: DraftDocument, data: Uint32Array): boolean {
  let [line, character, before] = [0, 0, 0]
  for (let at = 0; at < data.length; at += numbersPerToken) {
    const [down = 0, right = 0, length = 0] = data.subarray(at, at + numbersPerToken)
    if (down === 0 && at > 0 && right < before) return false
    character = down === 0 ? character + right : right
    line += down
    before = length
    const end = document.offsetAt({ line, character: character + length })
    if (length === 0 || end - document.offsetAt({ line, character }) !== length) return false
  }
  return true
}

describe('the tokens of a draft', () => {
  it('are after any edits what a fresh reading gives, and a change makes them of those before', () => {
    const part = fc.constantFrom(
      '建设数据集',
      '不得',
      '到2027年',
      '市数据局应当',
      '（一）',
      '# ',
      '- ',
      '**',
      '`',
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      '，',
      '。',
      '<!-- 注 -->',
      '《数据条例》',
    )
    const edit = fc.tuple(fc.nat(20_000), fc.nat(6), fc.array(part, { maxLength: 3 }))
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), fc.array(edit, { maxLength: 6 }), (parts, edits) => {
        // Of several chunks, so that there is something to keep.
        const document = open(`${parts.join('')}\n\n`.repeat(150))
        const place = (offset: number) => document.positionAt(offset)
        const maker = createTokenMaker(tokenTypes)
        const analyzer = createAnalyzer()
        let known: DraftTokens = maker.tokensOf(analyzer.analyze(document.text), place, undefined)
        edits.forEach(([at, length, added], number) => {
          const range = { start: document.positionAt(at), end: document.positionAt(at + length) }
          DraftDocument.update(document, [{ range, text: added.join('') }], number + 2)
          const analysis = analyzer.analyze(document.text)
          const after = maker.tokensOf(analysis, place, known)
          const fresh = createTokenMaker(tokenTypes).tokensOf(analysis, place, undefined)
          assert.deepEqual(after.data, fresh.data)
          const change = tokenChange(known.data, after.data)
          const made = Array.from(known.data)
          if (change) made.splice(change.start, change.deleteCount, ...change.data)
          assert.deepEqual(made, Array.from(after.data))
          assert.ok(areOrdered(document, after.data))
          known = after
        })
      }),
      { numRuns: 40 },
    )
  })
})
