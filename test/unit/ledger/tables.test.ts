import assert from 'node:assert/strict'
import { byOwner } from '../../../server/src/ledger/by-owner.ts'
import type { TaskRow } from '../../../server/src/ledger/columns.ts'
import { tableOf } from '../../../server/src/ledger/tables.ts'
import { markdownTable } from '../../../server/src/table-files/markdown.ts'

describe('a table of tasks', () => {
  it('has its headings in either language', () => {
    assert.equal(tableOf([], 'zh')[0]?.[3], '牵头单位')
    assert.equal(tableOf([], 'en')[0]?.[3], 'Lead')
  })

  it('in Markdown keeps its columns', () => {
    assert.equal(
      markdownTable([
        ['甲', '乙'],
        ['a|b', 'c\nd'],
      ]),
      '| 甲 | 乙 |\n| --- | --- |\n| a\\|b | c d |\n',
    )
  })

  it('is split by body, under the full name, the tasks of nobody last', () => {
    const rows = [task(1, [], []), task(2, ['市数据局'], ['科技局']), task(3, ['市科技局'], [])]
    const shares = byOwner(rows).map(({ name, rows: own }) => `${name}: ${own.map(({ number }) => number).join(' ')}`)
    assert.deepEqual(shares, ['市数据局: 2', '市科技局: 2 3', ': 1'])
  })
})

function task(number: number, lead: readonly string[], others: readonly string[]): TaskRow {
  const owners = { lead, others, open: false, from: 'own' as const }
  const said = { start: '', end: '', ongoing: false, targets: [], sums: [], basis: [] }
  return { block: 0, span: { start: 0, end: 0 }, section: [], action: '', owners, line: 1, number, ...said }
}
