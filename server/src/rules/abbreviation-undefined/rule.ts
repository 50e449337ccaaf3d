import { earlyUse, type NameDefinition, type PlacedUse, registerNames } from '../../facts/particulars/name-register.ts'
import type { SurveyFinding, SurveyRule } from '../rule.ts'

/** A short name is used in the body before the words that introduce it. */
export const abbreviationUndefined: SurveyRule = {
  id: 'abbreviation-undefined',
  nameZh: '简称先用后设',
  summary: {
    zh: '简称在“以下简称”之前已经使用。',
    en: 'An abbreviation is used before it is introduced.',
  },
  scope: 'survey',
  reads: ['abbreviations', 'uses'],
  severity: 'hint',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    early: {
      zh: '此处已用简称“{name}”，后文才说明它是“{full}”的简称。',
      en: '“{name}” is used here before it is introduced as short for “{full}”.',
    },
    defined: { zh: '简称在此设定', en: 'It is introduced here' },
  },
  check: ({ blocks, provisions }) =>
    registerNames(blocks).flatMap((entry) => {
      const use = earlyUse(entry, provisions.scopeOf)
      const [first] = entry.definitions
      return use && first ? [finding(entry.name, use, first)] : []
    }),
}

function finding(name: string, { block, span }: PlacedUse, first: NameDefinition): SurveyFinding {
  return {
    block,
    span,
    message: { key: 'early', values: { name, full: first.fullName } },
    related: [{ block: first.block, span: first.span, message: { key: 'defined', values: {} } }],
    remedies: [],
  }
}
