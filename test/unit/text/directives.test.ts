import assert from 'node:assert/strict'
import { wordSpan } from '../../../server/src/text/model/directive.ts'
import type { TextFormat } from '../../../server/src/text/model/draft.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'

/** `kind names | reason` of each, and the prose that is left. */
function told(text: string, format: TextFormat): { directives: string[]; prose: string[] } {
  const { directives, blocks } = parseDraft(text, { format })
  for (const { span } of directives)
    assert.match(text.slice(span.start, span.end), /^(?:<!--|\/\/|%)\s*(?:wenheng|文衡)[-－—–]/)
  return {
    directives: directives.map((directive) => {
      const { kind, arguments: names, reason } = directive
      for (const word of [directive.word, ...names, reason]) {
        const { start, end } = wordSpan(directive, word)
        assert.equal(text.slice(start, end), word.text)
      }
      return `${kind} ${names.map((name) => name.text).join(' ')} | ${reason.text}`
    }),
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

  it('may be spelled in Chinese', () => {
    const text = `<!-- 文衡-停用下一行 半角标点、占位未填：引用原文 -->
归集数据。

<!-- 文衡—不适用 算力： 由省统筹 -->

<!--文衡－停用-->

<!-- wenheng-启用 半角标点 -->
`
    assert.deepEqual(told(text, 'markdown').directives, [
      'disable-next-line 半角标点 占位未填 | 引用原文',
      'not-applicable 算力 | 由省统筹',
      'disable  | ',
      'enable 半角标点 | ',
    ])
    assert.deepEqual(told('％ 文衡-停用\n% 文衡-政策文稿\n// 文衡-停用 a：b\n', 'plain').directives, [
      'policy  | ',
      'disable a | b',
    ])
  })

  it('of a kind that does not exist are known as such', () =>
    assert.deepEqual(told('<!-- wenheng-disabel x: y -->\n\n<!-- 文衡- -->\n', 'markdown').directives, [
      'unknown x | y',
      'unknown  | ',
    ]))

  it('in code, not at the head of a comment, or without a word are none', () => {
    const text =
      '```\n<!-- wenheng-disable -->\n```\n\n<!-- see wenheng-disable -->\n\n<!-- wenheng and others --><!-- wenheng--->\n\n`<!-- wenheng-disable -->`\n'
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
