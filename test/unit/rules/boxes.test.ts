import { flags } from './flagged.ts'

const plan = (...lines: readonly string[]): string => `# 滨江市数字经济发展规划\n\n${lines.join('\n\n')}\n`

describe('boxes', () => {
  it('are numbered one after the other', () => {
    const rule = 'numbering-sequence'
    flags(rule, plan('专栏1 主要指标', '甲。', '专栏2 重点工程', '乙。'))
    flags(rule, plan('专栏1 主要指标', '甲。', '⟦专栏3⟧ 重点工程', '乙。'))
    flags(rule, plan('**专栏一　主要指标**', '甲。', '**⟦专栏三⟧　重点工程**', '乙。'))
    flags(rule, plan('专栏1 主要指标', '甲。', '专栏2 重点工程', '乙。', '⟦专栏2⟧ 重点项目', '丙。'))
    flags(rule, plan('| 专栏1 主要指标 |\n| --- |\n| 甲 |', '乙。', '| ⟦专栏3⟧ 重点工程 |\n| --- |\n| 丙 |'))
    flags(rule, plan('专栏1 主要指标', '甲。', '专栏2 重点工程', '乙。', '专栏2（续） 重点工程', '丙。'))
    // Where the second is a paragraph with its text, it is there.
    flags(rule, plan('专栏1 主要指标', '甲。', '专栏2 重点工程。建设平台；开放数据。', '专栏3 重点项目', '丙。'))
    flags(rule, plan('专栏1-1 主要指标', '甲。', '专栏1-3 重点工程', '乙。'))
    flags(
      rule,
      plan('专栏2 主要指标', '甲。', '专栏4 重点工程', '乙。', '专栏3 重点项目', '丙。', '专栏7 其他', '丁。'),
    )
  })

  it('have items that are numbered one after the other', () => {
    const rule = 'numbering-sequence'
    const box = (...numbers: readonly string[]): string =>
      plan(
        '一、任务',
        '专栏1 工程',
        ...numbers.map((one, at) => `${one}${'甲乙丙丁'.charAt(at)}工程。建设平台。`),
        '二、保障',
        '引进人才。',
      )
    flags(rule, box('1.', '2.', '3.'))
    flags(rule, box('1.', '⟦3.⟧', '3.'))
    flags(rule, box('1.', '2.', '⟦4.⟧'))
    flags(rule, box('1.', '2.', '⟦2.⟧', '3.'))
    flags(rule, box('1.', '2.', '⟦4.⟧', '5.'))
    // Numbers that go on outside of the box are no slips in it.
    const task = (number: number): string => `${number}.任务${number}。开放数据。`
    flags(rule, plan('一、任务', task(1), task(2), '专栏1 工程', '1.甲工程。建设平台。', task(3), task(4)))
    flags(
      rule,
      plan('一、任务', task(1), '专栏1 工程', '1.甲工程。建设平台。', '2.乙工程。建设平台。', task(2), task(3)),
    )
  })

  it('are there where the text refers to them', () => {
    const rule = 'cross-reference'
    const boxes = ['专栏1 主要指标', '甲。', '专栏2 重点工程', '乙。']
    flags(rule, plan('建设工程（见⟦专栏3⟧）。', ...boxes))
    flags(rule, plan('建设工程（⟦专栏3⟧），列入专栏1、⟦专栏4⟧。', ...boxes))
    flags(rule, plan('建设工程（见专栏1和专栏2）。', ...boxes))
    flags(rule, plan('落实《滨江市总体规划》专栏7，开设宣传专栏3个。', ...boxes))
    flags(rule, plan('建设工程（见专栏3）。', '甲。'))
  })

  it('are there where the text speaks of them as its own', () => {
    const rule = 'cross-reference'
    const boxes = ['专栏1 主要指标', '甲。', '专栏2 重点工程', '乙。']
    flags(rule, plan('建设平台。⟦专栏5⟧所列平台由财政安排，落实⟦专栏3⟧的工程。', ...boxes))
    flags(rule, plan('⟦专栏5⟧所列平台由财政安排，对⟦专栏六⟧中的工程优先保障用地。', ...boxes))
    flags(rule, plan('本规划⟦专栏4⟧所列工程按年推进，专栏2所列平台按季调度。', ...boxes))
    flags(rule, plan('落实省规划专栏7的工程。省级专栏4所列工程，按省的要求推进，专栏5中的也是。', ...boxes))
    flags(rule, plan('承接《滨江省数字经济规划》，专栏6所列工程优先。门户网站开设的专栏5的栏目及时更新。', ...boxes))
    flags(rule, plan('省数据局建立联席会议，专栏1所列目标纳入考核，⟦专栏3⟧所列平台由省财政安排。', ...boxes))
    flags(rule, plan('专栏5所列平台由财政安排。', '甲。'))
  })

  it('have indicators that are compared with the text', () => {
    const rule = 'indicator-conflict'
    const table = '| 指标 | 单位 | 2028年 |\n| --- | --- | --- |\n| 智能算力规模 | PFLOPS | ⟦1500⟧ |'
    const goal = (value: number): string => `到2028年，智能算力规模达到${value}PFLOPS。`
    flags(rule, plan('## 一、发展目标', goal(1200), '专栏1 主要指标', table))
    flags(rule, plan('## 一、发展目标', goal(1500), '专栏1 主要指标', table).replace(/[⟦⟧]/g, ''))
    flags(rule, plan('## 一、发展目标', goal(1200), '附件1', '主要指标表', table))
    const other = '# 滨江市智能算力方案\n\n建设平台。'
    flags(rule, plan('## 一、发展目标', goal(1200), other, table).replace(/[⟦⟧]/g, ''))
  })
})
