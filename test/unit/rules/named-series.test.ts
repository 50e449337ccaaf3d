import assert from 'node:assert/strict'
import { flags, messagesOf } from './flagged.ts'

const rule = 'numbering-sequence'

/** A plan whose lines stand apart. */
const plan = (...lines: readonly string[]): string => `# Orchard Valley Data Plan\n\n${lines.join('\n\n')}\n`

const text = 'The Water Board opens its gauges by 2029.'

describe('numbering-sequence, of things that a draft counts by name', () => {
  it('is told of headings of one level', () => {
    flags(rule, plan('## Pillar I. Know', text, '## ⟦Pillar III⟧. Use', text))
    flags(rule, plan('## Goal 1: Open', text, '## Goal 2: Share', text, '## ⟦Goal 2⟧: Use', text))
    flags(
      rule,
      plan('## Key Action 1 – Open', '## ⟦Key Action 4⟧ – Map', '## Key Action 3 – Use', '## Key Action 4 – Tell'),
    )
  })

  it('is told of letters, and once where a number given twice is that of the one left out', () => {
    flags(rule, plan('## Axis A. Open', '## Axis B. Share', '## ⟦Axis D⟧. Map', '## Axis D. Use'))
    flags(rule, plan('## Goal 1: Open', '## ⟦Goal 1⟧: Share', '## Goal 3: Map', '## Goal 4: Use'))
    flags(rule, plan(...[...'ABCDEFGHIJK'].map((one) => `## Axis ${one}. Task of ${one}`)))
  })

  it('is told of run-in headings', () => {
    flags(rule, plan('## Data', `**Flagship 1 – Gauges.** ${text}`, `**⟦Flagship 3⟧ – Maps.** ${text}`))
    flags(rule, plan('## Reply', '**Question 1.** Do you agree?', '**⟦Question 1⟧.** Who pays?'))
  })

  it('says which number is due, in the numerals of the series', () => {
    const found = messagesOf(rule, plan('## Pillar I. Know', text, '## Pillar III. Use', text), 'en')
    assert.deepEqual(found, ['“Pillar II” is missing before “Pillar III”.'])
  })

  it('may begin anew in another section, and is counted by name and level', () => {
    flags(
      rule,
      plan('## Land', '### Goal 1: Open', '### Goal 2: Share', '## Sea', '### Goal 1: Map', '### Goal 2: Use'),
    )
    flags(rule, plan('## Land', '### Goal 1: Open', '## Sea', '### Goal 2: Map', '## Air', '### Goal 3: Use'))
    flags(rule, plan('## Goal 1: Open', '### Step one', '### Pillar 2: Share', '## Goal 2: Use'))
  })

  it('is no matter of running text, of times and scales, nor of a choice from other plans', () => {
    flags(
      rule,
      plan('Goal 1 asks for gauges.', 'Goal 4 asks for maps.', 'Pillar 3 – as the Board calls it – comes last.'),
    )
    flags(rule, plan('## Year 1: Gauges', text, '## Year 3: Maps', text))
    flags(rule, plan('## Level 1 – Basic', text, '## Level 3 – Full', text))
    flags(rule, plan('## Goal 4: Schools', text, '## Goal 9: Industry', text))
    flags(rule, plan('## Goal 1: Open', text, '## Goal 6: Water', text, '## Goal 14: Sea', text))
    flags(rule, plan('## Goal 1: Open', text, 'Goal 2: dropped after consultation.', '## Goal 3: Use', text))
    flags(rule, plan('## Pillar 1: Know', text, '## Pillar 1: Know', text))
  })
})

const table = (head: string, ...rows: readonly string[]): string =>
  plan(['', head, head.replace(/[^|]+/g, ' --- '), ...rows, ''].join('\n'))

describe('numbering-sequence, in the column of numbers of a table', () => {
  it('is told where one is given twice or left out', () => {
    flags(rule, table('| No. | Action |', '| A1 | Publish |', '| ⟦A1⟧ | Train |', '| ⟦A4⟧ | Rent |'))
    flags(rule, table('| 序号 | 任务 |', '| 1 | 建设平台 |', '| 2 | 开放数据 |', '| ⟦4⟧ | 引进人才 |'))
    flags(rule, table('| No. | Action |', '| A1 | Publish |', '| ⟦A1⟧ | Train |', '| A3 | Rent |'))
    flags(rule, table('| # | Action |', '| 1 | Open |', '| ⟦5⟧ | Map |', '| 3 | Use |'))
  })

  it('is not told of other columns, of joined cells, of groups, nor of rows chosen from another table', () => {
    flags(rule, table('| Ward | Seats |', '| 1 | 12 |', '| 2 | 9 |', '| 4 | 8 |'))
    flags(rule, table('| No. | Action |', '| 1 | Open registers |', '| 1 | Open maps |', '| 2 | Use |'))
    flags(rule, table('| No. | Action |', '| A1 | Open |', '| A2 | Map |', '| B1 | Use |', '| B2 | Tell |'))
    flags(rule, table('| No. | Action |', '| 1 | Open |', '| 2 | Map |', '| 1 | Use |', '| 2 | Tell |'))
    flags(rule, table('| No. | Action |', '| 1 | Open |', '| 3 | Map |', '| 6 | Use |', '| 8 | Tell |'))
    const all = table('| No. | Action |', '| A1 | Open |', '| A2 | Map |', '| A3 | Use |', '| A4 | Tell |')
    flags(rule, `${all}\n| No. | Cost |\n| --- | --- |\n| A1 | 3 |\n| A2 | 5 |\n| A4 | 8 |\n`)
  })
})
