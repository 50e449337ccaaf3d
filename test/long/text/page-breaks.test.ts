import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'

const header = 'Harbour Plan for Data                    Draft of 4 May 2027'
const lines = [
  '',
  '',
  '',
  header,
  header,
  'Second line of the header',
  '                              12',
  '                              13',
  '- 4 -',
  '12   The Port Authority will open a register of shipping data to every company in',
  'The Port Authority will open a register of shipping data to every company in the',
  'harbour and will publish the fees for its use each year. It will extend the cable',
  'network to the',
  'remaining forty quays by 2030.',
  '1. Actions',
  'Contents ................................................................. 4',
  '% wenheng-disable-next-line date-form: checked',
  '滨江市数据局建设算力平台，统一调度算力，',
]

describe('page breaks', () => {
  it('are read the same after edits as afresh', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(60), fc.constantFrom(...lines, '\n', 'a', '\n\n')), {
      maxLength: 5,
    })
    const drafts = fc.array(fc.constantFrom(...lines), { maxLength: 40 }).map((some) => some.join('\n'))
    fc.assert(
      fc.property(drafts, edits, (draft, all) => {
        const analyzer = createAnalyzer()
        let text = draft
        analyzer.analyze(text, { format: 'plain' })
        for (const [at, removed, added] of all) {
          const from = at % (text.length + 1)
          text = text.slice(0, from) + added + text.slice(from + removed)
          const [now, fresh] = [analyzer, createAnalyzer()].map((one) => one.analyze(text, { format: 'plain' }).draft)
          assert.deepEqual(
            now?.blocks.map(({ kind, prose }) => [kind, prose.text, prose.map]),
            fresh?.blocks.map(({ kind, prose }) => [kind, prose.text, prose.map]),
          )
          assert.deepEqual([...(now?.starts ?? [])], [...(fresh?.starts ?? [])])
        }
      }),
      { numRuns: 800 },
    )
  })
})
