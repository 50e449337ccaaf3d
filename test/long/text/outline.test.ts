import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { contextKey } from '../../../server/src/text/model/context.ts'
import { blockSpan, type Draft, type TextFormat } from '../../../server/src/text/model/draft.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { describeWithShared } from '../../unit/shared.ts'
import { holdsMap } from '../../unit/text/prose-map.ts'

/** What must hold of any draft. */
function holds(draft: Draft): void {
  const { text, blocks, outline } = draft
  let end = 0
  for (const [index, block] of blocks.entries()) {
    const span = blockSpan(draft, index)
    assert.ok(span.start >= end && span.end > span.start && span.end <= text.length)
    end = span.end
    assert.notEqual(block.prose.text, '')
    holdsMap(text, { span, prose: block.prose })
    const length = block.prose.text.length
    for (const span of [block.runIn, block.marker?.span]) {
      if (span) assert.ok(span.start >= 0 && span.end >= span.start && span.end <= length)
    }
    if (block.marker && block.marker.span.end > 0) assert.ok(block.prose.text.startsWith(block.marker.label))
    if (block.kind === 'heading' || block.kind === 'item') assert.ok(block.level > 0)
  }
  const { sections, sectionOf } = outline
  assert.equal(sectionOf.length, blocks.length)
  assert.equal(sections[0]?.heading, -1)
  sections.forEach(({ heading, level, parent, first, last }, index) => {
    if (index === 0) return
    assert.equal(first, heading)
    assert.ok(last >= first && last < blocks.length)
    assert.equal(sectionOf[heading], index)
    const around = sections[parent]
    if (parent < 0) return
    assert.ok(around && around.level < level && around.first <= first && around.last >= last)
  })
  sectionOf.forEach((index, block) => {
    const section = sections[index]
    assert.ok(section && section.first <= block && section.last >= block)
    assert.ok(!sections.some(({ first, last }, other) => other > index && first <= block && last >= block), 'innermost')
  })
}

describe('the outline', () => {
  const unit = fc.constantFrom(
    ...[
      '# ',
      '## ',
      '\n',
      '\n\n',
      '。',
      '；',
      '：',
      '数据',
      '一、',
      '（一）',
      '（二）',
      '1.',
      '第一条 ',
      '第二章 ',
      '专栏1 ',
      '附件\n\n',
      '《',
      '》',
      '办法',
      '关于',
      '目录',
      '总则',
      '保障措施',
      '**',
    ],
    ...['Sec. 2. ', 'Policy. ', '(a) ', '(i) ', 'data ', 'Plan', '- ', '1. ', '> ', '| ', '<!-- x -->', '\ud800', ' '],
  )

  it('holds together for any draft', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit, maxLength: 60 }), fc.string({ unit: 'binary' })),
        fc.constantFrom<TextFormat>('markdown', 'plain'),
        (text, format) => {
          const draft = parseDraft(text, { format })
          holds(draft)
          draft.blocks.forEach((_, index) => {
            assert.ok(contextKey(draft, index).depth >= 0)
          })
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('gives the context of a block', () => {
    const draft = parseDraft('# 某市数据方案\n\n## 保障措施\n\n给予补助：\n\n- 甲\n  - 乙')
    const keys = draft.blocks.map((_, index) => contextKey(draft, index))
    assert.deepEqual(keys, [
      { role: 'preamble', depth: 0 },
      { role: 'safeguard', depth: 0 },
      { role: 'safeguard', depth: 0 },
      { role: 'safeguard', depth: 1 },
      { role: 'safeguard', depth: 2 },
    ])
  })
})

describeWithShared('the corpus', (folder) => {
  it('has outlines that hold together, in both formats', () => {
    for (const kind of ['policy', 'other']) {
      for (const name of readdirSync(join(folder, 'corpus', kind)).filter((file) => file.endsWith('.md'))) {
        const text = readFileSync(join(folder, 'corpus', kind, name), 'utf8')
        for (const format of ['markdown', 'plain'] as const) holds(parseDraft(text, { format }))
      }
    }
  })
})
