import type { Language } from '../../framework/types.ts'

/**
 * The name of an indicator by which two places of a draft are compared: without whose it is (全市智能算力规模) in Chinese,
 * in lower case without an article in English. Null for words that do not tell by themselves what is measured.
 */
export function indicatorName(words: string, language: Language): string | null {
  if (language === 'en') {
    const name = words.toLowerCase().replace(/^(?:the|an?|our|its|their) /, '')
    return !name.includes(' ') || vagueEnglish.test(name) ? null : name
  }
  const name = words.replace(whose, '')
  return name.length < shortest || vague.test(name) ? null : name
}

/** What is counted, as 高质量行业数据集; null for what may be other ones in another task: 应用场景, 重点项目. */
export function countedName(words: string): string | null {
  return words.length < shortestCounted || /的|以上|以下|等$/.test(words) ? null : words
}

const whose = /^(?:全[市省区县州国]|[我本][市省区县州])的?/
const shortest = 5
const shortestCounted = 6
/** Words that do not name an indicator by themselves: whose income it is stands in a heading, or before. */
const vague =
  /^(?:总|产业|企业|项目|覆盖|全|行业|园区|主营业务|年|年度|总体|核心产业|相关产业|累计|平均|全年|直接|带动)*(?:规模|数量|比重|占比|比例|产值|收入|总量|总数|覆盖率|普及率|增速|增加值|交易额|营业收入|营收|销售收入|投资|投资额|从业人员|就业|面积|用户数|税收|利润|完成率|达标率|满意度)$|^(?:占|其|该|较|比|同比)/
const vagueEnglish =
  /^(?:(?:total|overall|annual|average|this|that|these|those|such|each|every) )+(?:numbers?|shares?|rates?|levels?|proportions?|figures?|capacity|coverage|spending|investments?|revenues?|output|value|targets?|amount)$|^(?:it|they|this|these|those|that|which|who|each|every|half|some|many|most|all|at|no)\b/
