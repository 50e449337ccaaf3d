import assert from 'node:assert/strict'
import { targetsIn } from '../../../../server/src/facts/particulars/targets.ts'
import type { Language } from '../../../../server/src/framework/types.ts'

/** Text, and its targets: indicator, value and unit, kind, bound. */
const examples: readonly (readonly [string, ...string[]])[] = [
  ['数字经济规模达到500亿元。', '数字经济规模 50000000000元 level exact'],
  ['到 2028 年高质量数据集达到 60 个。', '高质量数据集 60个 level exact'],
  ['到2027年，全市算力规模超过2000PFLOPS。', '算力规模 2000PFLOPS level least'],
  ['建成20个以上数据空间，培育5家企业。', '数据空间 20个 count least', '企业 5家 count exact'],
  ['平均能耗控制在1.3万千瓦以内。', '平均能耗 13000千瓦 level most'],
  ['产业规模年均增长15%以上。', '产业规模 15% change least'],
  ['覆盖率提升至90％左右。', '覆盖率 90% level about'],
  ['服务企业数量不少于1,200家。', '服务企业数量 1200家 level least'],
  [
    '培育算力企业20家，建成智算中心3个，引进人才500名。',
    '算力企业 20家 count exact',
    '智算中心 3个 count exact',
    '人才 500名 count exact',
  ],
  [
    '组织实施重大专项10项以上，新增“专精特新”企业约30家。',
    '重大专项 10项 count least',
    '“专精特新”企业 30家 count about',
  ],
  ['培育的企业超过500家。', '培育的企业 500家 level least'],
  ['培育建设5个工业互联网平台。', '工业互联网平台 5个 count exact'],
  ['新认定不多于30家示范企业。', '新认定 30家 level most'],
  ['问卷结果为90%，转化率为60%。', '转化率 60% level exact'],
  ['产业规模增长到500亿元。', '产业规模 50000000000元 level exact'],
  ['在5个以上环节、30个工作日内见效。'],
  ['推出“首单1元”活动，开办企业所需材料再精简10%以上。'],
  ['建成第3个中心。'],
  ['目前已引进人才500名，培育企业20家。'],
  ['处1万元以上10万元以下罚款。'],
  ['对新认定的园区，给予最高300万元补助。'],
  ['申报单位注册资本不少于500万元。'],
  ['截至2025年底，已建成基站3万个。'],
  ['自受理之日起15个工作日内办结，期限不超过30个工作日。'],
  ['完善机制，提升水平。'],
]

const english: typeof examples = [
  ['Train 5,000 people by 2027.', ' 5000people count exact'],
  ['Coverage is to reach 80% of schools.', 'Coverage 80% level exact'],
  ['Support 20 enterprises and attract 500 AI engineers.', ' 20enterprises count exact', ' 500engineers count exact'],
  ['Build 3 shared computing centres.', ' 3centres count exact'],
  ['Set up 12 pilot sites by 2027.', ' 12sites count exact'],
  ['Complete 5 of the projects within 2 years.'],
  ['It opens 8 hours a day.'],
  ['It shall report within 30 days.'],
  ['A fine of at least 500 dollars applies.'],
]

describe('targets', () => {
  for (const [text, ...targets] of examples) it(text, () => assert.deepEqual(read(text, 'zh'), targets))
  for (const [text, ...targets] of english) it(text, () => assert.deepEqual(read(text, 'en'), targets))

  it('share one empty list', () => assert.equal(targetsIn('完善机制。', 'zh'), targetsIn('Improve it.', 'en')))
})

function read(text: string, language: Language): string[] {
  return targetsIn(text, language).map(({ indicator, value, unit, kind, bound, figure, start, end }) => {
    assert.match(text.slice(figure.start, figure.end), /^\d/)
    assert.ok(start <= figure.start && figure.end <= end, 'the figure is in its target')
    return `${indicator ? text.slice(indicator.start, indicator.end) : ''} ${value}${unit} ${kind} ${bound}`
  })
}
