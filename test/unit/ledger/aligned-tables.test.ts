import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { listTasks } from '../../../server/src/ledger/list-tasks.ts'
import { said } from './said.ts'

function tasksOf(text: string): string[] {
  return listTasks(createAnalyzer().analyze(text, { format: 'plain' })).map(said)
}

const english = [
  'HARBOUR PLAN ON DATA AND AI',
  '',
  '1. Actions',
  '',
  'The Data Office shall publish a register by March 2027.',
  '',
  '2. Table of tasks',
  '',
  'Task                                Lead                 Date',
  'Common standard for records         Data Agency          March 2027',
  'Secure cloud for                    Ministry of Health   December 2027',
  'district hospitals',
  'Validation of models                                     June 2028',
]

describe('tables whose columns are set apart by space', () => {
  const rows = [
    'Common standard for records >Data Agency →March 2027',
    'Secure cloud for district hospitals >Ministry of Health →December 2027',
  ]

  it('have a task a row, and leave a cell empty that is empty', () => {
    const [first, second] = rows
    assert.deepEqual(tasksOf(english.join('\n')).slice(1), [first, second, 'Validation of models →June 2028'])
    // Another line may stand between: they are blocks of their own then.
    assert.deepEqual(tasksOf(`${english.join('\n')}\n\n3. Reports\n\nThe Office shall report by 2028.`).slice(1, 4), [
      first,
      second,
      'Validation of models →June 2028',
    ])
  })

  it('are read with wide spaces, in one paragraph or a paragraph a line', () => {
    const table = [
      '　　序号　　任务　　　　　　　　责任单位　　　　完成时限',
      '　　1　　　农田数据普查　　　　县农业农村局　　2026年10月',
      '　　2　　　建设数据共享专区　　县数据局　　　　2027年6月',
      '　　　　　　并开放查询接口',
      '　　3　　　布设边缘节点',
    ]
    for (const above of [[], ['　　表1　重点任务分工表']])
      assert.deepEqual(tasksOf(['　　云麓县数据工作方案', '', '　　一、任务清单', '', ...above, ...table].join('\n')), [
        '农田数据普查 >县农业农村局 →2026年10月',
        '建设数据共享专区并开放查询接口 >县数据局 →2027年6月',
        '布设边缘节点',
      ])
  })

  it('give a row no owner and no date where its cells cannot be told apart', () => {
    const plan = [
      'HARBOUR PLAN ON DATA AND AI',
      '',
      '1. Table of tasks',
      '',
      'Task                 Lead           Date',
      'Standard for data    Data Agency    March 2027',
      'Secure cloud  Ministry  of Health  May 2027',
    ]
    assert.deepEqual(tasksOf(plan.join('\n')), [
      'Standard for data >Data Agency →March 2027',
      'Secure cloud Ministry of Health May 2027',
    ])
  })

  it('are none where the first line names no columns', () => {
    assert.deepEqual(
      tasksOf('海岳市数据工作方案\n\n一、任务\n\n任务　　明确责任、压实责任单位，于完成时限前办结。\n'),
      ['任务  明确责任、压实责任单位，于完成时限前办结。'],
    )
  })
})
