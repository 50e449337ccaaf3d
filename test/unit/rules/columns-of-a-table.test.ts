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

  it('takes places of the draft for no amounts, where the head calls them so', () => {
    const rows = ['| Data | 2.1 | 12 |', '| Kit | 2.9 | 8 |', '| Staff | 2.10 | 5 |']
    flags(rule, plan('| Commitment | Paragraph | £m |', ...rows, '| Total | | ⟦30⟧ |'))
    flags(rule, plan('| Commitment | Paragraph | £m |', ...rows, '| Total | | 25 |'))
    flags(rule, plan('| Commitment | Share | £m |', ...rows, '| Total | | 30 |'))
    flags(rule, plan('| Section | £m |', '| Data | 1.2 |', '| Kit | 2.4 |', '| Total | ⟦3.8⟧ |'))
  })

  it('takes pages for no amounts, where the head tells which column they are', () => {
    const rows = ['| Data | 4 | 10 |', '| Kit | 5 | 20 |']
    flags(rule, plan('| Theme | Page | Cost (£m) |', ...rows, '| Total | | ⟦39⟧ |'))
    flags(rule, plan('| Theme | Page | Cost (£m) |', ...rows, '| Total | | 30 |'))
    flags(rule, plan('| Theme | Page | Running cost |', ...rows, '| Total | | 39 |'))
    flags(rule, plan('| Page | Score |', '| 4 | 10 |', '| 5 | 20 |', '| Total | ⟦39⟧ |'))
  })

  it('takes places for no amounts beside columns of years', () => {
    const rows = ['| Theme | Ref. | 2027 | 2028 |', '| Data | 2.1 | 40 | 60 |', '| Kit | 2.2 | 90 | 110 |']
    flags(rule, plan(...rows, '| Total | | 130 | ⟦190⟧ |'))
    flags(rule, plan(...rows, '| Total | | 130 | 170 |'))
  })

  it('takes a figure in the words of some rows for no amount', () => {
    const rows = ['| Action | £000 |', '| Publish 40 datasets | 80 |', '| Appoint stewards | 20 |']
    flags(rule, plan(...rows, '| Total | ⟦170⟧ |'))
    flags(rule, plan(...rows, '| Total | 100 |'))
    flags(rule, plan('| Item | Staff | Cost |', '| Maps | 4 | 80 |', '| Portal | | 20 |', '| Total | | 170 |'))
  })

  it('takes the number of a theme for no amount', () => {
    const rows = [
      '| Action | Cost |',
      '| **Theme 1** | |',
      '| Publish datasets | 80 |',
      '| Appoint stewards | 20 |',
      '| **Theme 2** | |',
      '| Train staff | 60 |',
    ]
    flags(rule, plan(...rows, '| Total | ⟦170⟧ |'))
    flags(rule, plan(...rows, '| Total | 160 |'))
    const homes = ['| Item | Number |', '| Portal | 1 |', '| New maps | 80 |', '| Courses | 2 |', '| New desks | 60 |']
    flags(rule, plan(...homes, '| Total | 143 |'))
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

  it('does not add up two tables between which no text stands', () => {
    const first = ['| Item | 2028 | 2029 |', '| --- | --- | --- |', '| Maps | 10 | 25 |', '| Courses | 4 | 9 |', '']
    const second = ['| Ward | Clerks | New |', '| East | 40 | 22 |', '| West | 31 | 15 |']
    const after = (...rows: readonly string[]): string =>
      plan(...rows).replace('\n\n', () => `\n\n${first.join('\n')}\n`)
    flags(rule, after(...second, '| Total | 71 | 37 |'))
    flags(rule, after(...second, '| Total | 71 | ⟦47⟧ |'))
    const chinese = ['# 滨江市算力建设方案', '', '| 项目 | 数量 |', '| --- | --- |', '| 机房 | 3 |', '| 网络 | 4 |', '']
    const costs = ['| 区 | 投资 |', '| --- | --- |', '| 东区 | 70 |', '| 西区 | 50 |']
    flags(rule, [...chinese, ...costs, '| 合计 | 120 |', ''].join('\n'))
    flags(rule, [...chinese, ...costs, '| 合计 | ⟦130⟧ |', ''].join('\n'))
  })

  it('leaves alone what rounding makes', () => {
    const thirds = ['| Line | £m |', '| Data | 33.3 |', '| Kit | 33.3 |', '| Skills | 33.3 |']
    flags(rule, plan(...thirds, '| Total | 100 |'))
    flags(rule, plan(...thirds, '| Total | 100.0 |'))
    flags(rule, plan(...thirds, '| Total | ⟦101⟧ |'))
    flags(rule, plan('| Line | £m |', '| Data | 12.4 |', '| Kit | 7.3 |', '| Skills | 5.4 |', '| Total | 25.0 |'))
    flags(rule, plan('| Line | £m |', '| Data | 12.4 |', '| Kit | 7.3 |', '| Skills | 5.4 |', '| Total | ⟦25.4⟧ |'))
  })

  it('takes whole numbers for rounded only where a note says so', () => {
    const thirds = ['| Line | £m |', '| Data | 33 |', '| Kit | 33 |', '| Skills | 33 |']
    flags(rule, plan(...thirds, '| Total | ⟦100⟧ |'))
    flags(rule, plan(...thirds, '| Total | 100 |', '', 'Figures may not add up because of rounding.'))
    flags(rule, plan(...thirds, '| Total | ⟦110⟧ |', '', 'Figures may not add up because of rounding.'))
    const chinese = (note: string, total: string): string =>
      `# 滨江市算力建设方案\n\n| 项目 | 投资 |\n| --- | --- |\n| 机房 | 33 |\n| 网络 | 33 |\n| 平台 | 33 |\n| 合计 | ${total} |\n\n${note}\n`
    flags(rule, chinese('注：因四舍五入，合计与分项之和可能不等。', '100'))
    flags(rule, chinese('注：投资以万元计。', '⟦100⟧'))
  })

  it('leaves a total that takes once what stands in several rows', () => {
    const firms = ['| Class | Firms |', '| Small | 30 |', '| Young | 25 |']
    for (const label of ['Total (net of duplicates)', 'Total (unique)', 'Total (excluding overlaps)'])
      flags(rule, plan(...firms, `| ${label} | 41 |`))
    flags(rule, plan(...firms, '| Total (firms) | ⟦41⟧ |'))
    flags(rule, plan(...firms, '| Total | 41 |', '', 'Note: firms in several classes are counted once.'))
    flags(rule, plan(...firms, '| Total | ⟦41⟧ |', '', 'Once the list is closed, the Office publishes it.'))
    const chinese = (total: string, note = '', before = ''): string =>
      `# 滨江市企业培育方案\n\n${before}| 类型 | 户数 |\n| --- | --- |\n| 高新技术企业 | 30 |\n| 创新型企业 | 25 |\n${total}\n\n${note}\n`
    for (const label of ['合计（去重）', '合计（剔除重复14户）', '总计（已扣除交叉）', '合计(不含重复)'])
      flags(rule, chinese(`| ${label} | 41 |`))
    flags(rule, chinese('| 合计（户） | ⟦41⟧ |'))
    for (const note of ['注：已去重。', '注：同属两类的企业不重复计算。', '*注：合计已剔除重复企业14户。'])
      flags(rule, chinese('| 合计 | 41 |', note))
    flags(rule, chinese('| 合计 | 41 |\n| 注：合计已去重 | |'))
    flags(rule, chinese('| 合计 | 41 |', '', '（单位：户，已去重）\n\n'))
    flags(rule, chinese('| 合计 | ⟦41⟧ |', '注：户数截至2026年底。'))
    flags(rule, chinese('| 合计 | ⟦41⟧ |', '各区应当避免重复建设，不得交叉申报。'))
  })

  it('leaves a table of which some rows are taken off', () => {
    flags(rule, plan('| Item | Firms |', '| Opening | 100 |', '| New | 20 |', '| Withdrawn | 5 |', '| Total | 115 |'))
    flags(rule, plan('| Item | Firms |', '| Opening hours | 100 |', '| New | 20 |', '| Total | ⟦115⟧ |'))
    const chinese = (...labels: readonly string[]): string =>
      plan('| 项目 | 数量 |', ...labels).replace('Harbour City Data Plan', '滨江市企业培育方案')
    flags(rule, chinese('| 期初 | 100 |', '| 新增 | 20 |', '| 退出 | 5 |', '| 合计 | 115 |'))
    flags(rule, chinese('| 现有企业 | 100 |', '| 新增企业 | 20 |', '| 减少企业 | 5 |', '| 合计 | 115 |'))
    flags(rule, chinese('| 存量 | 100 |', '| 新增 | 20 |', '| 提升 | 5 |', '| 合计 | ⟦115⟧ |'))
  })

  it('leaves out a part of the row above it, right before the total', () => {
    const rows = ['| 类别 | 资金 |', '| 制度 | 320 |', '| 设施 | 4600 |', '| 其中：培训 | 180 |']
    flags(rule, plan(...rows, '| 总计 | ⟦5200⟧ |'))
    flags(rule, plan(...rows, '| 总计 | 4920 |'))
    // Another part, or the next of the whole.
    flags(rule, plan(...rows, '| 机房 | 100 |', '| 总计 | 4920 |'))
  })
})
