import assert from 'node:assert/strict'
import fc from 'fast-check'
import { listTasks } from '../../../server/src/ledger/list-tasks.ts'
import { aligned, analysed, draft, plan } from '../../unit/alignment/samples.ts'

const parts = [
  '# 滨江市行动方案\n\n',
  '## 一、重点任务\n\n',
  '（一）建设算力平台。',
  '推动公共数据开放，编制数据目录。',
  '1. 开放数据。',
  '- 建成算力中心，到2027年达到80%。',
  '推进工作落实，加强组织领导。',
  '（责任单位：市数据局、市科技局）',
  '（各市人民政府负责）。',
  '| 任务 | 责任单位 |\n| --- | --- |\n| 建设平台 | 市数据局 |\n',
  '<!-- 文衡-承接 本级无事权 建设算力平台：无 -->\n',
  'The Department shall publish its data. ',
  '**',
  '！！！！！！',
  '“',
  '\n\n',
  '\ud800',
]
const texts = fc.array(fc.constantFrom(...parts), { maxLength: 14 }).map((some) => some.join(''))

describe('the alignment of any two texts', () => {
  it('is made, with places that the texts have', () => {
    fc.assert(
      fc.property(texts, texts, (parent, text) => {
        for (const { score, task, places } of aligned(text, parent).tasks) {
          assert.ok(score >= 0 && score <= 1 + 1e-9)
          assert.ok(task.span.end <= parent.length)
          for (const { clauses, words } of places) {
            for (const { start, end } of clauses) assert.ok(start <= end && end <= text.length)
            for (const { inParent, inDraft } of words) {
              assert.ok(inParent.start < inParent.end && inParent.end <= parent.length)
              assert.ok(inDraft.start < inDraft.end && inDraft.end <= text.length)
            }
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('of a text with itself is all taken up, word for word', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { state, isCopied } of aligned(text, text).tasks)
          assert.deepEqual([state, isCopied], ['taken-up', true])
      }),
      { numRuns: 150 },
    )
    for (const text of [plan, draft]) {
      assert.equal(aligned(text, text).tasks.length, listTasks(analysed(text)).length)
      assert.ok(aligned(text, text).tasks.every(({ isCopied }) => isCopied))
    }
  })
})
