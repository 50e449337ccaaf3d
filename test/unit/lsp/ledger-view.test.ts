import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { ledgerView } from '../../../server/src/lsp/features/view/ledger-table.ts'
import { DraftDocument } from '../../../server/src/lsp/session/draft-document.ts'

describe('the view of the tasks', () => {
  it('takes no character apart where it cuts a long cell', () => {
    for (const before of ['', '市']) {
      const text = `# 滨江市算力行动方案\n\n## 一、任务\n\n（一）建设算力平台。由市数据局建设${before}${'𠮷'.repeat(900)}算力平台。\n`
      const document = new DraftDocument('file:///draft.md', 'markdown', 1, text)
      const analysis = createAnalyzer().analyze(text, { format: 'markdown' })
      const { rows } = ledgerView({ document, version: 1, analysis, reader: 'zh' })
      const cut = rows.flatMap(({ cells }) => cells).filter((cell) => cell.endsWith('…'))
      assert.ok(cut.length > 0)
      for (const cell of cut) assert.doesNotMatch(cell, /\p{Surrogate}/u)
    }
  })
})
