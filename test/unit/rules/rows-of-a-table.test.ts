import { flags } from './flagged.ts'

const rule = 'sum-mismatch'

describe('sum-mismatch, in the rows of a table', () => {
  const plan = (title: string, ...rows: readonly string[]): string =>
    [title, '', rows[0], `|${'---|'.repeat((rows[0]?.split('|').length ?? 2) - 2)}`, ...rows.slice(1), ''].join('\n')
  const english = (...rows: readonly string[]): void => flags(rule, plan('# Harbour City Data Plan', ...rows))
  const chinese = (...rows: readonly string[]): void => flags(rule, plan('# 滨江市数据发展行动方案', ...rows))

  it('finds a total that its row does not come to', () => {
    english(
      '| Item | 2028 | 2029 | Total |',
      '| Data | 10 | 20 | 30 |',
      '| Compute | 15 | 25 | ⟦45⟧ |',
      '| Skills | 5 | 5 | 10 |',
    )
    chinese(
      '| 序号 | 项目 | 2028年 | 2029年 | 合计 |',
      '| 1 | 数据 | 10 | 20 | 30 |',
      '| 2 | 算力 | 15 | 25 | ⟦41⟧ |',
      '| 3 | 人才 | 5 | 5 | 10 |',
    )
  })

  it('finds none where the last column is no sum of the others, or a cell is empty', () => {
    english(
      '| Item | Cost | Staff | Total |',
      '| Data | 10 | 20 | 300 |',
      '| Compute | 15 | 25 | 450 |',
      '| Skills | 5 | 5 | 10 |',
    )
    english(
      '| Item | 2028 | 2029 | Total |',
      '| Data | 10 | 20 | 30 |',
      '| Compute | | 25 | 45 |',
      '| Skills | 5 | 5 | 10 |',
    )
    english(
      '| Item | 2028 | 2029 | Total |',
      '| Data | 10.3 | 20.4 | 30.8 |',
      '| Compute | 15.1 | 25.1 | 40.2 |',
      '| Skills | 5.5 | 5.5 | 11.0 |',
    )
    chinese('| 项目 | 2028年 | 2029年 | 合计 |', '| 数据 | 10 | 20 | 31 |', '| 算力 | 15 | 25 | 41 |')
  })
})
