import { type RegisteredName, registerNames } from '../../facts/particulars/name-register.ts'
import type { SurveyFinding, SurveyRule } from '../rule.ts'
import type { Survey } from '../survey.ts'

/** A short name is used in the body before the words that introduce it. */
export const abbreviationUndefined: SurveyRule = {
  id: 'abbreviation-undefined',
  summary: {
    zh: '简称在“以下简称”之前已经使用。',
    en: 'An abbreviation is used before the draft says what it stands for.',
  },
  scope: 'survey',
  reads: ['abbreviations', 'terms', 'uses'],
  severity: 'hint',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    early: {
      zh: '此处已用简称“{name}”，所指“{full}”到后文才说明。',
      en: '“{name}” is used here; what it stands for is said only later.',
    },
    defined: { zh: '简称在此说明', en: 'It is introduced here' },
  },
  check: (survey) => registerNames(survey.blocks).flatMap((entry) => earlyUse(entry, survey) ?? []),
}

function earlyUse({ name, kind, definitions, uses }: RegisteredName, survey: Survey): SurveyFinding | null {
  const [first] = definitions
  // A part of the full name is an ordinary word until it is made a name: 学校 of 中小学校.
  if (kind !== 'abbreviation' || !first || first.fullName === '' || first.fullName.includes(name)) return null
  const { scopeOf } = survey.provisions
  const early = uses.find(
    ({ block, inBody, loose, ahead }) =>
      inBody &&
      !loose &&
      (block < first.block || (block === first.block && ahead)) &&
      scopeOf[block] === scopeOf[first.block],
  )
  if (!early) return null
  return {
    block: early.block,
    span: early.span,
    message: { key: 'early', values: { name, full: first.fullName } },
    related: [{ block: first.block, span: first.span, message: { key: 'defined', values: {} } }],
    remedies: [],
  }
}
