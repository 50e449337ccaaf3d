import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type Analysis, createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { chinese, english, minutes } from '../../protocol/samples.ts'
import { plain } from './plain.ts'

/** Pieces of which drafts are made, and which flip the state of what follows them. */
const pieces = fc.constantFrom(
  '# 行动计划\n\n',
  '## 二、重点任务\n\n',
  '（一）建设高质量数据集。',
  '支持企业研发大模型。',
  '算力供给不足。',
  '\n\n',
  '\r\n',
  '\r',
  '```\n',
  '<!--',
  '-->',
  '---\n',
  '> ',
  '- ',
  '| 算力 | 人才 |\n|---|---|\n',
  '【时限】',
  '<!-- wenheng-not-applicable talent: 无关 -->\n',
  '**真，**她',
  '\ud83d',
  '\ude00',
  'The agency shall publish open datasets. ',
  'Sec. 2. ',
  '第三条 市人民政府应当建立数据交易场所。\n',
)
const drafts = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 30 })
  .map((parts) => parts.join(''))
const formats = fc.constantFrom('markdown' as const, 'plain' as const)

describe('analyzer', () => {
  it('is total: any text has an analysis, whose places lie in the text', () => {
    fc.assert(
      fc.property(drafts, formats, (text, format) => {
        const { findings, coverage } = createAnalyzer().analyze(text, { format, judge: 'always' })
        for (const { span } of [...findings, ...coverage.evidence]) {
          assert.ok(
            0 <= span.start && span.start <= span.end && span.end <= text.length,
            `${span.start}–${span.end} of ${text.length}`,
          )
        }
      }),
      { numRuns: 300 },
    )
  })

  it('runs no rule where only the coverage is asked for', () => {
    const analyzer = createAnalyzer()
    const checked = analyzer.analyze(chinese)
    const unchecked = analyzer.analyze(chinese, { check: false })
    assert.notEqual(checked.findings.length, 0)
    assert.deepEqual([unchecked.findings, unchecked.fixAll()], [[], []])
    assert.deepEqual(unchecked.coverage.dimensions, checked.coverage.dimensions)
    assert.deepEqual(analyzer.analyze(chinese).findings, checked.findings)
  })

  it('an analyzer that has seen other versions says the same as a fresh one', () => {
    fc.assert(
      fc.property(fc.array(drafts, { minLength: 2, maxLength: 5 }), formats, (versions, format) => {
        const analyzer = createAnalyzer()
        for (const text of [...versions, chinese, english, chinese]) {
          assert.deepEqual(plain(analyzer.analyze(text, { format })), plain(createAnalyzer().analyze(text, { format })))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('extracts only what a keystroke touched', () => {
    const analyzer = createAnalyzer()
    const before = analyzer.analyze(chinese)
    const after = analyzer.analyze(chinese.replace('定期通报', '定期公开通报'))
    assert.equal(changed(before, after), 1)
  })

  it('a character that is read as another is a change', () => {
    const [right, wrong] = ['发展人工智能，培育人才。\n', '发展⼈工智能，培育人才。\n']
    const analyzer = createAnalyzer()
    for (const text of [right, wrong, right, wrong])
      assert.equal(analyzer.analyze(text).findings.length, text === wrong ? 1 : 0)
  })

  it('the language is told from the text and can be set', () => {
    const { draft } = createAnalyzer().analyze(english)
    assert.equal(draft.language, 'en')
    assert.equal(createAnalyzer().analyze(chinese).draft.language, 'zh')
    assert.equal(createAnalyzer().analyze(english, { language: 'zh' }).draft.language, 'zh')
  })

  it('a text that is no policy draft has no findings of the framework unless it is to be judged', () => {
    assert.deepEqual(createAnalyzer().analyze(minutes).findings, [])
    assert.deepEqual(createAnalyzer().analyze(chinese, { judge: 'never' }).findings, [])
  })

  it('severities set by the reader hold; off is silent', () => {
    const severities = { 'missing-dimension': 'error', 'problem-without-remedy': 'off' } as const
    const { findings } = createAnalyzer().analyze(chinese, { severities })
    const told = findings.filter(({ rule }) => rule in severities).map(({ rule, severity }) => `${rule} ${severity}`)
    assert.deepEqual(told, ['missing-dimension error', 'missing-dimension error'])
  })
})

/** How many blocks of the later analysis have facts that the earlier one did not have. */
function changed(before: Analysis, after: Analysis): number {
  const known = new Set(before.facts)
  return after.facts.filter((facts) => !known.has(facts)).length
}
