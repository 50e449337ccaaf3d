import assert from 'node:assert/strict'
import { renumberingOfDraft } from '../../../server/src/fixes/renumber-draft.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { flags } from './flagged.ts'

const rule = 'numbering-sequence'

const act = (...items: readonly string[]): string =>
  `# Harbour Data Act\n\n## 4 Regulations\n\n(1) The Minister may by regulations—\n\n${items.join('\n\n')}\n`

describe('numbering-sequence, of what was inserted behind others', () => {
  it('leaves alone (aa) behind (a), and lists of such letters', () => {
    flags(rule, act('(a) amend the Schedule;', '(aa) set fees;', '(b) name officers.'))
    flags(rule, act('(a) set fees;', '(b) name officers;', '(ba) keep a list;', '(bb) close it;', '(c) report.'))
    flags(
      rule,
      act('(a) set fees—', '(i) by year; or', '(aa) by load;', '(bb) by crew; or', '(ii) by day;', '(b) report.'),
    )
    flags(rule, act('(a) set fees;', '(aa) waive them;', '⟦(c)⟧ report;', '(d) name officers.'))
  })

  it('counts (aa) behind (z)', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((one) => `(${one}) keep list ${one};`)
    flags(rule, act(...letters, '(aa) set fees;', '(bb) report.'))
    flags(rule, act(...letters, '(aa) set fees;', '⟦(cc)⟧ report.'))
  })

  it('leaves alone 1.2AA behind 1.2A, and references to it', () => {
    const manual = (...lines: readonly string[]): string =>
      `# Harbour Data Manual\n\n## 1. Data\n\n${lines.join('\n\n')}\n`
    const lines = [
      '1.1 Units publish.',
      '1.2 Units name stewards.',
      '1.2A Stewards report.',
      '1.2AA Reports are public.',
    ]
    flags(rule, manual(...lines, '1.2B Reports are kept.', '1.3 Units review this manual.'))
    flags(rule, manual(...lines, '⟦1.4⟧ Units review this manual.', '1.5 Units amend it.'))
    flags('cross-reference', manual(...lines, '1.3 Units act as paragraph 1.2AA says.'))
  })

  it('moves with what it stands behind', () => {
    const text = act('(a) amend;', '(c) name officers;', '(cc) set fees;', '(d) report.')
    const mended = renumberingOfDraft(parseDraft(text, { format: 'markdown' }))
    assert.ok('edits' in mended)
    assert.match(withEdits(text, mended.edits), /\(a\) amend;\n\n\(b\) name.*\n\n\(bb\) set.*\n\n\(c\) report/)
  })
})
