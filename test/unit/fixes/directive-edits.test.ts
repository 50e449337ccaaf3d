import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { disableEdit, disableHereEdit, notApplicableEdit } from '../../../server/src/fixes/directive-edits.ts'
import { dimensionNamed } from '../../../server/src/framework/framework.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
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
    ({ kind, arguments: names }) =>
      kind === 'not-applicable' && names.some(({ text }) => dimensionNamed(text) === 'compute'),
  )
  assert.equal(declared.length, 1)
  const texts = (blocks: typeof draft.blocks): string[] => blocks.map(({ kind, prose }) => `${kind} ${prose.text}`)
  assert.deepEqual(texts(after.blocks), texts(draft.blocks))
}

const comment = '<!-- 文衡-不适用 算力：【理由】（【姓名】） -->'

describe('declaring a dimension not applicable', () => {
  it('stands at the top', () => declares(`{+${comment}\n\n+}# 某市幼儿园管理办法\n\n第一条 内容。\n`))

  it('stands below the front matter', () => declares(`---\ntitle: 办法\n---\n{+${comment}\n+}\n# 某市办法\n`))

  it('stands behind the directives that are there', () =>
    declares(`<!-- wenheng-not-applicable talent: 已有专项规划（张三） -->{+\n${comment}+}\n\n# 某市办法\n`))

  it('keeps the line breaks and the byte order mark', () =>
    declares(`\ufeff{+${comment}\r\n\r\n+}# 某市办法\r\n\r\n第一条 内容。\r\n`))

  it('is a comment line of its own in plain text', () =>
    declares('{+// 文衡-不适用 算力：【理由】（【姓名】）\n\n+}某市办法\n\n第一条 内容。\n', 'plain'))

  it('is in the language of the draft', () =>
    declares(
      '{+<!-- wenheng-not-applicable compute: 【reason】 (【name】) -->\n\n+}# Act on Schools\n\nSection 1. Text.\n',
    ))

  it('goes into an empty draft', () => declares(`{+${comment}\n+}`))
})

describe('switching a rule off', () => {
  const rule = { id: 'unfilled-slot', nameZh: '占位未填' }

  /** The first slot of the sample is the place of the finding; the edit is in {+…+}. Nothing else of the draft changes. */
  function here(sample: string, format: TextFormat = 'markdown'): void {
    const text = before(sample)
    const { draft, findings } = createAnalyzer().analyze(text, { format })
    const found = findings.find(({ rule }) => rule === 'unfilled-slot')
    assert.ok(found)
    const edit = disableHereEdit(draft, found.span, rule)
    assert.ok(edit)
    assert.equal(show(text, [edit]), sample)
    const after = createAnalyzer().analyze(withEdits(text, [edit]), { format })
    assert.deepEqual(
      after.findings.filter(({ rule }) => rule === 'unfilled-slot' || rule === 'directive-unused'),
      [],
    )
    const told = (blocks: typeof draft.blocks): string[] =>
      blocks.map(({ kind, level, prose }) => `${kind} ${level} ${prose.text}`)
    assert.deepEqual(told(after.draft.blocks), told(draft.blocks))
  }

  const line = '<!-- 文衡-停用下一行 占位未填：【理由】 -->'

  it('stands above the paragraph', () => here(`# 某市实施意见\n\n前文。\n\n{+${line}\n+}由【牵头单位】负责。\n`))

  it('stands above the whole of a wrapped paragraph', () =>
    here(`# 某市实施意见\r\n\r\n{+${line}\r\n+}各部门分工，\r\n由【牵头单位】负责。\r\n`))

  it('keeps headings, lists and quotes', () => {
    here(`前文。\n{+${line}\n+}## 【牵头单位】\n\n后文。\n`)
    here(`- 一项\n{+${line}\n+}- 【牵头单位】\n- 一项\n`)
    here(`- 一项\n{+  ${line}\n+}  - 【牵头单位】\n- 一项\n`)
    here(`> 引文。\n>\n{+> ${line}\n+}> 由【牵头单位】负责。\n`)
  })

  it('is a comment line of its own in plain text', () =>
    here('某市办法\n\n{+// 文衡-停用下一行 占位未填：【理由】\n+}　　第一条 由【牵头单位】负责。\n', 'plain'))

  it('is in the language of the draft', () =>
    here(
      '# Action Plan of Riverbank\n\n{+<!-- wenheng-disable-next-line unfilled-slot: 【reason】 -->\n+}The 【lead agency】 will publish the data.\n',
    ))

  it('stands one above the other', () =>
    here(
      '<!-- 文衡-停用下一行 半角标点：原文 -->\n{+<!-- 文衡-停用下一行 占位未填：【理由】 -->\n+}由【牵头单位】负责,三年完成。\n',
    ))

  it('is not offered between the rows of a table', () => {
    const { draft, findings } = createAnalyzer().analyze('| 任务 | 单位 |\n|---|---|\n| 开放 | 【牵头单位】 |\n')
    const found = findings.find(({ rule }) => rule === 'unfilled-slot')
    assert.ok(found)
    assert.equal(disableHereEdit(draft, found.span, rule), null)
  })

  it('in the draft stands at the top', () => {
    const text = '---\ntitle: 办法\n---\n\n# 某市办法\n\n由【牵头单位】负责。\n'
    const { draft } = createAnalyzer().analyze(text)
    const after = withEdits(text, [disableEdit(draft, rule)])
    assert.equal(after.split('\n')[3], '<!-- 文衡-停用 占位未填：【理由】 -->')
    const { findings } = createAnalyzer().analyze(after)
    assert.deepEqual(
      findings.map(({ rule }) => rule).filter((id) => id === 'unfilled-slot'),
      [],
    )
  })
})
