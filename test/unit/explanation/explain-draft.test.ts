import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { type ExplainedVerdict, explainDraft } from '../../../server/src/explanation/explain-draft.ts'
import { lineOf, sentenceOf } from '../../../server/src/explanation/explanation-sentence.ts'
import { quoteOf } from '../../../server/src/explanation/quote.ts'
import type { Language } from '../../../server/src/framework/types.ts'

interface Said {
  readonly judgement: ExplainedVerdict
  readonly pro: readonly string[]
  readonly contra: readonly string[]
  sentence(reader: Language): string
  line(reader: Language): string | null
}

const heads: Readonly<Record<Language, string>> = {
  zh: '# 临江市推进人工智能发展实施方案\n\n## 一、主要任务\n\n',
  en: '# Artificial Intelligence Plan of Lowmoor\n\n## 1. Actions\n\n',
}

/** What is said of the last clause of a text, by dimension. */
function explained(text: string): Partial<Record<ExplainedVerdict['dimension'], Said>> {
  const analysis = createAnalyzer().analyze(text, { judge: 'always' })
  const quote = quoteOf(analysis.draft)
  const clauses = explainDraft(analysis).clausesOf(analysis.draft.blocks.length - 1)
  const words = (weights: ExplainedVerdict['cause']['for']): string[] =>
    weights.flatMap((weight) => (weight.words === undefined ? [weight.sign] : [quote(weight.words)]))
  return Object.fromEntries(
    (clauses.at(-1)?.judgements ?? []).map((judgement) => [
      judgement.dimension,
      {
        judgement,
        pro: words(judgement.cause.for),
        contra: words(judgement.cause.against),
        sentence: (reader: Language) => sentenceOf(judgement, quote, reader),
        line: (reader: Language) => lineOf(judgement, quote, reader),
      },
    ]),
  )
}

