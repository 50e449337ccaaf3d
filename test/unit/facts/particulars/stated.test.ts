import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../../server/src/engine/analyzer.ts'
import type { ParticularKind, Particulars } from '../../../../server/src/facts/particulars/kinds.ts'
import { particularsOf } from '../../../../server/src/facts/particulars/particulars.ts'

/** What rules read of the first block of a draft that states a kind. */
function stated<Kind extends ParticularKind>(text: string, kind: Kind): NonNullable<Particulars[Kind]> | undefined {
  const title = /\p{Script=Han}/u.test(text) ? '滨江市行动方案' : 'Harbour City Action Plan'
  const { draft } = createAnalyzer().analyze(`# ${title}\n\n${text}\n`)
  for (const block of draft.blocks) {
    const found = particularsOf(block, draft.language)[kind]
    if (found !== undefined && block.kind !== 'title') return found
  }
  return undefined
}

describe('what blocks state for rules', () => {
  it('dates of issue: under a signature, in a number', () => {
    const dates: Readonly<Record<string, string>> = {
      '2026年3月1日': 'signature 2026-3-1',
      二〇二六年三月一日: 'signature 2026-3-1',
      '滨政发〔2026〕3号': 'number 2026-null-null',
      'March 1, 2026.': 'signature 2026-3-1',
      '1 March 2026': 'signature 2026-3-1',
      '2026年3月1日起施行。': 'none',
      '按照滨政发〔2026〕3号文件执行。': 'none',
    }
    for (const [text, expected] of Object.entries(dates)) {
      const [date] = stated(text, 'issued') ?? []
      assert.equal(date ? `${date.form} ${date.year}-${date.month}-${date.day}` : 'none', expected, text)
    }
  })

  it('totals with their parts', () => {
    const totals: Readonly<Record<string, string>> = {
      '总投资12亿元，其中甲7亿元、乙5亿元。': '12 = 7 5',
      '安排59人次（其中甲部门40人次、乙部门19人次）。': '59 = 40 19',
      '带动35户以上企业参与，其中：甲县20家、乙县15家。': '≥35 = 20 15',
      '共10项，其中甲6项（含重点2项）、乙4项。': '10 = 6 4',
      '投资约12亿元，其中甲7亿元、乙6亿元。': 'none',
      '总投资12亿元，其中甲项目占比60%、乙项目占比50%。': 'none',
      '建设5个平台和12个项目，其中甲类7个、乙类6个。': 'none',
      '总投资12亿元，其中甲项目7亿元。': 'none',
      'The city will spend $40 million, of which $10 million is for data, $20 million for compute and $15 million for skills.':
        '40 million = 10 20 15',
      'The budget is £6.5 million: £2 million for datasets, £3 million for compute and £1.5 million for skills.':
        '6.5 million = 2 3 1.5',
      'A fund of €1.2 billion, of which €700 million goes to schools and €500 million to labs.':
        '1.2 billion = 0.7 0.5',
      'Grants come to $90,000, of which $40,000 is for teachers and $50,000 for pupils.': '90000 = 40000 50000',
      'Some $40 million, of which about $10 million is for data and $20 million for compute.': 'none',
      'It spends $40 million, of which $10 million is new, which brings the total since 2020 to $90 million.': 'none',
      'It spends $40 million, of which €10 million is for data and $20 million for compute.': 'none',
      'It spends $40 million, of which $10 million a year is for data and $20 million for compute.': 'none',
      'Of $40 million, $10 million is for data. The rest, $20 million, is for compute.': 'none',
    }
    for (const [text, expected] of Object.entries(totals)) {
      const [one] = stated(text, 'totals') ?? []
      const unit = one && /^ /.test(one.unit) ? one.unit : ''
      const total = one ? `${one.atLeast ? '≥' : ''}${one.total}${unit} = ${one.parts.join(' ')}` : 'none'
      assert.equal(total, expected, text)
    }
  })

  it('the figures of a row', () => {
    const [row] = stated('| 项目 | 数量 |\n| --- | --- |\n| 甲3期 | 1,200 |', 'figures') ?? []
    assert.deepEqual(
      row?.figures.map(({ value }) => value),
      [1200],
    )
  })

  it('rows that give the sum of others', () => {
    const kinds = ['甲', '合计', '总 计', '小计', '其中：乙'].map((name) => {
      const rows = stated(`| 项目 | 数量 |\n| --- | --- |\n| ${name} | 3 |`, 'figures')
      return rows?.[0]?.kind
    })
    assert.deepEqual(kinds, ['row', 'total', 'total', 'subtotal', 'part'])
  })

  it('deadlines that head a stage, and those that tell of what has been', () => {
    const deadlines: Readonly<Record<string, string>> = {
      '到2027年，建成平台。': 'heads',
      '——到2027年，建成平台。': 'heads',
      '第二步：到2030年，建成平台。': 'heads',
      '建设平台。到2027年，建成平台。': '',
      '到2024年底，已建成平台。': 'heads told',
    }
    for (const [text, expected] of Object.entries(deadlines)) {
      const [one] = stated(text, 'deadlines') ?? []
      assert.equal([...(one?.heads ? ['heads'] : []), ...(one?.told ? ['told'] : [])].join(' '), expected, text)
    }
  })

  it('targets with their year, and those of every year', () => {
    const [first, second] = stated('到2027年，算力规模达到2000P；2030年，算力规模达到5000P。', 'targets') ?? []
    assert.deepEqual([first?.year, second?.year, first?.indicator], [2027, 2030, '算力规模'])
    assert.equal(stated('每年举办活动不少于10场。', 'targets')?.[0]?.yearly, true)
  })

  it('owners: in notes that close the block or do not, and in its sentences', () => {
    assert.deepEqual(
      stated('责任单位：市数据局', 'ownerNotes')?.map(({ closes }) => closes),
      [true],
    )
    assert.deepEqual(
      stated('建设平台。（市数据局负责）开放数据。（市科技局负责）', 'ownerNotes')?.map(({ closes }) => closes),
      [false, false],
    )
    assert.equal(stated('市数据局负责开放数据。', 'ownerNotes'), undefined)
    assert.equal(stated('市数据局负责开放数据。', 'owners')?.length, 1)
  })

  it('awards for local firms, and the review', () => {
    const awarded: Readonly<Record<string, string>> = {
      '对在本市注册的企业，给予补贴。': 'award 在本市注册的企业',
      '经公平竞争审查。': 'review 公平竞争审查',
      '为本地企业提供培训。': 'none',
      '对服务本地企业的机构给予补贴。': 'none',
    }
    for (const [text, expected] of Object.entries(awarded)) {
      const [one] = stated(text, 'awards') ?? []
      assert.equal(one ? `${one.kind} ${one.words}` : 'none', expected, text)
    }
  })
})
