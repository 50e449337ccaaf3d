import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type Analysis, type Analyzer, createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { emptyPack, type Pack } from '../../../server/src/framework/pack.ts'
import { dimensionIds } from '../../../server/src/framework/types.ts'
import { finish } from '../../../server/src/steps.ts'
import { ChunkedText } from '../../../server/src/text/document/chunked-text.ts'
import { drafts, edits, placed } from '../../unit/engine/edits.ts'
import { plain } from '../../unit/engine/plain.ts'
import { proseRules } from '../../unit/retext/prose-rules.ts'

const packs: readonly Pack[] = [
  { ...emptyPack, terms: [{ term: '建设', topic: 'compute.sharing' }] },
  { ...emptyPack, sentences: [{ text: '建设数据集。', kind: 'mention', topics: ['data'] }] },
]
const formats = fc.constantFrom('markdown' as const, 'plain' as const)

describe('an analyzer that has seen other versions', () => {
  it('says the same as a fresh one, after any edits', () => {
    fc.assert(
      fc.property(drafts, fc.array(edits, { minLength: 1, maxLength: 8 }), formats, (draft, changes, format) => {
        const [asString, asChunks] = [createAnalyzer(), createAnalyzer()]
        let text = draft
        let before = ''
        let chunks = ChunkedText.of(draft)
        asString.analyze(text, { format })
        asChunks.analyze(chunks, { format })
        for (const edit of changes) {
          const change = placed(edit, text, before)
          before = text
          text = text.slice(0, change.start) + change.text + text.slice(change.end)
          chunks = chunks.replace(change, change.text)
          assert.equal(chunks.toString(), text)
          const fresh = plain(createAnalyzer().analyze(text, { format }))
          assert.deepEqual(plain(asString.analyze(text, { format })), fresh)
          assert.deepEqual(plain(asChunks.analyze(chunks, { format })), fresh)
        }
      }),
      { numRuns: 120 },
    )
  })

  it('says the same under other settings', () => {
    const settings = fc.record({
      format: formats,
      language: fc.constantFrom('auto' as const, 'zh' as const, 'en' as const),
      judge: fc.constantFrom('auto' as const, 'declared' as const, 'always' as const, 'never' as const),
      severities: fc.constantFrom(
        {},
        { 'unfilled-slot': 'off' as const },
        { 'soft-only': 'hint' as const },
        proseRules,
      ),
      maxFindings: fc.constantFrom(1, 3, 200),
      genre: fc.constantFrom('auto' as const, 'measures' as const, 'legislation' as const),
      level: fc.constantFrom('auto' as const, 'national' as const),
      dimensions: fc.constantFrom(dimensionIds, ['data' as const]),
      pack: fc.constantFrom(emptyPack, ...packs),
    })
    fc.assert(
      fc.property(drafts, fc.array(settings, { minLength: 2, maxLength: 5 }), (text, others) => {
        const analyzer = createAnalyzer()
        for (const one of others)
          assert.deepEqual(plain(analyzer.analyze(text, one)), plain(createAnalyzer().analyze(text, one)))
      }),
      { numRuns: 60 },
    )
  })

  it('says the same as a fresh one with the rules of English prose on', () => {
    const settings = { language: 'en', severities: proseRules } as const
    fc.assert(
      fc.property(drafts, fc.array(edits, { minLength: 1, maxLength: 6 }), (draft, changes) => {
        const analyzer = createAnalyzer()
        let text = draft
        let before = ''
        analyzer.analyze(text, settings)
        for (const edit of changes) {
          const change = placed(edit, text, before)
          before = text
          text = text.slice(0, change.start) + change.text + text.slice(change.end)
          assert.deepEqual(plain(analyzer.analyze(text, settings)), plain(createAnalyzer().analyze(text, settings)))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is as it was when it is left in the middle', () => {
    fc.assert(
      fc.property(drafts, drafts, drafts, fc.nat(20), (first, left, last, steps) => {
        const analyzer = createAnalyzer()
        analyzer.analyze(first)
        const work = analyzer.analyzeInSteps(left)
        for (let step = 0; step < steps; step++) if (work.next().done) break
        assert.deepEqual(plain(analyzer.analyze(last)), plain(finish(createAnalyzer().analyzeInSteps(last))))
      }),
      { numRuns: 40 },
    )
  })
})

describe('a title that has the draft be about one thing, another, and the first again', () => {
  const titles = ['某市人工智能促进条例', '某市数据条例', '某市体育条例', '某市人工智能若干措施', '某市算力若干措施']
  const bodies = [
    '第三条 建立健全安全评估制度和投诉举报机制。',
    '市人民政府应当：\n\n- 完善监测预警机制；\n- 数据标准；',
    '近年来：\n\n- 完善监测预警机制；\n- 数据标准；',
    '制定技术标准和伦理规范，建立责任追究制度。',
  ]

  it('says the same as a fresh analysis', () => {
    const versions = fc.tuple(fc.constantFrom(...titles), fc.subarray(bodies, { minLength: 2 }))
    fc.assert(
      fc.property(fc.array(versions, { minLength: 3, maxLength: 12 }), (drafts) => {
        const analyzer = createAnalyzer()
        for (const [title, body] of drafts) {
          const text = `# ${title}\n\n${body.join('\n\n')}\n`
          assert.deepEqual(plain(analyzer.analyze(text)), plain(createAnalyzer().analyze(text)))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('takes what its blocks say from the time before', () => {
    const analyzer = createAnalyzer()
    const [one, other] = titles.map((title) => `# ${title}\n\n${bodies.join('\n\n')}\n`) as [string, string]
    const before = analyzer.analyze(one).coverage.blocks
    const between = analyzer.analyze(other).coverage.blocks
    const after = analyzer.analyze(one).coverage.blocks
    assert.ok(before.some((block, index) => block !== between[index]))
    assert.deepEqual(
      before.slice(1).map((block, index) => block === after[index + 1]),
      before.slice(1).map(() => true),
    )
  })
})

describe('front matter', () => {
  it('is none any more when something is put before it', () => {
    const analyzer = createAnalyzer()
    const matter = '---\ntitle: 行动计划\n---'
    analyzer.analyze(matter)
    const text = `# 条例\n\n第一条 建设算力平台。\n\n${matter}`
    assert.deepEqual(plain(analyzer.analyze(text)), plain(createAnalyzer().analyze(text)))
  })
})

describe('a keystroke', () => {
  const section = (number: string, words: string): string =>
    `## ${number}、${words}\n\n（一）建设平台。由市数据局牵头，建设公共数据平台，向高校和企业开放，到2027年汇聚数据集100个。\n\n支持企业研发大模型，对符合条件的给予补助，每个项目最高不超过100万元，同一单位每年只支持一个项目。\n\n- 开放数据；\n- 共享算力；\n`
  const text = `# 某市人工智能发展行动计划\n\n为加快发展，制定本计划。\n\n${['一', '二', '三', '四', '五', '六'].map((number) => section(number, '重点任务')).join('\n')}`

  for (const [where, words] of Object.entries({
    'a paragraph': '对符合条件的',
    'a title': '行动计划',
    'a heading': '四、重点任务',
    'an item': '共享算力',
    'a run-in heading': '建设平台。由',
    'the last line': '共享算力；\n',
  })) {
    it(`in ${where} has three blocks at most analysed again`, () => {
      const analyzer = createAnalyzer()
      const at = where === 'the last line' ? text.lastIndexOf(words) + 2 : text.indexOf(words) + 2
      assertReuse(analyzer, analyzer.analyze(text), `${text.slice(0, at)}新${text.slice(at)}`)
    })
  }

  it('at each end of each line of a draft has three blocks at most analysed again', () => {
    const analyzer = createAnalyzer()
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (text.charAt(at - 1) === '\n') continue
      assertReuse(analyzer, analyzer.analyze(text), `${text.slice(0, at)}新${text.slice(at)}`)
    }
  })

  it('that parts a paragraph, or joins two, leaves the others as they are', () => {
    const analyzer = createAnalyzer()
    const at = text.indexOf('给予补助')
    const before = analyzer.analyze(text)
    const parted = assertReuse(analyzer, before, `${text.slice(0, at)}\n\n${text.slice(at)}`)
    assertReuse(analyzer, parted, text)
  })

  it('is undone by the blocks that were there', () => {
    const analyzer = createAnalyzer()
    const before = analyzer.analyze(text)
    analyzer.analyze(text.replace('对符合条件的', '对符合条件条件的'))
    assert.equal(analyzed(before, analyzer.analyze(text)), 1)
  })

  function assertReuse(analyzer: Analyzer, before: Analysis, text: string): Analysis {
    const after = analyzer.analyze(text)
    const count = analyzed(before, after)
    assert.ok(count <= 3, `${count} blocks of ${after.facts.length}`)
    return after
  }

  /** How many blocks of the later analysis have facts, or a place in coverage, that the earlier one did not have. */
  function analyzed(before: Analysis, after: Analysis): number {
    const facts = new Set(before.facts)
    const covered = new Set(before.coverage.blocks)
    return after.facts.filter((one, index) => !facts.has(one) || !hasBlock(covered, after, index)).length
  }

  function hasBlock(covered: ReadonlySet<unknown>, { coverage }: Analysis, index: number): boolean {
    return covered.has(coverage.blocks[index])
  }
})

describe('a change in the role of a section', () => {
  it('has the blocks of that section analysed again, and no others', () => {
    const body = '建设公共数据平台，向企业开放。\n\n研发大模型。\n\n'
    const text = `# 行动计划\n\n## 一、重点任务\n\n${body}## 二、保障措施\n\n${body}`
    const analyzer = createAnalyzer()
    const before = new Set(analyzer.analyze(text).facts)
    const after = analyzer.analyze(text.replace('一、重点任务', '一、发展背景'))
    assert.deepEqual(
      after.facts.map((facts) => before.has(facts)),
      [true, false, false, false, true, true, true],
    )
  })
})
