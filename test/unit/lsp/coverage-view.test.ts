import assert from 'node:assert/strict'
import { isCoverageView } from '../../../client/src/coverage-view/page-messages.ts'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { coverageView } from '../../../server/src/lsp/features/view/coverage-view.ts'
import { clausesOf, whyAt } from '../../../server/src/lsp/features/view/view-details.ts'
import { DraftDocument } from '../../../server/src/lsp/session/draft-document.ts'

const plan = `# 滨江市推动人工智能创新发展行动计划

## 一、发展形势

全市人工智能企业已有一定基础，但高端人才短缺。

## 二、重点任务

（一）开放数据。2026年底前，由市数据局建设制造、医疗领域的高质量数据集20个。鼓励企业共享数据。

<!-- 文衡-不计为 算力：只是远景，没有安排（审核人：李明） -->
（二）布局算力。建设智能算力中心，统筹调度全市算力资源。

## 三、保障措施

### （一）制度

制定知识产权归属规则。
`

function viewed(text: string) {
  const document = new DraftDocument('file:///draft.md', 'markdown', 1, text)
  const analysis = createAnalyzer().analyze(text, { format: 'markdown' })
  const place = ({ start, end }: { start: number; end: number }) => ({
    start: document.positionAt(start),
    end: document.positionAt(end),
  })
  const source = { analysis, reader: 'zh' as const, place }
  return { source, document, view: { uri: document.uri, version: 1, ...coverageView(source) } }
}

describe('the view of coverage', () => {
  const { view, source, document } = viewed(plan)
  const of = (id: string) => {
    const found = view.dimensions.find((one) => one.id === id)
    assert.ok(found)
    return found
  }

  it('passes the checks of its messages', () => assert.ok(isCoverageView(JSON.parse(JSON.stringify(view)))))

  it('counts clauses by force, and gives their words and places', () => {
    const { measures, hard, soft, elements } = of('data')
    assert.deepEqual([measures, hard, soft], [2, 1, 1])
    const datasets = elements.find(({ id }) => id === 'data.datasets')
    const [first] = datasets?.measures.first ?? []
    assert.equal(first?.text, '2026年底前，由市数据局建设制造、医疗领域的高质量数据集20个。')
    assert.equal(first?.force, 'hard')
    assert.equal(document.getText(first?.place), first?.text)
  })

  it('has the sections with their measures, those within included', () =>
    assert.deepEqual(
      view.sections.map(({ heading, depth, measures }) => `${depth} ${heading} ${measures}`),
      [
        '0 一、发展形势 0,0,0,0,0',
        '0 二、重点任务 2,0,0,0,0',
        '1 （一）开放数据 2,0,0,0,0',
        '1 （二）布局算力 0,0,0,0,0',
        '0 三、保障措施 0,0,0,0,1',
        '1 （一）制度 0,0,0,0,1',
      ],
    ))

  it('says who has decided what, and why', () => {
    const [decision, ...others] = view.decisions
    assert.deepEqual(others, [])
    assert.deepEqual(
      [decision?.kind, decision?.topics, decision?.reason, decision?.reviewer, decision?.isIdle],
      ['not-count', ['算力'], '只是远景，没有安排', '李明', false],
    )
    assert.match(document.getText(decision?.about ?? undefined), /^（二）布局算力/)
    const { measures, mentioned } = of('compute')
    assert.equal(measures, 0)
    assert.deepEqual(
      mentioned.first.map(({ decision: index }) => index),
      [0],
    )
  })

  it('lists problems that nothing answers', () =>
    assert.deepEqual(
      view.problems.map(({ id, remedied, remedies }) => [id, remedied, remedies.map((one) => one.id)]),
      [['problem.talent.shortage', false, ['talent']]],
    ))

  it('gives the clauses of a cell, and why one counts', () => {
    const clauses = clausesOf(source, { uri: '', version: 1, dimension: 'data', kind: 'measure', section: 1 })
    assert.equal(clauses.total, 2)
    const [, second] = clauses.first
    assert.equal(second?.text, '鼓励企业共享数据。')
    const start = second ? document.offsetAt(second.place.start) : -1
    assert.match(whyAt(source.analysis, start, 'data', 'zh') ?? '', /^计为数据措施/)
    assert.equal(clausesOf(source, { uri: '', version: 1, dimension: 'data', kind: 'measure', section: 99 }).total, 0)
  })

  it('counts a clause once in a list of more clauses than are given', () => {
    const tasks = Array.from({ length: 320 }, (_, index) => `建设第${index + 1}个绿色算力中心，推进算力调度。`)
    const { view: long, source: whole } = viewed(`# 滨江市算力行动方案\n\n## 一、任务\n\n${tasks.join('\n\n')}\n`)
    const measures = long.dimensions.find(({ id }) => id === 'compute')?.measures
    const elements = long.dimensions.find(({ id }) => id === 'compute')?.elements ?? []
    assert.ok(elements.reduce((sum, one) => sum + one.measures.total, 0) > (measures ?? 0), 'clauses name two elements')
    const list = clausesOf(whole, { uri: '', version: 1, dimension: 'compute', kind: 'measure' })
    assert.deepEqual([list.total, list.first.length], [measures, 300])
  })

  it('has a row for what stands in no section, and articles where there are no chapters', () => {
    const { view: order } = viewed(
      '# 滨江市数据条例\n\n第一条 本市建设公共数据平台。\n\n第二条 市数据局应当每年发布公共数据目录。\n',
    )
    assert.deepEqual(
      order.sections.map(({ heading, measures }) => [heading, measures[0]]),
      [
        ['第一条', 1],
        ['第二条', 1],
      ],
    )
    const { view: flat, source: whole } = viewed(
      '# 滨江市人工智能行动方案\n\n由市数据局牵头，2026年底前建成高质量数据集20个，建立公共数据平台，向企业开放数据。\n\n## 一、任务\n\n建设智能算力中心。\n',
    )
    assert.deepEqual(
      flat.sections.map(({ heading, measures }) => `${heading} ${measures}`),
      ['一、任务 0,1,0,0,0', ' 1,0,0,0,0'],
    )
    const asked = { uri: '', version: 1, kind: 'measure', section: 1 } as const
    assert.equal(clausesOf(whole, { ...asked, dimension: 'data' }).total, 1)
    assert.equal(clausesOf(whole, { ...asked, dimension: 'compute' }).total, 0)
  })

  it('says why a text is not judged, and that one is empty', () => {
    assert.match(viewed('# 通知\n\n定于周五开会。\n').view.reason ?? '', /未作审读/)
    assert.equal(viewed(' \n').view.isEmpty, true)
  })
})
