import assert from 'node:assert/strict'
import fc from 'fast-check'
import { disableEdit, disableHereEdit, notApplicableEdit } from '../../../server/src/fixes/directive-edits.ts'
import { stripDirectives } from '../../../server/src/fixes/strip-directives.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
import type { TextFormat } from '../../../server/src/text/model/draft.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'

function stripped(text: string, format: TextFormat = 'markdown'): string {
  return stripDirectives(parseDraft(text, { format }))
}

describe('the clean copy of a draft', () => {
  it('loses a line that holds a directive alone', () => {
    assert.equal(stripped('# 某市意见\n\n<!-- 文衡-停用下一行 占位未填：待定 -->\n正文。\n'), '# 某市意见\n\n正文。\n')
    assert.equal(stripped('// wenheng-disable: x\r\n\r\n某市意见\r\n', 'plain'), '某市意见\r\n')
    assert.equal(
      stripped('前文。\n\n<!-- wenheng-disable -->\n\n后文。\n\n<!-- wenheng-enable -->'),
      '前文。\n\n后文。\n\n',
    )
  })

  it('loses several lines together', () =>
    assert.equal(
      stripped('甲。\n\n<!-- wenheng-disable a -->\n\n<!-- wenheng-disable b --> <!-- 文衡-停用 c -->\n\n乙。\n'),
      '甲。\n\n乙。\n',
    ))

  it('keeps what stands beside a directive', () => {
    assert.equal(stripped('- 项 <!--wenheng-enable-->\n- 项\n'), '- 项\n- 项\n')
    assert.equal(stripped('甲<!--wenheng-disable-->乙<!--\nwenheng-enable\n--> \n丙'), '甲乙 \n丙')
  })

  it('loses a directive in a quotation with its line', () =>
    assert.equal(stripped('> 甲。\n>\n> <!-- wenheng-disable -->\n> 乙。\n'), '> 甲。\n>\n> 乙。\n'))

  it('keeps other comments, and directives that are shown as code', () => {
    const text = '<!-- 说明 -->\n\n```\n<!-- wenheng-disable -->\n```\n'
    assert.equal(stripped(text), text)
  })

  it('is the draft before a quick fix wrote a directive into it', () => {
    const rule = { id: 'unfilled-slot', nameZh: '占位未填' }
    for (const text of [
      '# 某市意见\n\n正文。\n',
      '\ufeff# 某市意见\r\n\r\n正文。\r\n',
      '---\ntitle: a\n---\n\n# 某市意见\n\n正文。\n',
    ]) {
      const draft = parseDraft(text)
      const above = disableHereEdit(draft, { start: text.indexOf('正'), end: text.length }, rule)
      for (const edit of [notApplicableEdit(draft, 'compute'), disableEdit(draft, rule), ...(above ? [above] : [])])
        assert.equal(stripped(withEdits(text, [edit])), text)
    }
  })

  it('of any text loses nothing else', () => {
    const part = fc.constantFrom(
      '<!-- wenheng-disable x -->',
      '<!-- 文衡-',
      '-->',
      '\n',
      '\r\n',
      ' ',
      '> ',
      '- ',
      '甲。',
      '\ufeff',
      '```\n',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        const { directives } = parseDraft(text)
        const clean = stripped(text)
        const ink = directives.reduceRight((left, { span }) => left.slice(0, span.start) + left.slice(span.end), text)
        const bare = (some: string): string => some.replace(/[\s>\ufeff]/g, '')
        assert.equal(bare(clean), bare(ink))
      }),
    )
  })
})
