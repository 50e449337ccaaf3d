import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import type { Language } from '../../../server/src/framework/types.ts'
import { renderMessage } from '../../../server/src/rules/render-message.ts'
import { coverageOf } from './coverage-of.ts'

/** What is told of missing dimensions, in the reader's language. */
function told(text: string, reader: Language = 'zh'): string[] {
  const { findings } = createAnalyzer().analyze(text)
  return findings.filter(({ rule }) => rule === 'missing-dimension').map((finding) => renderMessage(finding, reader))
}

const title = '# 青岚市人工智能创新发展行动计划\n\n'
const founding = '为推动人工智能发展，制定本计划。\n\n'
const tasks = '一、重点任务\n\n市数据局编制公共数据目录，每季度更新。\n\n'
const second = '市科技局每年支持研发项目20个。\n\n'

describe('a beginning', () => {
  it('is told nothing: a title alone, fewer than two clauses in the tasks', () => {
    for (const text of [title, title + founding, title + founding + tasks]) {
      const { judged, kind, concern, reason } = coverageOf(text).draft
      assert.deepEqual(
        { judged, kind, concern, reason },
        { judged: false, kind: 'programme', concern: 'full', reason: 'beginning' },
      )
      assert.deepEqual(told(text), [])
    }
  })

  it('ends with the second clause of the tasks', () => {
    const text = title + founding + tasks + second
    assert.equal(coverageOf(text).draft.judged, true)
    assert.ok(told(text).length > 0)
  })

  it('is told nothing at any keystroke', () => {
    const whole = title + founding + tasks
    const analyzer = createAnalyzer()
    for (let end = 0; end <= whole.length; end++)
      assert.deepEqual(analyzer.analyze(whole.slice(0, end)).findings, [], whole.slice(0, end))
  })

  it('is none where headings are whole measures', () => {
    const text = `${title}## 一、重点任务\n\n### （一）市数据局建设公共数据平台，2027年底前开放数据集100个。\n\n### （二）市科技局支持大模型研发，每年不少于10项。\n`
    assert.equal(coverageOf(text).draft.judged, true)
  })

  it('is told something where the writer wants it told', () => {
    assert.equal(coverageOf(title + tasks, { judge: 'always' }).draft.judged, true)
    assert.equal(coverageOf(title + tasks, { judge: 'declared' }).draft.judged, false)
    assert.equal(coverageOf(title + tasks + second, { judge: 'declared' }).draft.judged, true)
  })

  it('in English likewise', () => {
    const start =
      '# Westmark AI Action Plan\n\n## 1. Actions\n\nThe Data Office will publish a catalogue of datasets.\n\n'
    assert.equal(coverageOf(start).draft.reason, 'beginning')
    assert.equal(coverageOf(`${start}The Data Office will update it each quarter.\n`).draft.judged, true)
  })
})

describe('a draft that has begun', () => {
  it('may have headings that share the clause of their text', () => {
    const act =
      'SEC. 2. OPEN DATA.\n\n(a) IN GENERAL.—The Office shall open 20 registers each year.\n\n(b) REPORTS.—The Office shall report each year.\n'
    assert.equal(coverageOf(`# Northmere AI Innovation Act\n\n${act}`).draft.judged, true)
    for (const mark of ['：', '——', '。'])
      assert.equal(
        coverageOf(
          `${title}一、重点任务\n\n（一）数据${mark}市数据局编制公共数据目录。\n\n（二）研发${mark}市科技局每年支持项目20个。\n`,
        ).draft.judged,
        true,
        mark,
      )
  })

  it('has not where its headings have nothing after them', () => {
    for (const mark of ['：', '。'])
      assert.equal(
        coverageOf(`${title}一、重点任务\n\n（一）数据${mark}（待补充）\n\n（二）研发${mark}（待补充）\n`).draft.reason,
        'beginning',
        mark,
      )
  })
})

describe('an outline', () => {
  const outline = '二、夯实算力底座\n\n（待补充）\n\n三、强化人才支撑。（待补充）\n'

  it('is told nothing', () => {
    const text = `${title}${founding}一、汇聚数据资源\n\n（待补充）\n\n${outline}`
    assert.equal(coverageOf(text).draft.reason, 'beginning')
    assert.deepEqual(told(text), [])
  })

  it('is told of each dimension that only a heading names, once the writer has begun elsewhere', () => {
    const text = title + founding + tasks + second + outline
    const coverage = coverageOf(text)
    assert.deepEqual([coverage.dimensions.compute.status, coverage.dimensions.talent.status], ['missing', 'missing'])
    const [compute, talent] = ['算力', '人才'].map((name) =>
      told(text).find((message) => message.includes(`缺少${name}`)),
    )
    assert.match(compute ?? '', /只见于标题，其下还没有措施/)
    assert.match(talent ?? '', /只见于标题，其下还没有措施/)
    assert.match(
      told(text, 'en').join('\n'),
      /compute: it appears only in a heading \(“算力”\), with no measure under it yet/,
    )
  })

  it('says so too in the one hint of a draft of narrow concern', () => {
    const text = `# 青岚市公共数据管理办法\n\n${tasks}${second}${outline}`
    const [hint, ...others] = told(text)
    assert.equal(others.length, 0)
    assert.match(hint ?? '', /其中算力.*只见于标题。/)
  })

  it('has a title that names nothing', () => {
    const text = `# 青岚市算力与人才发展行动计划\n\n${tasks}${second}`
    const { compute, talent } = coverageOf(text).dimensions
    assert.deepEqual([compute.status, compute.mentions, talent.status, talent.mentions], ['missing', 0, 'missing', 0])
  })
})
