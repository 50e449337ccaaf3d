import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import type { Language } from '../../../server/src/framework/types.ts'
import { renderMessage } from '../../../server/src/rules/render-message.ts'

const titles: Readonly<Record<Language, string>> = {
  zh: '# 滨江市人工智能发展行动方案\n\n## 一、重点任务\n\n',
  en: '# Haizhou AI Action Plan\n\n## 1. Actions\n\n',
}

/** The total that sum-mismatch reports, and what it says the parts come to. */
function said(sentence: string, language: Language): string[] {
  const text = `${titles[language]}${sentence}\n`
  return createAnalyzer()
    .analyze(text)
    .findings.filter(({ rule }) => rule === 'sum-mismatch')
    .map((finding) => `${text.slice(finding.span.start, finding.span.end)}: ${renderMessage(finding, language)}`)
}

const wrong: readonly (readonly [Language, string, string])[] = [
  [
    'zh',
    '2028年安排专项资金1200万元，分别为算力补贴500万元、数据开发300万元、人才引进200万元。',
    '1200万元: 各项之和为1000万元，与“1200万元”不符。',
  ],
  ['zh', '引进博士50名、硕士100名，共计160名。', '160名: 各项之和为150名，与“160名”不符。'],
  ['zh', '甲区安排300万元，乙区安排200万元，合计600万元。', '600万元: 各项之和为500万元，与“600万元”不符。'],
  ['zh', '三项评价指标权重分别为30%、40%、20%。', '30%、40%、20%: 各项权重之和为90%，不是100%。'],
  ['en', 'The criteria are weighted 30%, 40% and 20%.', '30%, 40% and 20%: The weights add up to 90 %, not to 100 %.'],
  [
    'zh',
    '三年安排资金2.4亿元，其中2026年6000万元、2027年8000万元、2028年1.2亿元。',
    '2.4亿元: 各项之和为2.6亿元，与“2.4亿元”不符。',
  ],
  ['zh', '总投资10亿元，资金来源多元，其中财政5亿元、社会资本6亿元。', '10亿元: 各项之和为11亿元，与“10亿元”不符。'],
  [
    'zh',
    '安排专项资金3000万元，由市财政局管理使用，其中用于数据1000万元、用于算力1500万元、用于人才800万元。',
    '3000万元: 各项之和为3300万元，与“3000万元”不符。',
  ],
  [
    'en',
    'The plan costs £30 million over four years, managed by the Office, of which £20 million is for data and £15 million for compute.',
    '£30 million: The parts of “£30 million” add up to £35 million.',
  ],
  [
    'zh',
    '市财政安排资金3000万元，其中数据建设1800万元、算力建设1100万元。',
    '3000万元: 各项之和为2900万元，与“3000万元”不符。',
  ],
  [
    'zh',
    '安排资金3,000万元，其中：数据1,800万元，算力1,300万元。',
    '3,000万元: 各项之和为3,100万元，与“3,000万元”不符。',
  ],
  ['zh', '建成平台10个，其中省级3个、市级8个，另有在建4个。', '10个: 各项之和为11个，与“10个”不符。'],
  ['zh', '上线产品14个，其中交通、医保类产品9个，其他产品6个。', '14个: 各项之和为15个，与“14个”不符。'],
  ['zh', '培训500人，其中2026年200人、2027年350人。', '500人: 各项之和为550人，与“500人”不符。'],
  ['zh', '培训500人，其中甲县200人，乙区350人，带动就业300人。', '500人: 各项之和为550人，与“500人”不符。'],
  ['zh', '总投资12亿元，其中机房8亿元、网络5亿元，年产值30亿元。', '12亿元: 各项之和为13亿元，与“12亿元”不符。'],
  [
    'en',
    'The plan will cost $6,500,000, of which $4,000,000 is for data and $3,500,000 is for skills.',
    '$6,500,000: The parts of “$6,500,000” add up to $7,500,000.',
  ],
  [
    'en',
    'The Act grants $6,500,000, of which $4,000,000 is for the register under section 6 of this Act and $3,500,000 is for the Office.',
    '$6,500,000: The parts of “$6,500,000” add up to $7,500,000.',
  ],
  [
    'en',
    'The plan will cost 1,150 million kroner, of which 400 million is for data, 450 million for computing and 350 million for skills.',
    '1,150 million kroner: The parts of “1,150 million kroner” add up to 1,200 million kroner.',
  ],
  [
    'en',
    'The fund receives $6,000,000 for the fiscal year beginning July 1, 2027, of which $2,000,000 is for data and $5,000,000 is for training.',
    '$6,000,000: The parts of “$6,000,000” add up to $7,000,000.',
  ],
  [
    'en',
    'The budget for 2027–28 is €6 million until 30 June 2028, of which €2 million is for data and €5 million is for training.',
    '€6 million: The parts of “€6 million” add up to €7 million.',
  ],
  [
    'en',
    'Total outlay is 300 million, of which 80 million for B.1, 120 million for B.2 and 110 million for B.3.',
    '300 million: The parts of “300 million” add up to 310 million.',
  ],
  [
    'en',
    'The Fund has INR 50 crore, of which INR 30 crore is for data and INR 25 crore for skills.',
    'INR 50 crore: The parts of “INR 50 crore” add up to INR 55 crore.',
  ],
  [
    'en',
    'The Fund has €20 million, of which €12 million is for data and €7.5 million is for skills.',
    '€20 million: The parts of “€20 million” add up to €19.5 million.',
  ],
]

