import assert from 'node:assert/strict'
import fc from 'fast-check'
import { isCoverageView } from '../../../client/src/coverage-view/page-messages.ts'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { measuredClauses } from '../../../server/src/lsp/features/marks/measured-clauses.ts'
import { coverageView } from '../../../server/src/lsp/features/view/coverage-view.ts'
import { decisionEdits } from '../../../server/src/lsp/features/view/decision-edits.ts'
import { clausesOf } from '../../../server/src/lsp/features/view/view-details.ts'
import { DraftDocument } from '../../../server/src/lsp/session/draft-document.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'

const pieces = [
  '# 滨江市人工智能行动方案\n\n',
  '## 一、任务\n\n',
  '### （一）平台\n\n',
  '（二）人才。引进高层次人才100名。\n\n',
  '建设智能算力中心。',
  '由市数据局牵头，2026年底前建成高质量数据集20个。\n\n',
  '但高端人才短缺。\n\n',
  '| 任务 | 单位 |\n|---|---|\n| 建设算力平台 | 市数据局 |\n\n',
  '- 推动数据共享\n',
  '> 制定管理办法。\n\n',
  '<!-- 文衡-不计为 算力：甲（审核人：乙） -->\n',
  '<!-- wenheng-count data.market: a -->\n',
  '<!-- wenheng-not-applicable talent: a (b) -->\n\n',
  '第一条 应当登记。\n\n',
  '附件1\n\n',
  '\r\n',
  '\ud800',
  '**',
]
const drafts = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''))

function sourceOf(text: string) {
  const document = new DraftDocument('file:///draft.md', 'markdown', 1, text)
  const analysis = createAnalyzer().analyze(text, { format: 'markdown' })
  const place = ({ start, end }: { start: number; end: number }) => {
    assert.ok(0 <= start && start <= end && end <= text.length)
    return { start: document.positionAt(start), end: document.positionAt(end) }
  }
  return { source: { analysis, reader: 'zh' as const, place }, document }
}

describe('the view of the coverage of any draft', () => {
  it('passes its checks, and its figures add up', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        const { source } = sourceOf(text)
        const view = { uri: '', version: 1, ...coverageView(source) }
        assert.ok(isCoverageView(view))
        const all = view.dimensions.map(({ measures }) => measures)
        assert.deepEqual(measuredClauses(source.analysis.coverage), all)
        for (const [column, { id, measures, hard, soft, restated }] of view.dimensions.entries()) {
          assert.equal(hard + soft + restated, measures)
          assert.equal(clausesOf(source, { uri: '', version: 1, dimension: id, kind: 'measure' }).total, measures)
          const top = view.sections.filter(({ depth }) => depth === 0)
          const inSections = top.reduce((sum, section) => sum + (section.measures[column] ?? 0), 0)
          if (view.sections.length > 0) assert.equal(inSections, measures)
          for (const [index, section] of view.sections.entries()) {
            const listed = clausesOf(source, { uri: '', version: 1, dimension: id, kind: 'measure', section: index })
            assert.equal(listed.total, section.measures[column])
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('takes decisions that change nothing of its text, and go without a trace', () => {
    fc.assert(
      fc.property(drafts, fc.nat(), fc.constantFrom('count', 'not-count'), fc.string(), (text, at, kind, reason) => {
        const draft = parseDraft(text, { format: 'markdown' })
        if (draft.directives.length > 0) return
        const offset = text.length === 0 ? 0 : at % text.length
        const made = decisionEdits(draft, { kind, topic: 'compute', offset, reason, reviewer: '乙' })
        if ('zh' in made) return
        const after = parseDraft(withEdits(text, made), { format: 'markdown' })
        assert.equal(after.directives.length, 1)
        const texts = (one: typeof draft): string[] => one.blocks.map(({ prose }) => prose.text)
        assert.deepEqual(texts(after), texts(draft))
        const withdrawn = decisionEdits(after, { kind: 'withdraw', offset: after.directives[0]?.span.start ?? -1 })
        assert.ok(!('zh' in withdrawn))
        assert.equal(withEdits(after.text, withdrawn), text)
      }),
      { numRuns: 300 },
    )
  })

  it('takes time in proportion to the length of the draft', () => {
    const time = (count: number, unit: string): number => {
      const { source } = sourceOf(`# 滨江市人工智能行动方案\n\n${unit.repeat(count)}`)
      let best = Number.POSITIVE_INFINITY
      for (let round = 0; round < 3; round++) {
        const start = process.cpuUsage()
        coverageView(source)
        for (const section of [0, 5])
          clausesOf(source, { uri: '', version: 1, dimension: 'data', kind: 'measure', section })
        best = Math.min(best, process.cpuUsage(start).user / 1000)
      }
      return best
    }
    for (const unit of pieces) {
      const [short, long] = [time(200, unit), time(2000, unit)]
      assert.ok(long < 40 + 25 * short, `${JSON.stringify(unit)}: ${short.toFixed(1)} ms, ${long.toFixed(1)} ms`)
    }
  })
})
