import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { defaults } from '../../../server/src/engine/settings.ts'
import { proposalsAt } from '../../../server/src/lsp/features/completion/proposals-at.ts'

const part = fc.constantFrom(
  ...[
    '# 某市人工智能若干措施',
    '\n',
    '\n\n',
    '（一）',
    '二、',
    '1. ',
    '- ',
    '第三条　',
    '**',
    '算力',
    'data sp',
    '建设数据空',
    '。',
  ],
  ...[
    '（',
    '（责任单位：',
    '市数据局',
    '）',
    '【',
    '】',
    '国发〔',
    '〕',
    '<!-- ',
    '文衡-停用 ',
    '-->',
    '```',
    '| a |',
    '\r\n',
    '\ud800',
  ],
)
const request = { reader: 'zh', year: 2026, isUnasked: false, isTriggered: false } as const

describe('completion in any text', () => {
  it('gives spans within the line of the cursor, which they hold', () => {
    const texts = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, fc.nat(), fc.constantFrom('markdown', 'plain'), (text, seed, format) => {
        const offset = seed % (text.length + 1)
        const analysis = createAnalyzer().analyze(text, { ...defaults, format })
        for (const { span } of proposalsAt(analysis, offset, request).list) {
          assert.ok(0 <= span.start && span.start <= offset && offset <= span.end && span.end <= text.length)
          assert.doesNotMatch(text.slice(span.start, span.end), /[\r\n]/)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('takes no longer than the text in a line of one repeated unit', () => {
    for (const unit of ['算力', 'data ', '（', '【', '责任单位：甲、', '文衡-停用 甲、', '<!-- ', '一、']) {
      const text = `# 某市人工智能意见\n\n${unit.repeat(200_000 / unit.length)}`
      const analysis = createAnalyzer().analyze(text, defaults)
      proposalsAt(analysis, text.length, request)
      const start = performance.now()
      proposalsAt(analysis, text.length, request)
      assert.ok(performance.now() - start < 100, unit)
    }
  })
})
