import assert from 'node:assert/strict'
import { notApplicableEdit } from '../../../server/src/fixes/not-applicable.ts'
import type { TextFormat } from '../../../server/src/text/model/draft.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { before, show } from './marked.ts'

function declares(sample: string, format: TextFormat = 'markdown'): void {
  const draft = parseDraft(before(sample), { format })
  const edit = notApplicableEdit(draft, 'compute')
  assert.equal(show(draft.text, [edit]), sample)
  const after = parseDraft(draft.text.slice(0, edit.span.start) + edit.text + draft.text.slice(edit.span.end), {
    format,
  })
  const declared = after.directives.filter(
    ({ kind, arguments: names }) => kind === 'not-applicable' && names.includes('compute'),
  )
  assert.equal(declared.length, 1)
  const texts = (blocks: typeof draft.blocks): string[] => blocks.map(({ kind, prose }) => `${kind} ${prose.text}`)
  assert.deepEqual(texts(after.blocks), texts(draft.blocks))
}

const comment = '<!-- wenheng-not-applicable compute: 【理由】（【姓名】） -->'

describe('declaring a dimension not applicable', () => {
  it('stands at the top', () => declares(`{+${comment}\n\n+}# 某市幼儿园管理办法\n\n第一条 内容。\n`))

  it('stands below the front matter', () => declares(`---\ntitle: 办法\n---\n{+${comment}\n+}\n# 某市办法\n`))

  it('stands behind the directives that are there', () =>
    declares(`<!-- wenheng-not-applicable talent: 已有专项规划（张三） -->{+\n${comment}+}\n\n# 某市办法\n`))

  it('keeps the line breaks and the byte order mark', () =>
    declares(`\ufeff{+${comment}\r\n\r\n+}# 某市办法\r\n\r\n第一条 内容。\r\n`))

  it('is a comment line of its own in plain text', () =>
    declares('{+// wenheng-not-applicable compute: 【理由】（【姓名】）\n\n+}某市办法\n\n第一条 内容。\n', 'plain'))

  it('is in the language of the draft', () =>
    declares(
      '{+<!-- wenheng-not-applicable compute: 【reason】 (【name】) -->\n\n+}# Act on Schools\n\nSection 1. Text.\n',
    ))

  it('goes into an empty draft', () => declares(`{+${comment}\n+}`))
})
