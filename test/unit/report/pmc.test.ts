import assert from 'node:assert/strict'
import { instruments, pmc } from '../../../server/src/framework/policy-evaluation.generated.ts'
import type { PmcSheet } from '../../../server/src/framework/policy-evaluation.ts'
import { reportedClauses } from '../../../server/src/report/clauses.ts'
import { instrumentBalance } from '../../../server/src/report/instruments.ts'
import { type PmcIndex, pmcIndex } from '../../../server/src/report/pmc.ts'
import { pmcFile } from '../../../server/src/report/pmc-file.ts'
import { pmcRows, pmcSummary } from '../../../server/src/report/pmc-tables.ts'
import { analysed, hostile, plan } from './sample.ts'

function indexOf(text: string, sheet?: PmcSheet): PmcIndex {
  const analysis = analysed(text)
  const clauses = reportedClauses(analysis)
  return pmcIndex(analysis, clauses, instrumentBalance(analysis, clauses), sheet)
}

const scoreOf = (index: PmcIndex, id: string): 0 | 1 | null | undefined =>
  index.variables.flatMap(({ items }) => items).find(({ item }) => item.id === id)?.score

describe('the PMC index', () => {
  const index = indexOf(plan)

  it('is the sum of variables, each the mean of its items, with both bounds of what a reader scores', () => {
    for (const { items, low, high, variable } of index.variables) {
      const ones = items.filter(({ score }) => score === 1).length
      const open = items.filter(({ score }) => score === null).length
      assert.ok(Math.abs(low - ones / items.length) < 1e-9, variable.id)
      assert.ok(Math.abs(high - (ones + open) / items.length) < 1e-9, variable.id)
    }
    const total = index.variables.reduce((sum, { low }) => sum + low, 0)
    assert.ok(Math.abs(index.low - total) < 1e-5)
    assert.ok(Math.abs(index.concavity.high - (10 - index.low)) < 1e-5)
    assert.deepEqual(
      index.surface.map((row) => row.length),
      [3, 3, 3],
    )
  })

  it('scores what the draft says, and gives the lines', () => {
    const said = ['X5.1', 'X5.2', 'X5.4', 'X6.1', 'X6.3', 'X8.1', 'X8.3', 'X8.4', 'X8.5', 'X10.1']
    assert.deepEqual(
      said.map((id) => scoreOf(index, id)),
      [1, 1, 0, 1, 1, 1, 1, 1, null, null],
    )
    const [, ...rows] = pmcRows(index, 'zh')
    assert.deepEqual(rows.find(([id]) => id === 'X5.2')?.slice(2, 6), [
      '1',
      '有算力方面的措施',
      '市数据局牵头建设智能算力中心，2026年底前投运。',
      '11',
    ])
    assert.equal(rows.find(([id]) => id === 'X8.5')?.[4], '待人工判定')
  })

  it('puts one mark between clauses that end in one themselves', () => {
    const task = `建设公共算力平台。市数据局牵头建设智能算力中心，2026年底前投运；建设算力调度平台，2027年底前投运；`
    const basis = pmcRows(indexOf(plan.replace(/建设公共算力平台。.*/, task)), 'zh').find(([id]) => id === 'X5.2')?.[4]
    assert.match(basis ?? '', /投运；建设/)
    for (const row of pmcRows(indexOf(plan.replace(/建设公共算力平台。.*/, task)), 'zh'))
      assert.doesNotMatch(row[4] ?? '', /[；。，]；/)
  })

  it('cuts no character in two', () => {
    const long = plan.replace('智能算力中心，', `智能算力中心，${'𠮷'.repeat(20)}，`)
    const basis = pmcRows(indexOf(long), 'zh').find(([id]) => id === 'X5.2')?.[4]
    assert.equal(basis, `市数据局牵头建设智能算力中心，${'𠮷'.repeat(12)}…`)
  })

  it('counts years from that of the document', () => {
    assert.deepEqual(
      ['X2.1', 'X2.2', 'X2.3', 'X2.4'].map((id) => scoreOf(index, id)),
      [0, 0, 1, 1],
    )
    const undated = indexOf(plan.replace('滨政发〔2026〕8号\n', ''))
    assert.equal(scoreOf(undated, 'X2.1'), null)
    const period = plan.replace('滨政发〔2026〕8号\n', '').replace('行动方案', '行动方案（2022—2026年）')
    assert.equal(scoreOf(indexOf(period), 'X2.1'), 1)
    assert.equal(scoreOf(indexOf(period), 'X2.2'), 1)
  })

  it('takes no name of a body for what is done, and no span of years for this year', () => {
    const scores = (task: string): unknown[] => {
      const text = `# 滨江市行动方案\n\n## 一、重点任务\n\n${task}\n`
      return ['X2.4', 'X4.2', 'X7.1'].map((id) => scoreOf(indexOf(text), id))
    }
    assert.deepEqual(scores('市人力资源社会保障局负责建设算力平台，三年内建成。'), [null, 0, 1])
    assert.deepEqual(scores('教育局、医疗保障局负责建设算力平台，2030年底前建成。'), [null, 0, 1])
    assert.deepEqual(scores('市教育局负责建设医疗算力平台，年内建成。'), [1, 1, 1])
    const english = indexOf(
      '# Plan\n\n## Actions\n\nThe Department for Education and the Health Agency shall build a compute centre.\n\nThe Cabinet Office shall set up an AI Council.\n',
    )
    assert.equal(scoreOf(english, 'X4.2'), 0)
    assert.equal(scoreOf(english, 'X9.4'), 1)
  })

  it('counts money that is given as funds, and no other', () => {
    const funds = (task: string): unknown => scoreOf(indexOf(`# Plan\n\n## Actions\n\n${task}\n`), 'X9.1')
    assert.equal(funds('The Department will invest £15 million in dredging.'), 1)
    assert.equal(funds('Providers shall pay a fine of up to £15 million.'), 0)
    assert.equal(funds('The industry shall reach a turnover of £15 billion by 2030.'), 0)
  })

  it('has the grade of its bounds, by the sheet', () => {
    const item = { id: 'X1.1', name: { zh: '甲', en: 'a' }, test: { zh: '甲', en: 'a' } }
    const grades = [
      { from: 0.6, name: { zh: '高', en: 'high' } },
      { from: 0, name: { zh: '低', en: 'low' } },
    ]
    const variable = { id: 'X1', name: item.name, items: [{ ...item, reader: true as const }] }
    const open = indexOf(plan, { grades, surface: [['X1', 'X9']], variables: [variable] })
    assert.deepEqual(pmcSummary(open, 'zh').slice(0, 3), [
      ['PMC指数', '0.00–1.00 / 1'],
      ['等级', '低至高'],
      ['凹陷指数', '0.00–1.00'],
    ])
  })

  it('has a worksheet in each form, with a column for the reader, and no formula of the draft', async () => {
    const drafts = [{ file: '=a.md', analysis: analysed(hostile) }]
    const csv = String(await pmcFile(drafts, 'csv', 'zh'))
    assert.match(csv, /^\ufeff文件,变量,名称,得分,判定标准,依据,行,人工评分\r\n'=a\.md,X1,政策性质,/)
    assert.doesNotMatch(csv, /(?:^|,)=/m)
    assert.match(String(await pmcFile(drafts, 'md', 'en')), /^# PMC worksheet\n[\s\S]*## Balance of policy instruments/)
    const book = await pmcFile(drafts, 'xlsx', 'zh')
    assert.ok(typeof book !== 'string' && book[0] === 0x50 && book[1] === 0x4b)
  })
})

describe('the sheets', () => {
  it('name each thing once, and nothing that is not there', () => {
    const known = instruments.sides.flatMap(({ id, instruments: own }) => [id, ...own.map((one) => one.id)])
    assert.equal(new Set(known).size, known.length)
    assert.ok(known.includes(instruments.otherwise))
    for (const { id, instruments: own } of instruments.sides)
      for (const one of own) assert.ok(one.id.startsWith(`${id}.`), one.id)
    const variables = pmc.variables.map(({ id }) => id)
    const items = pmc.variables.flatMap((one) => one.items.map((item) => ({ ...item, of: one.id })))
    assert.equal(new Set([...variables, ...items.map(({ id }) => id)]).size, variables.length + items.length)
    for (const { id, of, when } of items) {
      assert.ok(id.startsWith(`${of}.`), id)
      for (const instrument of when?.instruments ?? []) assert.ok(known.includes(instrument), `${id}: ${instrument}`)
    }
    for (const id of pmc.surface.flat()) assert.ok(variables.includes(id), id)
    assert.deepEqual(
      pmc.grades.map(({ from }) => from),
      pmc.grades.map(({ from }) => from).sort((a, b) => b - a),
    )
  })
})
