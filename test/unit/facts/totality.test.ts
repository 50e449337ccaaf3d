import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readingsOf } from './support.ts'

const pieces = fc.constantFrom(
  '应当',
  '建设',
  '数据',
  '算力',
  '算法',
  '人才',
  '制度',
  '，',
  '、',
  '。',
  '；',
  '：',
  '（',
  '）',
  '《',
  '》',
  '\n',
  '\n\n',
  '# ',
  '- ',
  '一、',
  '（一）',
  '第一条 ',
  'shall ',
  'data ',
  'AI ',
  'Within 9 days, ',
  '2027年',
  '5%',
  '不',
  '由',
  '对',
  '是',
  '的',
  '“',
  '”',
  '\u0000',
  '𠮷',
  '&amp;',
)

describe('readBlock', () => {
  it('takes any text, with spans inside it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
        ),
        (text) => {
          for (const { clauses, candidates } of readingsOf(text)) {
            assert.equal(candidates.length, clauses.length)
            for (const [index, clause] of clauses.entries()) {
              for (const { term } of candidates[index] ?? []) {
                assert.ok(clause.start >= 0 && clause.start < clause.end)
                assert.ok(clause.start <= term.start && term.start < term.end && term.end <= clause.end)
              }
            }
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})
