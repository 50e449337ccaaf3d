import assert from 'node:assert/strict'
import { lineForClause } from '../../../server/src/fixes/clause-at-line.ts'
import { continueNumbering } from '../../../server/src/fixes/continue-numbering.ts'
import { moveClause } from '../../../server/src/fixes/move-clause.ts'
import { renumberingOfDraft } from '../../../server/src/fixes/renumber-draft.ts'
import type { ClauseTemplate } from '../../../server/src/framework/types.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { coverageOf } from './coverage-of.ts'
import { before, insertsClause, insertsSection, show } from './marked.ts'

describe('a clause among provisions that were inserted behind others', () => {
  it('goes behind 2.1A rather than between it and 2.1, and references follow', () => {
    insertsClause(
      `# A Data Strategy

## 2. Actions

### 2.1 Compute

The Data Office rents machine time, as 2.1A says.

### 2.1A Records

The Data Office keeps records under paragraph [-2.2-]{+2.3+} and paragraph [-2.2A-]{+2.3A+}.{+

### 2.2 Shared Computing

The 【lead agency】 shall share computing capacity.+}

### 2.[-2-]{+3+} Maps

The Data Office opens maps under paragraph 2.1A.

### 2.[-2-]{+3+}A Soundings

The Data Office opens soundings.
`,
      { measure: 'machine time' },
    )
  })

  it('goes behind 第三条之一, and references to 第三条 and to it are told apart', () => {
    insertsClause(
      `# 滨江市数据办法

第一条 建设算力平台，适用第一条之一。

第一条之一 开放目录，适用第[-二-]{+三+}条之一。{+

第二条 开放算力【数量】卡时，按月公布。+}

第[-二-]{+三+}条 编制目录，适用第一条。

第[-二-]{+三+}条之一 公布目录，依照第[-二-]{+三+}条办理。
`,
      { genre: 'legislation', measure: '算力' },
    )
  })

  it('has a number of its own in a new section', () => {
    insertsSection(`# A Data Strategy

## 1. Actions

### 1.1 Registers

The Data Office opens registers.

## 2. More Actions

### 2.1 Records

The Data Office opens records.

### 2.1A Maps

The Data Office opens maps.{+

## 3. Expand Computing Capacity

### 3.1 Shared Computing

The 【lead agency】 shall share computing capacity.+}
`)
  })

  it('has no number on a line between the two', () => {
    const text = '# Data Plan\n\n## 2. Actions\n\n2.1 The Office opens maps.\n\n\n\n2.1A The Office opens registers.\n'
    const clause: ClauseTemplate = {
      id: 'compute.sharing.plan',
      element: 'compute.sharing',
      form: 'plan',
      levels: ['local'],
      topic: 'Shared Computing',
      text: 'The Office shall share computing capacity.',
    }
    const at = text.indexOf('\n\n\n') + 2
    const line = lineForClause(
      parseDraft(text, { format: 'markdown' }),
      coverageOf('plan'),
      { start: at, end: at },
      false,
    )
    assert.equal(line.write(clause), clause.text)
    assert.deepEqual(line.following(), [])
  })
})

describe('numbers beside inserted ones', () => {
  it('are mended with what was inserted behind them', () => {
    const sample = `# Data Plan

## 2. Actions

2.1 The Office opens maps.

2.[-3-]{+2+} The Office opens registers under paragraph [-2.3A-]{+2.2A+}.

2.[-3-]{+2+}A The Office opens soundings.

2.[-4-]{+3+} The Office reports.
`
    const text = before(sample)
    const result = renumberingOfDraft(parseDraft(text, { format: 'markdown' }))
    assert.ok('edits' in result)
    assert.equal(show(text, result.edits), sample)
  })

  it('are not gone on with at Enter', () => {
    for (const text of [
      '2.1 The Office opens maps.\n\n2.1A The Office reports.|\n',
      '2.1 The Office opens maps.|\n\n2.1A It reports.\n',
    ]) {
      const head = 'Data Plan\n\n'
      const draft = parseDraft(head + text.replace('|', '\n'), { format: 'plain' })
      assert.equal(continueNumbering(draft, head.length + text.indexOf('|') + 1), null)
    }
  })
})

describe('sections and subsections that were inserted behind others', () => {
  const act = (...lines: readonly string[]): string => `# Data Act\n\n${lines.join('\n\n')}\n`

  it('keep their letters where a section is put in before them', () => {
    insertsClause(
      act(
        '## 1 Title\n\nUnits rent machine time.{+',
        '## 2 Shared Computing',
        'The 【lead agency】 shall share computing capacity.+}',
        '## [-2-]{+3+} Records\n\n(1) Units keep records.',
        '(1A) Subsection (1) applies to section [-2A-]{+3A+}.',
        '## [-2-]{+3+}A Maps\n\n(1) Units open maps under sections 1 and [-2-]{+3+}(1A).',
      ),
      { measure: 'machine time' },
    )
  })

  it('are not exchanged with a whole number', () => {
    const text = act('## 1 Title', '(1) Units keep records.', '(1A) Units open maps.', '(2) Units report.')
    const draft = parseDraft(text, { format: 'markdown' })
    assert.deepEqual(moveClause(draft, text.indexOf('(2)'), 'up'), { refused: 'edge' })
    assert.deepEqual(moveClause(draft, text.indexOf('(1A)'), 'down'), { refused: 'edge' })
  })
})
