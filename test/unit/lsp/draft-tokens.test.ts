import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { numbersPerToken } from '../../../server/src/lsp/features/marks/block-tokens.ts'
import { createTokenMaker } from '../../../server/src/lsp/features/marks/draft-tokens.ts'
import { tokenTypes } from '../../../server/src/lsp/features/marks/semantic-tokens.ts'
import { DraftDocument } from '../../../server/src/lsp/session/draft-document.ts'

function open(text: string): DraftDocument {
  return DraftDocument.create('file:///draft.md', 'markdown', 1, text)
}

/** The words of the tokens, each with its line and character. */
function told(document: DraftDocument, data: Uint32Array): string[] {
  const found: string[] = []
  let [line, character] = [0, 0]
  for (let at = 0; at < data.length; at += numbersPerToken) {
    const [down = 0, right = 0, length = 0] = data.subarray(at, at + numbersPerToken)
    character = down === 0 ? character + right : right
    line += down
    const words = document.getText({ start: { line, character }, end: { line, character: character + length } })
    found.push(`${line}:${character} ${words}`)
  }
  return found
}

function tokens(text: string): string[] {
  const document = open(text)
  const analysis = createAnalyzer().analyze(document.text)
  const place = (offset: number) => document.positionAt(offset)
  return told(document, createTokenMaker(tokenTypes).tokensOf(analysis, place, undefined).data)
}

describe('the tokens of a draft', () => {
  it('are at their words, on whatever line', () =>
    assert.deepEqual(tokens('# 方案\r\n\r\n建设数据集，\r\n布局智算中心。\r\n\r\n- 不得泄露数据集。\r\n'), [
      '2:2 数据集',
      '3:2 智算中心',
      '5:2 不得',
      '5:6 数据集',
    ]))

  it('have neither markup nor a line end within', () =>
    assert.deepEqual(tokens('建设智算**中心**，开放公共\n数据。\n\nTrain on personal\ndata.'), [
      '0:2 智算',
      '0:6 中心',
      '0:13 公共',
      '1:0 数据',
    ]))

  it('are those of the part that is asked for', () => {
    const text = `${'建设数据集。\n\n'.repeat(10)}布局智算中心。\n`
    const document = open(text)
    const start = text.indexOf('布局')
    const found = createTokenMaker(tokenTypes).tokensIn(
      { start, end: text.length },
      createAnalyzer().analyze(document.text),
      (offset) => document.positionAt(offset),
    )
    assert.deepEqual(told(document, found), ['20:2 智算中心'])
  })
})
