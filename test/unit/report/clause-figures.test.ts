import assert from 'node:assert/strict'
import fc from 'fast-check'
import { coverageText } from '../../../server/src/cli/coverage-page.ts'
import { painter } from '../../../server/src/cli/paint.ts'
import type { Analysis } from '../../../server/src/engine/analyzer.ts'
import { dimensionIds } from '../../../server/src/framework/types.ts'
import { measuredClauses } from '../../../server/src/lsp/features/marks/measured-clauses.ts'
import { coverageView } from '../../../server/src/lsp/features/view/coverage-view.ts'
import { draftReport } from '../../../server/src/report/draft-report.ts'
import { explanatoryNote } from '../../../server/src/report/explanatory-note.ts'
import { overviewCells } from '../../../server/src/report/overview-rows.ts'
import { coverageTool } from '../../../server/src/tools/coverage.ts'
import { analysed, plan } from './sample.ts'

const nowhere = { line: 0, character: 0 }

/** How many measures there are on each dimension, as each place that tells a reader says it. */
function figuresOf(analysis: Analysis): Readonly<Record<string, readonly number[]>> {
  const report = draftReport(analysis, 'a.md', null)
  const view = coverageView({ analysis, reader: 'zh', place: () => ({ start: nowhere, end: nowhere }) })
  const text = coverageText({ file: 'a.md', analysis }, 'zh', painter(false), 80)
  const told = coverageTool.run(analysis, {}, 'zh')
  assert.ok('result' in told)
  const { dimensions } = told.result as { dimensions: { measures: number }[] }
  return {
    status: measuredClauses(analysis.coverage),
    view: view.dimensions.map(({ measures }) => measures),
    report: report.dimensions.map((one) => Number(overviewCells(one, 'zh')[2])),
    text: [...text.matchAll(/措施 (\d+)，提及/g)].map(([, count]) => Number(count)),
    tool: dimensions.map(({ measures }) => measures),
  }
}

function assertAgree(analysis: Analysis): void {
  const { status, ...others } = figuresOf(analysis)
  for (const [name, figures] of Object.entries(others)) assert.deepEqual(figures, status, name)
}

describe('the figures of measures', () => {
  const several = `# 滨江市人工智能赋能科技创新行动方案

## 一、重点任务

（一）市数据局牵头建设公共数据平台，编制数据目录，开展数据标注，推动数据交易，2026年底前完成。

（二）市科技局牵头建设智能算力中心，推动算力调度和共享，2027年底前投运。
`

  it('are clauses wherever a reader is told: one on several elements counts once', () => {
    const analysis = analysed(several)
    assert.ok(analysis.coverage.dimensions.data.measures > 1, 'several elements')
    const counts = dimensionIds.map((id) => (id === 'data' || id === 'compute' ? 1 : 0))
    for (const [name, figures] of Object.entries(figuresOf(analysis))) assert.deepEqual(figures, counts, name)
    const note = (reader: 'zh' | 'en'): string => explanatoryNote(draftReport(analysis, 'a.md', null), reader)
    assert.match(note('zh'), /数据方面1项，.+算力方面1项，.+的，数据1项(?:、|和)算力1项。/)
    assert.match(note('en'), /1 measure on data, .+1 measure on compute, .+ 1 on data and 1 on compute /)
  })

  it('agree for any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...several.split('\n'), ...plan.split('\n'), '', '- 算力不足。'), { maxLength: 14 }),
        (lines) => assertAgree(analysed(lines.join('\n'))),
      ),
      { numRuns: 40 },
    )
  })
})
