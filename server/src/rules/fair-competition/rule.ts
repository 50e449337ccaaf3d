import type { SurveyRule } from '../rule.ts'

/** 公平竞争审查条例, 第八条至第十条: policies may not favour certain or local firms without a basis. */
export const fairCompetition: SurveyRule = {
  id: 'fair-competition',
  nameZh: '公平竞争',
  summary: {
    zh: '奖励、补贴指向特定企业或者本地企业，全文没有提到公平竞争审查。',
    en: 'Named or local firms get awards or subsidies, and the draft does not mention a fair competition review.',
  },
  scope: 'survey',
  reads: ['awards'],
  severity: 'off',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    award: {
      zh: '奖补或优惠指向“{firms}”，全文没有提到公平竞争审查。',
      en: 'Awards or preferences go to “{firms}”, and the draft does not mention a fair competition review.',
    },
  },
  check({ statedOf }) {
    const awards = statedOf('awards')
    if (awards.some(({ all }) => all.some(({ kind }) => kind === 'review'))) return []
    return awards.flatMap(({ block, all }) =>
      all
        .slice(0, 1)
        .map(({ span, words }) => ({ block, span, message: { key: 'award', values: { firms: words } }, remedies: [] })),
    )
  },
}
