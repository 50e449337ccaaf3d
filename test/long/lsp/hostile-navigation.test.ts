import assert from 'node:assert/strict'
import { type Analysis, createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { continueNumbering } from '../../../server/src/fixes/continue-numbering.ts'
import { renumberingOfDraft } from '../../../server/src/fixes/renumber-draft.ts'
import { headingsOf } from '../../../server/src/lsp/features/navigation/draft-headings.ts'
import { linksIn } from '../../../server/src/lsp/features/navigation/draft-links.ts'
import { namesIn } from '../../../server/src/lsp/features/navigation/draft-names.ts'
import { renaming } from '../../../server/src/lsp/features/navigation/rename-name.ts'
import { subjectAt } from '../../../server/src/lsp/features/navigation/subject-at.ts'
import { definitionsOf, mentionsOf } from '../../../server/src/lsp/features/navigation/subject-places.ts'

const units = [
  '第一条至第九条、',
  '前条',
  '附件',
  '附件一、',
  'Annex A ',
  '\n\n## Annex A\n\nSee Annex A.2 and A.2.\n\n',
  '\n\n### A.1 Open\n\nSee A.1, A.2 and section A.\n\n',
  'section 1(a), ',
  '中心',
  '（以下简称中心）',
  '《办法》',
  '《',
  '；',
  '（一）；\n',
  '（一）\n',
  '第一条 办。\n\n',
  '一、任务……1\n',
  '<!-- wenheng-disable-next-line half-width-mark: x -->\n',
]

const head = '# 滨江市数据办法\n\n第一条 建设中心（以下简称中心）。\n\n第二条 办好。\n\n'

function analysed(unit: string, size: number): Analysis {
  return createAnalyzer().analyze(`${head}${unit.repeat(Math.ceil(size / unit.length))}`, { format: 'markdown' })
}

/** All that a writer may ask for at a place. */
function askAll(analysis: Analysis): void {
  const names = namesIn(analysis)
  const { draft } = analysis
  for (const offset of [draft.text.indexOf('第二条') + 1, draft.text.length - 1]) {
    const found = subjectAt(analysis, offset, () => names)
    if (!found) continue
    mentionsOf(analysis, found.subject)
    definitionsOf(analysis, found.subject)
  }
  for (const name of names.register) renaming(analysis, names, name, '平台机构')
  linksIn(analysis)
  headingsOf(draft)
  continueNumbering(draft, draft.text.length)
  renumberingOfDraft(draft)
}

/** In milliseconds of the processor, which other processes do not add to; the best of a few rounds. */
function time(unit: string, size: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const analysis = analysed(unit, size)
    const before = process.cpuUsage()
    askAll(analysis)
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

describe('getting about in a text of one repeated unit', () => {
  for (const unit of units) {
    it(`does not grow faster than the text: ${JSON.stringify(unit)}`, function () {
      this.timeout(60_000)
      const [small, large] = [time(unit, 10_000), time(unit, 40_000)]
      assert.ok(large < 8 * small + 40, `${small} ms, four times as long ${large} ms`)
    })
  }
})
