import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { listTasks } from '../../../server/src/ledger/list-tasks.ts'

const parts = [
  '# 滨江市行动方案\n\n',
  '## 一、重点任务\n\n',
  '（一）建设平台。',
  '1. 开放数据。',
  '- 建成算力中心',
  '（责任单位：市数据局、市科技局）',
  '（市数据局负责）。',
  '责任单位：市教育局',
  '由市数据局牵头，市科技局配合，',
  '| 任务 | 责任单位 |\n| --- | --- |\n| 建设平台 | 市数据局 |\n',
  '到2027年，达到80%；',
  '**',
  '：',
  '\n\n',
  '（',
  '\ud800',
]

describe('the tasks of any text', () => {
  it('are found, each at a place of the text that holds it', () => {
    const texts = fc.array(fc.constantFrom(...parts), { maxLength: 16 }).map((some) => some.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        for (const { span, action } of listTasks(createAnalyzer().analyze(text))) {
          assert.ok(action !== '' && span.start < span.end && span.end <= text.length)
        }
      }),
      { numRuns: 150 },
    )
  })
})
