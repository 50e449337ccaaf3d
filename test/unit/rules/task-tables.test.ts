import assert from 'node:assert/strict'
import { flags, messagesOf } from './flagged.ts'

const head = ['| 序号 | 任务 | 牵头单位 | 完成时限 |', '| --- | --- | --- | --- |']
const rows = [
  '| 1 | 编制公共数据开放目录 | 市数据局 | 2027年6月 |',
  '| 2 | 建成算力调度平台 | 市工信局 | 2028年12月 |',
  '| 3 | 发布揭榜项目12项 | 市科技局 | 2027年9月底前 |',
  '| 4 | 开设智能制造专业 | 市教育局 | 2029年6月 |',
  '| 5 | 制定算法备案办法 | 市司法局 | 2029年底 |',
]
const plan = (table: readonly string[], after: readonly string[] = []): string =>
  ['# 滨江市人工智能行动计划（2027—2029年）', '', '重点任务分工如下。', '', ...head, ...table, '', ...after, ''].join(
    '\n',
  )
/** The rows with one of them written otherwise. */
const but = (number: number, row: string): string[] => rows.map((one, at) => (at === number - 1 ? row : one))
const english = (table: readonly string[]): string =>
  [
    '# Harbour City AI Action Plan, 2027–2029',
    '',
    'The City carries out these actions.',
    '',
    '| No. | Action | Lead body | Deadline |',
    '| --- | --- | --- | --- |',
    ...table,
    '',
  ].join('\n')
const actions = [
  '| 1 | Publish a register of data | Data Office | June 2027 |',
  '| 2 | Build a computing centre | Works Department | 2028 |',
  '| 3 | Train 400 clerks | Staff College | March 2029 |',
  '| 4 | Adopt rules on algorithms | Legal Department | Q4 2029 |',
]

