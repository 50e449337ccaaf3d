import assert from 'node:assert/strict'
import { revisionRows } from '../../../server/src/comparison/revision-table.ts'
import { compared, told } from './compared.ts'

const targets = (value: string): string =>
  `# 滨江市行动方案\n\n| 序号 | 指标 | 2026年 | 2027年 |\n| --- | --- | --- | --- |\n| 1 | 智能算力规模（EFLOPS） | 2 | ${value} |\n| 2 | 数据集（个） | 15 | 25 |\n`

const tasks = (...rows: readonly string[]): string =>
  `# 滨江市任务清单\n\n| 序号 | 任务 | 牵头单位 | 配合单位 |\n| --- | --- | --- | --- |\n${rows.map((row, at) => `| ${at + 1} | ${row} |\n`).join('')}`

const [first, second, third] = [
  '建设智算中心二期 | 市发展改革委 | 市财政局',
  '组织职业技能培训 | 市人力资源社会保障局 | 市教育局',
  '开展算法安全评估 | 市科技局 | 市公安局、市司法局',
] as const

describe('rows of tables', () => {
  it('have figures that their column and row name', () => {
    assert.deepEqual(told(targets('3.5'), targets('3')), [
      'changed -: “智能算力规模（EFLOPS）”“2027年”调低：“3.5”改为“3”',
    ])
  })

  it('have figures with a unit that are told once', () => {
    assert.deepEqual(told(targets('60%'), targets('50%')), [
      'changed -: “智能算力规模（EFLOPS）”“2027年”调低：“60%”改为“50%”',
    ])
  })

  it('are counted anew where one has gone', () => {
    const found = told(tasks(first, second, third), tasks(first, third))
    assert.ok(found.includes('renumbered -: 仅编号变动：3改为2'), found.join('\n'))
    assert.match(found.find((line) => line.startsWith('removed')) ?? '', /^removed -: 删去表中一行/)
    assert.deepEqual(
      found.filter((line) => /^(?:changed|wording)/.test(line)),
      [],
    )
  })

  it('name another lead and other partners', () => {
    const swapped = third.replace('市科技局 | 市公安局', '市公安局 | 市科技局')
    assert.deepEqual(told(tasks(first, third), tasks(first, swapped)), [
      'changed -: 牵头单位由市科技局改为市公安局；配合单位由市公安局、市司法局改为市科技局、市司法局',
    ])
  })

  it('have bars between their cells in the table of changes', () => {
    const [row] = revisionRows(compared(targets('3.5'), targets('3')), 'zh', false)
    assert.equal(row?.old.map(({ text }) => text).join(''), '1 | 智能算力规模（EFLOPS） | 2 | 3.5')
    assert.deepEqual(row?.new.at(-1), { kind: 'added', text: '3' })
  })
})
