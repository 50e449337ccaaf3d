import type { Section } from '../../text/model/outline.ts'
import type { SurveyFinding, SurveyRule } from '../rule.ts'
import type { Survey } from '../survey.ts'

/** A section of goals says 显著提升, and gives no figure by which that could be seen. */
export const targetWithoutNumber: SurveyRule = {
  id: 'target-without-number',
  nameZh: '目标无数字',
  summary: {
    zh: '目标部分只写“显著提升”“大幅提高”，没有一个数字。',
    en: 'A section of goals in a Chinese draft says 显著提升 or the like and gives no figure.',
  },
  scope: 'survey',
  reads: ['targetSigns'],
  severity: 'off',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    vague: {
      zh: '目标只写“{words}”，本部分没有一个数字，是否完成无从检查；宜写明指标和数值。',
      en: 'The goal only says “{words}”, and this section has no figure to check it against; name an indicator and a value.',
    },
  },
  check: (survey) => survey.outline.sections.flatMap((section) => findingOf(section, survey) ?? []),
}

function findingOf({ role, parent, first, last }: Section, { blocks, outline }: Survey): SurveyFinding | null {
  if (role !== 'goal' || outline.sections[parent]?.role === 'goal') return null
  let found: SurveyFinding | null = null
  for (let block = first; block <= last; block++)
    for (const { kind, span, words } of blocks[block]?.particulars.targetSigns ?? []) {
      if (kind === 'figure') return null
      found ??= { block, span, message: { key: 'vague', values: { words } }, remedies: [] }
    }
  return found
}