describe('the explanation of a clause', () => {
  it('of a measure: the words that speak of the dimension and those that say it is to be done', () => {
    const { talent } = explained(`${heads.zh}每年培养300名数据工程师。\n`)
    assert.equal(talent?.judgement.kind, 'measure')
    assert.ok(talent.pro.some((words) => words.includes('培养')))
    assert.ok(talent.pro.some((words) => words.includes('工程师')))
    assert.match(talent.sentence('zh'), /^计为人才措施（.+）：.*“[^”]*工程师”.*属于人才方面.*表示要采取行动。/)
    assert.match(talent.line('zh') ?? '', /^计为人才措施：.*培养.*工程师$/)
  })

  it('of a measure, in English', () => {
    const { talent } = explained(`${heads.en}The Council will train 300 data engineers a year.\n`)
    assert.equal(talent?.judgement.kind, 'measure')
    assert.match(talent.sentence('en'), /^Counts as a talent measure \(.+\): .*engineers.* concerns? talent/)
    assert.match(talent.line('en') ?? '', /^Counts as a talent measure: .*engineers/)
    assert.match(talent.sentence('zh'), /^计为人才措施/)
  })

  it('of a mention: what says that it is no task', () => {
    const { data } = explained(`${heads.zh}全市已建成公共数据平台三个。\n`)
    assert.equal(data?.judgement.kind, 'mention')
    assert.ok(data.contra.some((words) => words.includes('已建成')))
    assert.match(data.sentence('zh'), /^提到数据，但未作安排：.*公共数据平台.*属于数据方面；.*已建成.*不是要做的事。/)
    assert.match(data.line('zh') ?? '', /^提到数据，但未作安排：.*公共数据平台/)
  })

  it('of a mention, in English', () => {
    const { compute } = explained(`${heads.en}Computing capacity has been doubled since 2020.\n`)
    assert.equal(compute?.judgement.kind, 'mention')
    assert.match(compute.sentence('en'), /^Mentions compute but commits to nothing: .*“Computing capacity”/)
  })

  it('of what commits to something else says so, and not that nothing is to be done', () => {
    const { institutions } = explained(
      `${heads.en}The Research Council shall fund ten consortia that build shared datasets.\n`,
    )
    if (institutions?.judgement.kind === 'mention')
      assert.match(
        institutions.sentence('en'),
        /^Mentions institutions; what it commits to is hardly about institutions/,
      )
  })

  it('of a problem: the words that name it', () => {
    const { compute, talent } = explained(
      '# 临江市推进人工智能发展实施方案\n\n## 一、存在的问题\n\n智能算力不足，高端人才短缺。\n',
    )
    assert.match(compute?.sentence('zh') ?? '', /^指出算力方面的问题：“不足”表明有不足，“智能算力”/)
    assert.match(talent?.sentence('zh') ?? '', /^指出人才方面的问题：“短缺”表明有不足，“高端人才/)
    assert.match(talent?.line('zh') ?? '', /^指出人才方面的问题：.*高端人才.*短缺$/)
  })

  it('of a heading: it only names the matter', () => {
    const { compute } = explained(`${heads.zh}### （一）智能算力布局\n`)
    assert.match(compute?.sentence('zh') ?? '', /^标题只点明事项/)
  })

  it('of a sentence that leads its paragraph: it is called no heading', () => {
    const analysis = createAnalyzer().analyze(`${heads.zh}**（一）布局智能算力。** 市数据局建设智算中心。\n`, {
      judge: 'always',
    })
    const [lead] = explainDraft(analysis).clausesOf(analysis.draft.blocks.length - 1)
    const said = (lead?.judgements ?? []).map((one) => sentenceOf(one, quoteOf(analysis.draft), 'zh'))
    assert.match(said.join(''), /^段首句只点明事项/)
  })

  it('of what says nothing: none, once', () => {
    const [said, ...others] = Object.values(explained(`${heads.zh}认真做好会务接待工作。\n`))
    assert.equal(others.length, 0)
    assert.equal(said?.judgement.kind, 'none')
    assert.match(said.sentence('zh'), /^不涉及五个维度中的任何一个/)
    assert.match(said.sentence('en'), /^Concerns none of the five dimensions/)
    assert.equal(said.line('zh'), null)
  })

  it('of what is nearly a measure says so', () => {
    const judgement: ExplainedVerdict = {
      dimension: 'data',
      elements: [],
      kind: 'mention',
      force: null,
      speaks: 0.9,
      commits: 0.42,
      likely: 0.38,
      isNear: true,
      isQuestion: false,
      isRefusal: false,
      entry: null,
      isHeading: false,
      isRunIn: false,
      hasAct: false,
      isByName: false,
      isDirected: false,
      term: null,
      cue: null,
      cause: { for: [], against: [] },
    }
    const nothing = (): string => ''
    assert.match(sentenceOf(judgement, nothing, 'zh'), /没有写明要做什么。接近措施（38%，达到60%才计入）。$/)
    const other = { ...judgement, kind: 'none' as const }
    assert.equal(sentenceOf(other, nothing, 'zh'), '未计入数据。接近措施（38%，达到60%才计入）。')
    assert.match(sentenceOf(judgement, nothing, 'en'), /Just short of a measure \(38%; 60% is needed\)\.$/)
    assert.match(sentenceOf({ ...judgement, likely: 0.599 }, nothing, 'en'), /\(59%; 60% is needed\)\.$/)
  })

  it('has its words at their places, in the order of weight, never more than a dozen', () => {
    const text = `${heads.zh}由市**数据局**牵头，每季度\n更新公共数据目录并向社会公布。\n`
    const { data } = explained(text)
    const { cause } = data?.judgement ?? { cause: { for: [], against: [] } }
    const weights = cause.for.map(({ weight }) => weight)
    assert.ok(weights.length > 0 && weights.length <= 6)
    assert.deepEqual(
      weights,
      weights.toSorted((a, b) => b - a),
    )
    const against = cause.against.map(({ weight }) => weight)
    assert.deepEqual(
      against,
      against.toSorted((a, b) => a - b),
    )
    for (const { words, weight } of [...cause.for, ...cause.against]) {
      assert.equal(weight, Math.round(weight * 10) / 10)
      if (words) assert.ok(words.start >= text.indexOf('由市') && words.end <= text.length)
    }
    assert.ok(data?.pro.some((words) => words.includes('公共数据')))
  })

  it('agrees with the coverage, whatever the text', () => {
    const text = `${heads.zh}建设智算中心；已有平台五个。\n\n- 引进团队10个\n- 完善制度\n\n| 任务 | 单位 |\n|---|---|\n| 开放数据集 | 数据局 |\n`
    const analysis = createAnalyzer().analyze(text, { judge: 'always' })
    const explainer = explainDraft(analysis)
    for (const { block, span, dimension, kind } of analysis.coverage.evidence) {
      const clause = explainer.clausesOf(block).find((one) => one.span.start === span.start)
      assert.deepEqual(clause?.span, span)
      assert.equal(clause?.judgements.find((one) => one.dimension === dimension)?.kind, kind)
    }
  })
})
