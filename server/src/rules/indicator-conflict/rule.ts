import type { StatedTarget } from '../../facts/particulars/stated-targets.ts'
import { roleAt } from '../../text/model/context.ts'
import type { SurveyFinding, SurveyRule } from '../rule.ts'
import type { Survey } from '../survey.ts'

/** One indicator is to have two values in one year. */
export const indicatorConflict: SurveyRule = {
  id: 'indicator-conflict',
  summary: {
    zh: '同一指标、同一年份，前后写了两个数值。',
    en: 'One indicator has two values for one year.',
  },
  scope: 'survey',
  reads: ['targets'],
  severity: 'warning',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    conflict: {
      zh: '{year}年“{indicator}”此处为{here}，前文为{there}。',
      en: '“{indicator}” for {year} is {here} here and {there} before.',
    },
    there: { zh: '前文：{there}', en: 'Before: {there}' },
  },
  check(survey) {
    const first = new Map<string, Placed>()
    return survey.blocks.flatMap(({ particulars: { targets = none } }, block) => {
      const role = roleAt(survey.outline, block)
      if (role === 'background' || role === 'problem') return []
      return targets.flatMap((target) => conflictOf({ target, block }, first, survey))
    })
  },
}

const none: readonly StatedTarget[] = []

interface Placed {
  readonly target: StatedTarget
  readonly block: number
}

function conflictOf(here: Placed, first: Map<string, Placed>, { provisions }: Survey): SurveyFinding[] {
  const { target, block } = here
  const { indicator, year, unit, kind } = target
  if (year === null || kind !== 'level' || indicator.length < shortest || vague.test(indicator)) return []
  const key = `${provisions.scopeOf[block]} ${year} ${unit} ${indicator}`
  const there = first.get(key)
  if (there === undefined) {
    first.set(key, here)
    return []
  }
  if (there.target.value === target.value || there.block === block) return []
  const values = { year: String(year), indicator, here: target.words, there: there.target.words }
  return [
    {
      block,
      span: target.figure,
      message: { key: 'conflict', values },
      related: [{ block: there.block, span: there.target.figure, message: { key: 'there', values } }],
      remedies: [],
    },
  ]
}

const shortest = 5
/** Words that do not name an indicator by themselves: whose income it is stands in a heading, or before. */
const vague =
  /^(?:总|产业|企业|项目|覆盖|全|行业|园区|主营业务|年|年度|总体|核心产业|相关产业|累计|平均|全年|直接|带动)*(?:规模|数量|比重|占比|比例|产值|收入|总量|总数|覆盖率|普及率|增速|增加值|交易额|营业收入|营收|销售收入|投资|投资额|从业人员|就业|面积|用户数|税收|利润|完成率|达标率|满意度)$|^(?:占|其|该|较|比|同比)/