const more: readonly (readonly [Language, string, string])[] = [
  ['zh', '安排资金12亿元，其中数据5亿元、设备8亿元，其中已支付1亿元。', '12亿元: 各项之和为13亿元，与“12亿元”不符。'],
  [
    'en',
    'The plan costs $12 million: $5 million for data and $8 million for the lab, of which $1 million has been paid.',
    '$12 million: The parts of “$12 million” add up to $13 million.',
  ],
]

const right: readonly (readonly [Language, string])[] = [
  ['zh', '引进博士50名、硕士100名，共计150名。'],
  ['zh', '引进博士50名、高级职称60名，共计80名。'],
  ['zh', '每年投入1亿元、新增贷款2亿元，共计10亿元。'],
  ['zh', '甲区20家、乙区30家，另有孵化企业，共计80家。'],
  ['zh', '安排资金2.4亿元，其中2026年6000万元、2027年8000万元、2028年1亿元。'],
  ['zh', '总投资2.4亿元，其中机房12345万元、网络11700万元。'],
  ['zh', '市财政安排资金3000万元，其中数据建设1800万元、算力建设1200万元。'],
  ['zh', '市财政安排资金3000万元，其中数据建设1800万元、算力建设600万元。'],
  ['zh', '全市有企业100家，其中大型企业60家、中型企业36家。'],
  ['zh', '市财政安排资金3000万元，其中数据建设1800万元、算力建设1100万元，其余用于培训。'],
  ['zh', '建成平台10个，其中国家级1个、省级3个、市级6个，另有在建4个。'],
  ['zh', '建成平台10个，其中国家级1个，省级3个，市级6个，储备4个。'],
  ['zh', '引进博士硕士100人，其中博士40人、硕士60人，同时柔性引进20人。'],
  ['zh', '总投资12亿元，其中机房8亿元、网络4亿元，年产值30亿元。'],
  ['zh', '总投资12亿元，其中机房8亿元，网络4亿元，带动社会投资30亿元。'],
  ['zh', '总投资12亿元，其中机房8亿元、网络3亿元，备用金1亿元。'],
  ['zh', '总投资12亿元，其中机房6亿元、网络3亿元、平台2.5亿元，备用金0.5亿元。'],
  ['zh', '总投资3亿元（市级1亿元、区级2亿元）；年产值30亿元（2025年20亿元、2026年30亿元）。'],
  ['zh', '每家补助资金5万元（市级3万元、区级3万元），安排资金8万元（不含上年结转2万元、利息9万元）。'],
  ['zh', '建设平台10个，服务企业和高校，其中企业8家、高校6所。'],
  ['zh', '安排资金10亿元，支持企业技术改造，其中中小企业5000家。'],
  ['zh', '现有企业120家，其中规上企业40家、高新技术企业90家。'],
  ['zh', '选派干部50人，其中女干部20人、党外干部15人、80后干部30人。'],
  ['zh', '现有企业100家，其中年收入过亿元的30家、过千万元的80家。'],
  ['zh', '建设项目50个，其中重点项目20个、一般项目30个，示范项目从重点项目中产生5个。'],
  [
    'en',
    'The Fund has €20 million, of which €12 million is for data, mostly in ports, and €7.5 million is for skills.',
  ],
  ['zh', '安排资金12亿元，其中数据3亿元、人才3亿元、设备4亿元、平台2亿元，其中已支付1亿元。'],
  ['zh', '安排资金12亿元，其中数据3亿元，其中已支付1亿元，设备7亿元，平台2亿元。'],
  [
    'en',
    'The plan costs $12 million: $3 million for data, $3 million for staff, $4 million for machines and $2 million for the lab, of which $1 million has been paid.',
  ],
  [
    'en',
    'The plan costs $12 million, of which $6 million is for data and $6 million for the lab ($1 million of which has been paid).',
  ],
  [
    'en',
    'The plan costs $12 million: $6 million for data and $6 million for the lab, and $1 million of this has been paid.',
  ],
  ['en', 'The Fund has NOK 50 million, of which 30 million people and 40 million homes have seen nothing.'],
  ['en', 'The Fund has NOK 50 million, of which €30 million is for data and €40 million for skills.'],
  ['en', 'The Fund has $50 million, of which $30 million is under $40 million.'],
  [
    'en',
    'The fund receives $6,000,000 for the fiscal year beginning July 1, 2027, of which $2,000,000 is for data and $4,000,000 is for training.',
  ],
  ['en', 'Total outlay is 300 million, of which 80 million for B.1, 120 million for B.2 and 100 million for B.3.'],
  ['en', 'The budget reaches 300 million people, of which 200 million are young and 150 million are poor.'],
  ['en', 'The country has 300 million, of which 200 million are in cities and 150 million are in the north.'],
  ['en', 'Funds reach 300 million, of which 200 million live in cities and 150 million are in the north.'],
]

describe('the parts of a sum', () => {
  for (const [language, sentence, ...findings] of [...wrong, ...more])
    it(`are added up: ${sentence}`, () => assert.deepEqual(said(sentence, language), findings))
  for (const [language, sentence] of right)
    it(`are left alone: ${sentence}`, () => assert.deepEqual(said(sentence, language), []))
})
