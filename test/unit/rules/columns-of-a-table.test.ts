import { flags } from './flagged.ts'

const rule = 'sum-mismatch'

describe('sum-mismatch, in the columns of a table', () => {
  const plan = (...rows: readonly string[]): string =>
    [
      '# Harbour City Data Plan',
      '',
      rows[0],
      `|${'---|'.repeat((rows[0]?.split('|').length ?? 2) - 2)}`,
      ...rows.slice(1),
      '',
    ].join('\n')

  it('takes a date for no amount', () => {
    for (const [first, second, third] of [
      ['March 2028', 'June 2028', 'Q2 2029'],
      ['1 March 2028', '2 June 2028', '30 June 2029'],
      ['March 1, 2028', 'June 2, 2028', 'Sept. 30, 2029'],
      ['2028', '2028', '2029'],
    ]) {
      const rows = [
        '| Action | Deadline | Budget |',
        `| Portal | ${first} | 400 |`,
        `| Maps | ${second} | 250 |`,
        `| Courses | ${third} | 150 |`,
      ]
      flags(rule, plan(...rows, '| Total | | ⟦900⟧ |'))
      flags(rule, plan(...rows, '| Total | | 800 |'))
    }
  })

  it('takes what is before the words of a row for its number', () => {
    const rows = [
      '| Chapter | 2028 | 2029 | Total |',
      '| 2.1 Data | 8 | 12 | 20 |',
      '| 2.2 Machines | 20 | 24 | 44 |',
      '| 2.3 Staff | 16 | 20 | 36 |',
    ]
    flags(rule, plan(...rows, '| Total | 44 | 56 | ⟦120⟧ |'))
    flags(rule, plan(...rows, '| Total | 44 | 56 | 100 |'))
  })

  it('takes the figure of a month for an amount', () => {
    flags(rule, plan('| Month | Visits |', '| March | 20 |', '| April | 300 |', '| May | 5 |', '| Total | ⟦350⟧ |'))
    flags(rule, plan('| Month | Visits |', '| March | 20 |', '| April | 300 |', '| May | 5 |', '| Total | 325 |'))
  })

  it('leaves alone rows of which some have no figure', () =>
    flags(rule, plan('| Action | Staff | Budget |', '| Portal | 3 | 400 |', '| Maps | 5 | |', '| Total | | 500 |')))
})