describe('numbers of the rows of a table', () => {
  const rule = 'numbering-sequence'

  it('are to follow upon each other', () => {
    flags(rule, plan(rows))
    flags(rule, plan(but(5, '| ⟦4⟧ | 制定算法备案办法 | 市司法局 | 2029年底 |')))
    flags(rule, plan([...but(5, '| ⟦4⟧ | 制定办法 | 市司法局 | 2029年底 |'), '| 6 | 评估 | 市数据局 | 2029年 |']))
    flags(rule, plan(but(5, '| ⟦6⟧ | 制定算法备案办法 | 市司法局 | 2029年底 |')))
    flags(rule, english([...actions.slice(0, 3), '| ⟦5⟧ | Adopt rules | Legal Department | 2029 |']))
    assert.deepEqual(messagesOf(rule, plan(but(5, '| 4 | 制定算法备案办法 | 市司法局 | 2029年底 |')), 'zh'), [
      '序号“4”重复，依次应为“5”。',
    ])
  })

  it('may begin again, go on from another table, leave out a row of a sum, and be those of an extract', () => {
    flags(rule, plan([...rows, ...rows.slice(0, 3)]))
    flags(rule, plan([...rows, '| 合计 | | | |', '| 6 | 评估 | 市数据局 | 2029年 |']))
    flags(rule, plan(rows.slice(2)))
    flags(rule, plan([1, 4, 7, 12].map((number) => `| ${number} | 制定办法 | 市司法局 | 2029年 |`)))
    flags(rule, plan([1, 1, 2, 2, 3].map((number) => `| ${number} | 制定办法 | 市司法局 | 2029年 |`)))
    flags(rule, plan(rows).replace('序号', '年份'))
    flags(rule, plan([1, 1, 2, 3, 4].map((number, at) => `| ${number} | 任务${at} | 市司法局 | 2029年 |`)))
  })

  it('may have numbers below them, or stand for several', () => {
    const counted = (...labels: readonly string[]): string =>
      plan(labels.map((label, at) => `| ${label} | 任务${at} | 市司法局 | 2029年 |`))
    for (const [one, two] of [
      ['2-1', '2-2'],
      ['2.1', '2.2'],
      ['2（1）', '2（2）'],
      ['2(一)', '2(二)'],
      ['2a', '2b'],
      ['2', '2-1'],
    ] as const)
      for (const label of ['3', '⟦4⟧']) flags(rule, counted('1', one, two, label, label === '3' ? '4' : '5'))
    for (const range of ['2—3', '2-3', '2、3', '2～3', '2至3'])
      for (const label of ['4', '⟦5⟧']) flags(rule, counted('1', range, label, label === '4' ? '5' : '6'))
    flags(rule, counted('1-1', '1-2', '2-1', '2-3', '3', '4', '5'))
  })

  it('are those of an extract where they neither begin with one nor go on from another table', () => {
    const from = (...numbers: readonly (number | string)[]): string[] =>
      numbers.map((number, at) => `| ${number} | 任务${'甲乙丙丁'.charAt(at)} | 市司法局 | 2029年 |`)
    flags(rule, plan(from(2, 3, 5, 6)))
    flags(rule, plan(from(2, 3, '⟦3⟧', 5)))
    flags(rule, plan(from(1, 2, 3), ['其他任务如下。', '', ...head, ...from(4, 5, '⟦7⟧', 8)]))
    flags(rule, plan(from(1, 2, 3), ['摘录如下。', '', ...head, ...from(12, 13, 15, 16)]))
  })

  it('may have letters, of which an extract leaves out those that stand elsewhere', () => {
    const coded = (...labels: readonly string[]): string =>
      english(labels.map((label, at) => `| ${label} | Action ${at} | Data Office | 2028 |`)).replace('No.', 'Code')
    flags(rule, coded('A1', 'A2', 'A3', 'B1', 'B2'))
    flags(rule, coded('A-1', 'A-2', '⟦A-4⟧'))
    flags(rule, coded('A1', 'A2', '⟦A7⟧', 'A4'))
    flags(rule, coded('A1', 'A2', 'A9'))
    flags(
      rule,
      plan(['A1', 'A2', '⟦A4⟧'].map((one) => `| ${one} | 任务 | 市司法局 | 2029年 |`)).replace('序号', '代码'),
    )
    flags(rule, coded('A1', 'B2', 'C4', 'D5'))
    flags(rule, `${coded('A1', 'A2', 'A4')}\n| Item | Cost |\n| --- | --- |\n| A3 | 5 |\n`)
    assert.deepEqual(messagesOf(rule, coded('A1', 'A2', 'A4'), 'en'), ['“A3” is missing before “A4”.'])
  })
})

describe('the owners of a table of tasks', () => {
  const rule = 'task-without-owner'

  it('are missing where one cell alone is empty', () => {
    flags(rule, plan(rows))
    flags(rule, plan(but(3, '| ⟦3⟧ | 发布揭榜项目12项 |  | 2027年9月底前 |')))
    flags(rule, plan([...but(3, '| ⟦3⟧ | 发布揭榜项目12项 | | 2027年9月底前 |'), '| 合计 | 5项 | | |']))
    flags(rule, english([...actions.slice(0, 3), '| ⟦4⟧ | Adopt rules on algorithms | | Q4 2029 |']))
    assert.deepEqual(messagesOf(rule, plan(but(3, '| 3 | 发布揭榜项目12项 | | 2027年9月底前 |')), 'zh'), [
      '表中各项大多写明“牵头单位”，“3”一行没有写明。',
    ])
  })

  it('may stand once for several rows, or in another column', () => {
    flags(
      rule,
      plan(
        but(3, '| 3 | 发布揭榜项目12项 | | 2027年9月底前 |').map((row, at) =>
          at === 3 ? row.replace('市教育局', '') : row,
        ),
      ),
    )
    // A cell that Word has joined with the one above.
    flags(rule, plan(but(3, '| 3 | 发布揭榜项目12项 | <!--^--> | 2027年9月底前 |')))
    // Cells joined over rows are empty in all rows but the first.
    flags(rule, plan(but(3, '| 3 | | | 2027年9月底前 |')))
    flags(rule, plan(but(3, '| 3 | 发布揭榜项目12项 | | |')))
    flags(rule, plan(rows.slice(0, 3).map((row) => row.replace('市科技局', ''))))
    const owners = '| 任务 | 牵头单位 | 责任单位 | 完成时限 |'
    const own = rows.map((row) => row.replace(/^\| \d (.*)\| (\S+) \|( \S+ \|)$/, '$1| $2 | 市财政局 |$3'))
    flags(
      rule,
      plan(own.map((row, at) => (at === 2 ? row.replace('市科技局', '') : row))).replace(head[0] ?? '', owners),
    )
    // A sum, or a heading among the tasks, is no task.
    const sums = '| 任务 | 牵头单位 | 投资（万元） |\n| --- | --- | --- |\n'
    const paid = rows.map((row) => row.replace(/^\| \d (.*\|) \S+ \|$/, '$1 5 |')).join('\n')
    for (const row of ['| 合计 | | 25 |', '| 数据 | | |', '|  | 市科技局 | 5 |'])
      flags(rule, `# 滨江市人工智能行动计划\n\n${sums}${paid}\n${row}\n`)
    flags(rule, `# 滨江市人工智能行动计划\n\n${sums}${paid}\n| ⟦完善制度⟧ | | 5 |\n`)
    // What a unit is of is no task.
    const measured = plan(rows.map((row, at) => (at === 2 ? row.replace('市科技局', '') : row)))
    flags(rule, measured.replace('牵头单位 | 完成时限', '单位 | 数量'))
  })
})

