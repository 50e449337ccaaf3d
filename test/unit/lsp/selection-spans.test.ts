import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { selectionSpans } from '../../../server/src/lsp/features/structure/selection-spans.ts'
import type { TextFormat } from '../../../server/src/text/model/draft.ts'

/** What is selected step by step from `|`. */
function steps(marked: string, format: TextFormat = 'markdown'): string[] {
  const offset = marked.indexOf('|')
  const text = marked.replace('|', '')
  const { draft } = createAnalyzer().analyze(text, { format })
  return selectionSpans(draft, offset).map(({ start, end }) => text.slice(start, end))
}

describe('what a selection grows to', () => {
  it('is part, clause, sentence, paragraph, article, chapter, document, draft', () =>
    assert.deepEqual(
      steps(
        '某市条例\n\n第一章　总则\n\n第一条　本市开放数据，每|季更新；各区配合。不得拖延。\n\n应当登记。\n\n第二章　附则\n\n第二条　自公布之日起施行。\n',
        'plain',
      ).map((words) => words.replaceAll('\n\n', '/').trim()),
      [
        '每季更新',
        '本市开放数据，每季更新；',
        '本市开放数据，每季更新；各区配合。',
        '本市开放数据，每季更新；各区配合。不得拖延。',
        '第一条　本市开放数据，每季更新；各区配合。不得拖延。',
        '第一条　本市开放数据，每季更新；各区配合。不得拖延。/应当登记。',
        '第一章　总则/第一条　本市开放数据，每季更新；各区配合。不得拖延。/应当登记。',
        '某市条例/第一章　总则/第一条　本市开放数据，每季更新；各区配合。不得拖延。/应当登记。/第二章　附则/第二条　自公布之日起施行。',
        '某市条例/第一章　总则/第一条　本市开放数据，每季更新；各区配合。不得拖延。/应当登记。/第二章　附则/第二条　自公布之日起施行。/',
      ].map((words) => words.replace(/\/$/, '')),
    ))

  it('is a title that is cited, before the part that cites it', () =>
    assert.deepEqual(steps('落实《数据|条例》要求，开放数据。').slice(0, 3), [
      '《数据条例》',
      '落实《数据条例》要求',
      '落实《数据条例》要求，开放数据。',
    ]))

  it('keeps numbers whole', () => assert.equal(steps('开放1,0|00项数据，每季更新。')[0], '开放1,000项数据'))

  it('is the section around a place without text', () =>
    assert.deepEqual(steps('# 方案\n\n## 一、任务\n|\n开放数据。\n'), [
      '一、任务\n\n开放数据。',
      '方案\n\n## 一、任务\n\n开放数据。',
      '# 方案\n\n## 一、任务\n\n开放数据。\n',
    ]))

  it('grows at each step and always holds the place, whatever the text', () => {
    const part = fc.constantFrom(
      '# ',
      '第二条 ',
      '一、',
      '（一）',
      '，',
      '。',
      '；',
      '《',
      '》',
      '“',
      '”',
      '數據',
      '**',
      '`',
      '\n\n',
      '\r\n',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), fc.nat(80), (parts, place) => {
        const text = parts.join('')
        const offset = Math.min(place, text.length)
        const { draft } = createAnalyzer().analyze(text)
        let inner = { start: offset, end: offset }
        for (const span of selectionSpans(draft, offset)) {
          assert.ok(span.start <= inner.start && inner.end <= span.end)
          assert.ok(span.end - span.start > inner.end - inner.start)
          inner = span
        }
      }),
      { numRuns: 100 },
    )
  })
})
