import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { foldSpans } from '../../../server/src/lsp/features/structure/fold-spans.ts'
import type { TextFormat } from '../../../server/src/text/model/draft.ts'

/** First and last line of what can be folded, for each line on which something longer than it begins. */
function folds(text: string, format: TextFormat = 'markdown'): string[] {
  const lines = text.split('\n')
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length - 1
  const { draft } = createAnalyzer().analyze(text, { format })
  const longest = new Map<number, number>()
  for (const { start, end } of foldSpans(draft)) {
    const [from, to] = [lineAt(start), lineAt(end)]
    if (to > (longest.get(from) ?? from)) longest.set(from, to)
  }
  return [...longest].sort(([a], [b]) => a - b).map(([from, to]) => `${lines[from]} … ${lines[to]}`)
}

describe('what a draft can be folded by', () => {
  it('is its sections, articles and tasks, in plain text too', () =>
    assert.deepEqual(
      folds(
        '某市条例\n\n第一章　总则\n\n第一条　本市采取下列措施：\n\n（一）统筹布局；\n\n（二）开放共享。\n\n第二条　有关部门应当配合。\n\n第二章　登记\n\n第三条　应当登记。\n',
        'plain',
      ),
      [
        '某市条例 … 第三条　应当登记。',
        '第一章　总则 … 第二条　有关部门应当配合。',
        '第一条　本市采取下列措施： … （二）开放共享。',
        '第二章　登记 … 第三条　应当登记。',
      ],
    ))

  it('is lists with what leads into them, and items with deeper ones', () =>
    assert.deepEqual(folds('采取下列措施：\n\n- 开放\n  - 编目\n  - 平台\n- 共享\n\n其他。\n'), [
      '采取下列措施： … - 共享',
      '- 开放 …   - 平台',
    ]))

  it('is tables, quotes and front matter', () =>
    assert.deepEqual(
      folds('---\ntitle: 方案\n---\n\n说明。\n\n| 任务 | 单位 |\n|---|---|\n| 开放 | 数据局 |\n\n> 引文，\n> 两行。\n'),
      ['--- … ---', '| 任务 | 单位 | … | 开放 | 数据局 |', '> 引文， … > 两行。'],
    ))

  it('is directives that follow one another', () =>
    assert.deepEqual(
      folds('<!-- wenheng-disable soft-only: 甲 -->\n<!-- wenheng-disable thin-dimension: 乙 -->\n\n开放数据。\n'),
      ['<!-- wenheng-disable soft-only: 甲 --> … <!-- wenheng-disable thin-dimension: 乙 -->'],
    ))

  it('is nothing in a draft of one paragraph', () => {
    assert.deepEqual(folds(''), [])
    assert.deepEqual(folds('开放数据。\n'), [])
  })
})
