import assert from 'node:assert/strict'
import { type Analysis, createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { explainDraft } from '../../../server/src/explanation/explain-draft.ts'
import { vocabularyOf } from '../../../server/src/facts/vocabulary/own-words.ts'
import { fixTitle } from '../../../server/src/fixes/fix-title.ts'
import { listFixes } from '../../../server/src/fixes/list-fixes.ts'
import { resolveFix } from '../../../server/src/fixes/resolve-fix.ts'
import { emptyPack, type OwnSentence, type Pack } from '../../../server/src/framework/pack.ts'
import { termAt } from '../../../server/src/lsp/features/hover/term-at.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
import { plain } from './plain.ts'

const draft = (sentence: string): string =>
  `# 滨江市推动人工智能创新发展行动计划\n\n## 一、重点任务\n\n${sentence}\n\n引进算法工程师50名，给予安家补贴。\n\n市科技局每年支持大模型项目10个。\n`

/** What a sentence counts as: `dimension kind elements`, and what weighs for it as the pack's teaching. */
function counts(sentence: string, pack: Pack = emptyPack): string[] {
  const text = draft(sentence)
  const analysis = createAnalyzer().analyze(text, { pack })
  const block = analysis.draft.blocks.findIndex(({ prose }) => prose.text.startsWith(sentence.slice(0, 4)))
  return explainDraft(analysis)
    .clausesOf(block)
    .flatMap(({ judgements }) => judgements)
    .filter(({ kind }) => kind !== 'none')
    .map(({ dimension, kind, elements, cause }) => {
      const taught = [...cause.for, ...cause.against].some(({ sign }) => sign === 'taught')
      return `${dimension} ${kind} ${elements.join()}${taught ? ' (taught)' : ''}`.replace('  ', ' ').trimEnd()
    })
}

function taught(line: string, kind: OwnSentence['kind'], ...topics: OwnSentence['topics'][number][]): Pack {
  return { ...emptyPack, sentences: [{ text: line, kind, topics }] }
}

describe('the terms of a pack', () => {
  const pack: Pack = {
    ...emptyPack,
    terms: [
      { term: '蓉慧通', topic: 'compute.sharing' },
      { term: '数据中心', topic: 'data' },
      { term: 'RiverCloud', topic: 'compute' },
    ],
  }

  it('show what a clause is about', () => {
    assert.deepEqual(
      counts('建设蓉慧通，服务全市高校。').filter((one) => one.startsWith('compute')),
      [],
    )
    assert.ok(counts('建设蓉慧通，服务全市高校。', pack).some((one) => /^compute measure .*compute\.sharing/.test(one)))
  })

  it('are known to the hover, before words of ours', () => {
    const text = draft('推广蓉慧通，改造数据中心。')
    const analysis = createAnalyzer().analyze(text, { pack })
    const at = (word: string) => termAt(analysis, text.indexOf(word) + 1)
    assert.deepEqual([at('蓉慧通')?.dimension, at('蓉慧通')?.element], ['compute', 'compute.sharing'])
    assert.equal(at('数据中心')?.dimension, 'data')
    assert.equal(termAt(createAnalyzer().analyze(text), text.indexOf('蓉慧通') + 1), null)
  })

  it('leave the words of others alone, and the vocabulary of drafts without the pack', () => {
    const ours = vocabularyOf('zh', emptyPack)
    const own = vocabularyOf('zh', pack)
    const entry = ({ trie, entry }: typeof ours, word: string) => entry(trie.longestAt(word, 0))
    assert.equal(entry(own, '算力券'), entry(ours, '算力券'))
    assert.equal(entry(ours, '蓉慧通')?.text, undefined)
    assert.equal(entry(own, 'rivercloud')?.text, 'RiverCloud')
    assert.equal(entry(vocabularyOf('en', pack), 'RiverCloud')?.senses[0]?.dimension, 'compute')
    assert.equal(entry(vocabularyOf('en', pack), '蓉慧通')?.text, undefined)
    assert.equal(vocabularyOf('zh', pack), own)
  })

  it('may be many', () => {
    const terms = Array.from({ length: 40_000 }, (_, index) => ({ term: `平台${index}号`, topic: 'data' as const }))
    assert.doesNotThrow(() => vocabularyOf('zh', { ...emptyPack, terms }))
  })
})

describe('the sentences of a pack', () => {
  const known = '实施“灯塔行动”，2026年完成三批揭榜。'

  it('turn the verdict of the same and nearly the same wording', () => {
    assert.deepEqual(counts(known), [])
    const pack = taught('实施“灯塔行动”，2027年完成五批揭榜。', 'measure', 'algorithm.models')
    assert.deepEqual(counts(known, pack), ['algorithm measure algorithm.models (taught)'])
    assert.deepEqual(counts('市里实施“灯塔行动”，2026年完成三批揭榜。', pack), [
      'algorithm measure algorithm.models (taught)',
    ])
    assert.deepEqual(counts('开展培训，2026年完成三批。', pack), counts('开展培训，2026年完成三批。'))
  })

  it('turn it the other way, to a mention or to nothing', () => {
    const sentence = '市数据局建设公共数据平台。'
    assert.ok(counts(sentence).some((one) => one.startsWith('data measure')))
    assert.ok(counts(sentence, taught(sentence, 'mention', 'data')).every((one) => one.startsWith('data mention')))
    assert.deepEqual(counts(sentence, taught(sentence, 'other')), [])
  })

  it('teach a problem', () => {
    const sentence = '门口排队领号的越来越长。'
    assert.deepEqual(
      counts(sentence).filter((one) => one.includes('problem')),
      [],
    )
    assert.deepEqual(counts(sentence, taught(sentence, 'problem', 'compute')), ['compute problem (taught)'])
  })

  it('teach nothing about what the grammar reads otherwise', () => {
    const pack = taught('市数据局建成公共数据平台。', 'measure', 'data.quality')
    assert.deepEqual(counts('市数据局已建成公共数据平台。', pack), counts('市数据局已建成公共数据平台。'))
  })

  it('in another language teach nothing', () => {
    const pack = taught('The Data Office will run the Lighthouse Initiative in 2027.', 'measure', 'algorithm.models')
    assert.deepEqual(counts(known, pack), counts(known))
  })
})

describe('the templates of a pack', () => {
  const pack: Pack = {
    ...emptyPack,
    templates: [
      {
        id: 'own.compute.sharing.1',
        element: 'compute.sharing',
        form: 'programme',
        levels: ['national', 'provincial', 'local'],
        topic: '用好蓉慧通',
        text: '依托蓉慧通向科研机构开放算力，【时限】前达到【数量】卡时。',
      },
    ],
  }

  it('are offered first, and inserted', () => {
    const text = draft('市数据局牵头建设公共数据开放平台。')
    const analysis = createAnalyzer().analyze(text, { pack })
    const fixes = listFixes(
      analysis.draft,
      analysis.coverage,
      [{ kind: 'cover', dimension: 'compute' }],
      pack.templates,
    )
    const [first] = fixes
    assert.ok(first?.kind === 'insert-clause' && first.template === 'own.compute.sharing.1')
    assert.match(
      fixTitle(analysis.draft, analysis.coverage, first, 'zh', pack.templates),
      /^插入算力条款.*：用好蓉慧通$/,
    )
    const fixed = resolveFix(analysis.draft, analysis.coverage, first, 'zh', pack.templates)
    assert.ok(
      withEdits(text, fixed?.edits ?? []).includes('依托蓉慧通向科研机构开放算力，【时限】前达到【数量】卡时。'),
    )
    assert.ok(fixes.length > 3, 'ours follow')
  })
})

describe('a pack that comes and goes', () => {
  it('leaves nothing behind in the analysis of an open draft', () => {
    const pack = taught('实施“灯塔行动”，2027年完成五批揭榜。', 'measure', 'compute')
    const other: Pack = { ...emptyPack, terms: [{ term: '灯塔行动', topic: 'talent' }] }
    const analyzer = createAnalyzer()
    const texts = ['实施“灯塔行动”，2026年完成三批揭榜。', '实施“灯塔行动”。', '开展培训。'].map(draft)
    for (const settings of [{}, { pack }, { pack: other }, { pack }, {}])
      for (const text of texts) {
        const fresh: Analysis = createAnalyzer().analyze(text, settings)
        assert.deepEqual(plain(analyzer.analyze(text, settings)), plain(fresh))
      }
  })
})
