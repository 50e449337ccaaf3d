import assert from 'node:assert/strict'
import { coverageOf } from './coverage-of.ts'

function statuses(text: string): string {
  return Object.values(coverageOf(text).dimensions)
    .map(({ status }) => status)
    .join(' ')
}

describe('foldCoverage', () => {
  it('tells covered, mentioned, missing', () => {
    const text = '# 某市人工智能发展规划\n\n一、主要任务\n\n建设公共数据开放平台。智算中心是一种基础设施。\n'
    assert.equal(statuses(text), 'covered mentioned missing missing missing')
  })

  it('counts no problem and no title as a measure', () => {
    const text = '# 数据条例\n\n一、问题\n\n高端人才短缺，算力供给不足。\n'
    assert.equal(statuses(text), 'missing mentioned missing mentioned missing')
    const { evidence } = coverageOf(text)
    assert.ok(evidence.every(({ kind }) => kind === 'problem'))
    assert.deepEqual(evidence.find(({ dimension }) => dimension === 'compute')?.problems, ['problem.compute.supply'])
    assert.deepEqual(evidence.find(({ dimension }) => dimension === 'talent')?.problems, ['problem.talent.shortage'])
  })

  it('takes a dimension that does not apply out', () => {
    const text = '<!-- wenheng-not-applicable compute: 由省级统筹 -->\n\n# 某县人才规划\n\n引进人才。\n'
    assert.equal(coverageOf(text).dimensions.compute.status, 'not-applicable')
  })

  it('points at the clause and the term in the source, markup and wraps put up with', () => {
    const text = '# 计划\n\n一、任务\n\n统一思想。建设**公共数据**开\n放平台；其他事项。\n'
    const [found] = coverageOf(text).evidence
    assert.ok(found !== undefined)
    assert.equal(text.slice(found.span.start, found.span.end), '建设**公共数据**开\n放平台；')
    assert.equal(text.slice(found.term.start, found.term.end).startsWith('公共数据'), true)
  })

  it('gives one evidence for a clause, dimension and element', () => {
    const { evidence } = coverageOf(
      '# 某市人工智能行动计划\n\n## 一、重点任务\n\n建设算力中心，建设算力枢纽，培养人才。\n',
    )
    const keys = evidence.map(({ span, dimension, element }) => `${span.start} ${dimension} ${element}`)
    assert.equal(new Set(keys).size, keys.length)
    assert.ok(evidence.some(({ dimension }) => dimension === 'talent'))
  })

  it('counts the items of a list to which a lead-in commits', () => {
    const items =
      '# Action Plan for Artificial Intelligence\n\n## Actions\n\nThe ministry shall fund:\n\n- supercomputing centres that universities may use free of charge;\n- better roads.\n\nThe port is large.\n'
    const measures = coverageOf(items).evidence.filter(({ kind }) => kind === 'measure')
    assert.ok(measures.length > 0)
    for (const { span } of measures) assert.equal(items.slice(span.start, span.start + 14), 'supercomputing')
  })

  it("lets the draft's subject settle whose duty it is", () => {
    const body = '\n\n第一条 提供者应当对生成内容添加标识。\n\n第二条 建立分级分类管理制度。\n'
    const ai = coverageOf(`# 生成式人工智能服务管理办法${body}`).dimensions
    assert.deepEqual([ai.algorithm.status, ai.institutions.status], ['covered', 'covered'])
  })

  it('counts no heading and no title as a mention', () => {
    assert.equal(
      statuses('# 人才与算力计划\n\n## 一、壮大人才队伍\n\n其他事项。\n').replaceAll('missing', '').trim(),
      '',
    )
  })

  it('counts a heading that runs into its text once, with the text', () => {
    const draft = '# 某市大数据发展计划\n\n一、任务\n\n（一）编制公共数据目录。由市统计局建立数据目录，按年更新。\n'
    const places = coverageOf(draft).evidence.map(({ span, kind }) => `${kind} ${span.start}`)
    assert.deepEqual([...new Set(places)], [`measure ${draft.indexOf('由市统计局')}`])
    const alone = coverageOf('# 某市大数据发展计划\n\n一、任务\n\n（一）编制公共数据目录。由市统计局按年更新。\n')
    assert.ok(alone.dimensions.data.measures > 0)
  })

  it('lets the text behind a heading have the element that the heading names', () => {
    const { elements } = coverageOf('# 计划\n\n一、任务\n\n（一）数据脱敏加密。各部门应当对政务数据逐项处理。\n')
      .dimensions.data
    assert.ok((elements['data.security'] ?? 0) > 0)
  })

  it('counts the lenses', () => {
    const { lenses } = coverageOf(
      '# 某市人工智能行动计划\n\n## 一、重点任务\n\n支持骨干企业牵头，建设行业数据集。人才短缺。加强算法安全治理。\n',
    )
    assert.ok((lenses.pathways['path.enterprise']?.measures ?? 0) > 0)
    assert.ok((lenses.pathways['path.synergy.data']?.measures ?? 0) > 0)
    assert.ok((lenses.stages['stage.acquisition']?.measures ?? 0) > 0)
    assert.ok((lenses.mechanisms['mechanism.governance']?.measures ?? 0) > 0)
    assert.deepEqual(lenses.problems['problem.talent.shortage'], { named: 1, remedied: false })
  })
})
