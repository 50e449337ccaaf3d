import assert from 'node:assert/strict'
import type { TextFormat } from '../../../server/src/text/model/draft.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'

/** `kind names | reason` of each, and the prose that is left. */
function told(text: string, format: TextFormat): { directives: string[]; prose: string[] } {
  const { directives, blocks } = parseDraft(text, { format })
  for (const { span } of directives) assert.match(text.slice(span.start, span.end), /^(?:<!--|\/\/|%)\s*wenheng-/)
  return {
    directives: directives.map(({ kind, arguments: names, reason }) => `${kind} ${names.join(' ')} | ${reason}`),
    prose: blocks.map(({ prose }) => prose.text),
  }
}

describe('directives', () => {
  it('of Markdown are its comments, on lines of their own and amid a paragraph', () => {
    const text = `<!-- wenheng-not-applicable compute: 不涉及算力 -->
# 数据办法

归集数据。<!-- wenheng-disable-next-line missing-dimension, unfilled-slot：写作中 -->
开放数据。

> <!-- wenheng-disable -->

- 项 <!--wenheng-enable numbering-sequence-->

<!--
wenheng-policy
-->
`
    assert.deepEqual(told(text, 'markdown'), {
      directives: [
        'not-applicable compute | 不涉及算力',
        'disable-next-line missing-dimension unfilled-slot | 写作中',
        'disable  | ',
        'enable numbering-sequence | ',
        'policy  | ',
      ],
      prose: ['数据办法', '归集数据。开放数据。', '项'],
    })
  })

  it('in code, of an unknown kind, or not at the head of a comment are none', () => {
    const text =
      '```\n<!-- wenheng-disable -->\n```\n\n<!-- see wenheng-disable -->\n\n<!-- wenheng-other -->\n\n`<!-- wenheng-disable -->`\n'
    assert.deepEqual(told(text, 'markdown').directives, [])
  })

  it('of plain text are lines that begin with // or %', () => {
    const text =
      '// wenheng-no-policy: 不是政策\n归集数据。\n  % wenheng-disable ID\n// 普通的一行\n归集 // wenheng-enable\n'
    assert.deepEqual(told(text, 'plain'), {
      directives: ['no-policy  | 不是政策', 'disable ID | '],
      prose: ['归集数据。', '// 普通的一行', '归集 // wenheng-enable'],
    })
  })
})
