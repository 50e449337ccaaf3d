import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../../server/src/engine/analyzer.ts'
import { annexLines } from '../../../../server/src/facts/particulars/annexes.ts'

/** `kind number name`, of each line of a plain draft that says something of an annex; ! where it is said to be elsewhere. */
function told(...lines: readonly string[]): string[] {
  const { draft } = createAnalyzer().analyze(lines.join('\n\n'), { format: 'plain' })
  return draft.blocks
    .flatMap(annexLines)
    .map(({ kind, number, name, elsewhere }) => `${kind} ${number || '-'} ${name || '-'}${elsewhere ? ' !' : ''}`)
}

describe('lines on annexes', () => {
  it('are the list after the body, and what continues it', () => {
    assert.deepEqual(told('请遵照执行。', '附件：1.申领条件', '2.补贴标准（略）', '3.2026年任务清单'), [
      'announced 1 申领条件',
      'listed 2 补贴标准（略） !',
      'listed 3 2026年任务清单',
    ])
    assert.deepEqual(told('请遵照执行。', '附件：1.申领条件 2. 补贴标准'), [
      'announced 1 申领条件',
      'announced 2 补贴标准',
    ])
    assert.deepEqual(told('请遵照执行。', '附件：申领表.docx'), ['announced - 申领表.docx !'])
    assert.deepEqual(told('请遵照执行。', '附件：2026年任务清单'), ['announced - 2026年任务清单'])
  })

  it('are the heads of annexes', () => {
    assert.deepEqual(told('请遵照执行。', '附件', '附件1', '附 件 2：', '附件3-1'), [
      'head - -',
      'head 1 -',
      'head 2 -',
      'head 3-1 -',
    ])
    assert.deepEqual(told('请遵照执行。', '附件1：申领表'), ['numbered 1 申领表'])
  })

  it('are no sentences on annexes', () => {
    assert.deepEqual(told('附件1和附件2由各区填报。', '附件所列任务按季度推进。', '附件2的要求另行通知。'), [])
  })
})
