import assert from 'node:assert/strict'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import { draftKinds, draftSkeleton } from '../../../server/src/fixes/skeleton/draft-skeleton.ts'
import { findSlots } from '../../../server/src/fixes/templates/slots.ts'
import { dimensionIds } from '../../../server/src/framework/types.ts'
import type { TextFormat } from '../../../server/src/text/model/draft.ts'

/** What a writer may put into each slot. */
const wording: Readonly<Record<string, string>> = {
  主题: '人工智能创新发展',
  省份: '江海省',
  市县: '滨江市',
  目的: '推动人工智能创新发展',
  依据: '国家有关规定',
  时限: '2029年底',
  指标: '人工智能核心产业规模达到500亿元',
  现状: '全市已建成数据平台2个',
  问题: '高水平团队不多',
  主送机关: '各区县人民政府',
  发文机关: '滨江市人民政府',
  成文日期: '2027年3月1日',
  施行日期: '2027年5月1日',
  牵头单位: '市科技局',
  配合单位: '市财政局',
  主管部门: '市科技主管部门',
  数量: '20',
  比例: '30%',
  金额: '200万元',
  期限: '3年',
  领域: '生物医药',
  地区: '高新区',
  平台名称: '滨江智算中心',
  资金渠道: '科技创新专项资金',
  subject: 'Artificial Intelligence',
  purpose: 'support research with artificial intelligence',
  'legal basis': 'the Constitution',
  'effective date': '1 May 2027',
  'lead agency': 'Science Agency',
  'supporting agencies': 'the Treasury',
  deadline: '31 December 2029',
  target: 'one third of firms will use AI systems',
  number: '30',
  percentage: '30 per cent',
  amount: '$20 million',
  period: 'three years',
  sector: 'health',
  region: 'Northland',
  platform: 'the Open Science Cloud',
  fund: 'the Innovation Fund',
}

const filled = (text: string): string =>
  text.replace(/【([^】]+)】/g, (slot, name: string) => wording[name] ?? assert.fail(`no wording for ${slot}`))

describe('a new draft', () => {
  const levels = ['national', 'provincial', 'local'] as const
  for (const kind of draftKinds)
    for (const level of kind.language === 'zh' ? levels : levels.slice(0, 1))
      for (const format of ['markdown', 'plain'] as TextFormat[]) {
        const text = draftSkeleton(kind, level, format)
        const judge = format === 'plain' ? 'declared' : 'auto'
        const rulesIn = (draft: string): string[] =>
          createAnalyzer()
            .analyze(draft, { format, judge, maxFindings: 1000 })
            .findings.map(({ rule }) => rule)

        it(`${kind.id}, ${level}, ${format}: only its slots are reported, and nothing once they are filled in`, () => {
          assert.equal(text.match(/【/g)?.length, findSlots(text).length, 'all its slots are known')
          assert.deepEqual(new Set(rulesIn(text)), new Set(['unfilled-slot']))
          assert.deepEqual(rulesIn(filled(text)), [])
        })

        it(`${kind.id}, ${level}, ${format}: has measures on every dimension, and is taken for what it is`, () => {
          const { coverage, draft } = createAnalyzer().analyze(filled(text), { format, judge })
          for (const id of dimensionIds) assert.ok(coverage.dimensions[id].measures > 1, id)
          assert.equal(coverage.draft.judged, true)
          assert.equal(coverage.draft.level, level)
          assert.equal(draft.language, kind.language)
        })
      }
})
