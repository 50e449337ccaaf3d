import assert from 'node:assert/strict'
import { renumberingOfDraft } from '../../../server/src/fixes/renumber-draft.ts'
import { withEdits } from '../../../server/src/text/document/edit.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { flags, messagesOf } from './flagged.ts'

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

const plan = (...lines: readonly string[]): string => `# Harbour Data Plan\n\n## 2. Data\n\n${lines.join('\n\n')}\n`

describe('numbering-sequence, of a label that is inserted twice', () => {
  it('tells it', () => {
    flags(rule, plan('2.1 Units publish.', '2.1A Clerks learn.', '⟦2.1A⟧ Judges learn.', '2.2 Units report.'))
    flags(rule, act('(a) set fees;', '(aa) waive them;', '⟦(aa)⟧ report;', '(b) name officers.'))
    flags(rule, '# Data Act\n\n## 1 Title\n\nA.\n\n## 1A Reach\n\nB.\n\n## ⟦1A⟧ Isles\n\nC.\n\n## 2 Start\n\nD.\n')
    flags(rule, '# 滨江市数据办法\n\n第一条 甲。\n\n第一条之一 乙。\n\n⟦第一条之一⟧ 丙。\n\n第二条 丁。\n')
    flags(
      rule,
      '# Data Act\n\n## 1 Title\n\n(1) A.\n\n(1A) B.\n\n⟦(1A)⟧ C.\n\n(2) D.\n\n## 2 Start\n\n(1) A.\n\n(1A) B.\n',
    )
  })

  it('leaves alone what is of another list, letters that are left out, and other orders', () => {
    flags(rule, plan('2.1 Units publish.', '2.1A Clerks learn.', '2.1C Judges learn.', '2.2 Units report.'))
    flags(rule, '# Data Act\n\n## 3 Title\n\nA.\n\n## 3ZA Reach\n\nB.\n\n## 3A Isles\n\nC.\n\n## 4 Start\n\nD.\n')
    flags(rule, '# Data Act\n\n2. Title. (1) A.\n\n(1A) B.\n\n(2) C.\n\n3. Reach. (1) A.\n\n(1A) B.\n\n(2) C.\n')
    flags(rule, act('(i) by year—', '(aa) by load;', '(ii) by day—', '(aa) by crew;', '(iii) by hour.'))
  })
})

describe('cross-reference, to what was inserted', () => {
  const missing = 'cross-reference'

  it('tells what is not there, where others were inserted behind the same number', () => {
    flags(
      missing,
      plan('2.1 Units publish.', '2.1A Clerks learn, as ⟦paragraph 2.1D⟧ says.', '2.2 See paragraphs 2.1A to ⟦2.1F⟧.'),
    )
    const parts = (...lines: readonly string[]): string =>
      `# Data Act\n\n## Part 1 Start\n\n### 1 Title\n\nA.\n\n## Part 2 Duties\n\n### 2 Duty\n\n(1) A.\n\n(1A) B.\n\n### 2A Form\n\n(1) A.\n\n(2) B.\n\n## Part 2A Ports\n\n### 3 End\n\n${lines.join('\n\n')}\n`
    flags(missing, parts('See section 2A, ⟦section 2B⟧ and ⟦section 2A(5)⟧.', 'In May Part 2A and ⟦Part 1A⟧ start.'))
    flags(missing, parts('See section 2(1A) and ⟦section 2(1B)⟧, and ⟦section 1A⟧ of this Act.'))
    flags(missing, parts('See section 1A, section 1A of the Ports Act 1990, and section 3A.'))
    flags(
      missing,
      '# Harbour Data Manual\n\n## 3A. Data\n\n3A.1 A.\n\n3A.2 B.\n\n3A.3 See paragraph 3A.2 and ⟦paragraph 3A.4⟧.\n',
    )
    flags(
      missing,
      '# 滨江市数据办法\n\n第一条 甲。\n\n第一条之一 乙。\n\n第二条 见第一条之一和⟦第一条之二⟧，以及第二条之一。\n',
    )
  })

  it('may be of an act that the draft amends', () => {
    const bill = (words: string): string =>
      `# Ports Bill\n\n## 1 Title\n\nA.\n\n## 2 Records\n\n${words}\n\n## 2A Maps\n\nB, as section 2B has it.\n\n## 3 Start\n\nC.\n`
    flags(missing, bill('After section 2 of the Harbours Act 1990 insert—'))
    flags(missing, bill('Section 2 of the Harbours Act 1990 is amended as follows.'))
    flags(missing, bill('Units keep records.').replace('section 2B', '⟦section 2B⟧'))
  })

  it('says where it is missing', () => {
    const text = '# Data Act\n\n## 1 Title\n\n(1) A.\n\n(1A) Subsection (1B) applies.\n\n(2) B.\n'
    assert.deepEqual(messagesOf(missing, text, 'en'), ['There is no subsection (1B) in section 1.'])
    const further =
      '# Data Act\n\n2. Records\n\n(1) A.\n\n2A. Digital records\n\n(1) A.\n\n(2) Subsection (6) applies.\n'
    assert.deepEqual(messagesOf(missing, further, 'en'), ['There is no subsection (6): section 2A ends before it.'])
  })

  it('moves with the number behind which it was inserted', () => {
    const text = '# Data Act\n\n## 1 Title\n\nA.\n\n## 3 Duty\n\nB.\n\n## 3A Form\n\nSee section 3A.\n'
    const mended = renumberingOfDraft(parseDraft(text, { format: 'markdown' }))
    assert.ok('edits' in mended)
    assert.match(withEdits(text, mended.edits), /## 2 Duty\n\nB\.\n\n## 2A Form\n\nSee section 2A\./)
  })
})
