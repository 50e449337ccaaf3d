import assert from 'node:assert/strict'
import { moveClause } from '../../../server/src/fixes/move-clause.ts'
import { renumberingOfDraft } from '../../../server/src/fixes/renumber-draft.ts'
import { parseDraft } from '../../../server/src/text/parse-draft.ts'
import { before, insertsClause, insertsSection, show } from './marked.ts'

const clause = 'The 【lead agency】 shall share computing capacity.'

/** Holds the edits that renumber a draft against those marked in the sample. */
function renumbers(sample: string): void {
  const text = before(sample)
  const result = renumberingOfDraft(parseDraft(text, { format: 'markdown' }))
  assert.ok('edits' in result)
  assert.equal(show(text, result.edits), sample)
}

describe('inserting a clause among numbers with letters', () => {
  it('keeps references at the provision that they named', () =>
    insertsClause(
      `# Harbour City Plan

## Actions

A.1 Open the Registers. The Office opens its registers, see A.2 and [-B.2-]{+B.3+}.

A.2 Share Data. Offices share data under B.1; A.1 and Annex B apply.

B.1 Share Computing. The Office shall share computing capacity.{+

B.2 Shared Computing. ${clause}+}

B.[-2-]{+3+} Count Hours. Hours are counted. Reports under B.1 and section [-B.2-]{+B.3+} are made each year, and actions B.1 to [-B.2-]{+B.3+} are reviewed (Table B.2 and Figure B.2 show them).

C.1 Review. The Office reviews A.1, C.1 and paragraph 1 of Annex B.

## Annex A: Formats

1. Formats are as in [-B.2-]{+B.3+}, not as in B.2 of the Convention.

## Annex B: Costs

1. Costs are in paragraph 1 of Annex A.
`,
      { measure: 'share computing capacity' },
    ))

  it('numbers actions on', () =>
    insertsClause(
      `# Harbour City Plan

## Actions

Action A1: Share computing capacity. The Office shall share computing capacity.{+

Action A2: Shared computing. ${clause}+}

Action A[-2-]{+3+}: Count hours. The Office shall count hours after action A1.

Action B1: Review. The Office shall review actions A1 to [-A2-]{+A3+} and action B1.
`,
      { measure: 'share computing capacity' },
    ))

  it('puts a section with its letter before the one on review', () =>
    insertsSection(
      `# Harbour City Plan

## A. Data

### A.1 Registers

The Office shall open its registers, see [-C.1-]{+D.1+}.

## B. Talent

### B.1 Staff

The Office shall hire staff under section [-C-]{+D+}.{+

## C. Expand Computing Capacity

### C.1 Shared Computing

${clause}+}

## [-C-]{+D+}. Final Provisions

### [-C-]{+D+}.1 Commencement

This plan takes effect in 2028, A.1 to B.1 in 2029.
`,
    ))
})

describe('numbers with letters, renumbered', () => {
  it('take what they hold and the references along', () =>
    renumbers(`# Harbour City Plan

## A. Data for all

### A.1 Registers

The Office opens its registers, see [-C.2-]{+B.2+} and section [-C-]{+B+}.

### A.[-3-]{+2+} Maps

#### A.[-3-]{+2+}.1 Scale

The Office opens its maps under [-A.3.1-]{+A.2.1+} and Annex [-C-]{+B+}.

## [-C-]{+B+}. Compute for all

### [-C-]{+B+}.1 Centres

The Office builds centres.

### [-C-]{+B+}.2 Hours

Hours are counted as in paragraph 1 of Annex [-C-]{+B+}, Annex A and Annex [-C-]{+B+}.2.

## Annex A: Formats

### A.1 Tables

CSV.

## Annex [-C-]{+B+}: Costs

1. Four million, see section [-C.1-]{+B.1+}.

2. Two million for Annex [-C-]{+B+}.
`))

  it('of an annex do not move those of the draft', () =>
    renumbers(`# Harbour City Plan

## 1. Data

The Office opens registers under paragraph [-3-]{+2+} of Schedule 1 and section 2.

## 2. Compute

The Office builds centres.

## Schedule 1

### 1. Registers

Registers are CSV.

### [-3-]{+2+}. Maps

Maps are JSON, under paragraph [-3-]{+2+}.
`))
})

describe('a provision with a letter, moved', () => {
  it('changes its number with its neighbour, and references follow', () => {
    const text = `# Harbour City Plan

## A. Data

### A.1 Registers

The Office opens its registers.

### A.2 Maps

The Office opens its maps, see A.1.

## B. Compute

The Office counts hours under A.2.
`
    const result = moveClause(parseDraft(text, { format: 'markdown' }), text.indexOf('### A.1') + 5, 'down')
    assert.ok('edits' in result)
    const made = [...result.edits]
      .sort((a, b) => b.span.start - a.span.start)
      .reduce((all, { span, text: put }) => all.slice(0, span.start) + put + all.slice(span.end), text)
    assert.match(made, /### A\.1 Maps\n\nThe Office opens its maps, see A\.2\./)
    assert.match(made, /### A\.2 Registers/)
    assert.match(made, /hours under A\.1\./)
  })
})