describe('the deadlines of a table of tasks', () => {
  const rule = 'deadline-past'
  const signed = ['滨江市人民政府', '', '2027年8月5日']

  it('are within the years of the title', () => {
    flags(rule, plan(rows))
    flags(rule, plan(but(4, '| 4 | 开设智能制造专业 | 市教育局 | ⟦2031年6月⟧ |')))
    flags(rule, plan(but(4, '| 4 | 开设智能制造专业 | 市教育局 | 2031年6月 |')).replace('（2027—2029年）', ''))
    flags(rule, plan(but(4, '| 4 | 开设2031届专业 | 市教育局 | 2028年起长期坚持 |')))
    flags(rule, english(actions))
    flags(rule, english([...actions.slice(0, 3), '| 4 | Adopt rules | Legal Department | ⟦Q1 2030⟧ |']))
  })

  it('are not before the date of the draft', () => {
    flags(rule, plan(but(1, '| 1 | 编制公共数据开放目录 | 市数据局 | ⟦2027年6月⟧ |'), signed))
    flags(rule, plan(but(1, '| 1 | 编制公共数据开放目录 | 市数据局 | ⟦2027年6月底前⟧ |'), signed))
    flags(rule, plan(but(1, '| 1 | 编制公共数据开放目录 | 市数据局 | 2027年 |'), signed))
    flags(rule, plan(but(1, '| 1 | 编制公共数据开放目录 | 市数据局 | ⟦2027.6⟧ |'), signed))
    flags(rule, plan(but(1, '| 1 | 2027年6月前编制目录 | 市数据局 | 2027年12月 |'), signed))
  })
})

describe('cross-reference, to the rows of a table of tasks', () => {
  const rule = 'cross-reference'

  it('tells a range that ends beyond them', () => {
    flags(rule, plan(rows, ['第1项至⟦第15项⟧由分管数据工作的副市长调度。']))
    flags(rule, plan(rows, ['压实责任。第1—⟦6项⟧由市数据局调度，第1项至第5项按月报送。']))
    assert.deepEqual(messagesOf(rule, plan(rows, ['第1项至第7项由市数据局调度。']), 'zh'), [
      '任务表只有5项，没有“第7项”。',
    ])
  })

  it('leaves what may be of another list', () => {
    flags(rule, plan(rows, ['《重点任务清单》第1项至第15项由市数据局调度。']))
    flags(rule, plan(rows, ['附件2第1项至第15项由市数据局调度。']))
    flags(rule, plan(rows, ['第1项由市数据局调度，全年办理15项。']))
    flags(rule, plan([...rows, '', ...head, '| 1 | 训练模型 | 市科技局 | 2027年 |'], ['第1项至第15项由市数据局调度。']))
    flags(rule, plan(but(3, '| 7 | 发布项目 | 市科技局 | 2027年 |'), ['第1项至第15项由市数据局调度。']))
  })
})
