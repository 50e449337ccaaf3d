import { type NameDefinition, registerNames } from '../../facts/particulars/name-register.ts'
import type { SurveyFinding, SurveyRule } from '../rule.ts'

/** A short name is introduced and never used. Acronyms in brackets are left alone: they tell the reader who is meant. */
export const abbreviationUnused: SurveyRule = {
  id: 'abbreviation-unused',
  nameZh: '简称未用',
  summary: { zh: '设了简称，后文没有使用。', en: 'An abbreviation is introduced and never used.' },
  scope: 'survey',
  reads: ['abbreviations', 'uses'],
  severity: 'hint',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    unused: {
      zh: '简称“{name}”后文没有使用，可以不设。',
      en: '“{name}” is not used again; it need not be introduced.',
    },
    fix: { zh: '删去“{words}”', en: 'Delete “{words}”' },
  },
  check: ({ blocks }) =>
    registerNames(blocks).flatMap(({ name, kind, definitions, uses }) => {
      const [first] = definitions
      if (kind !== 'abbreviation' || !first || uses.length > 0 || definitions.length > 1) return []
      // A name for the draft itself is for those who will speak of it.
      if (ownName.test(first.fullName)) return []
      return [unused(name, first)]
    }),
}

const ownName = /本[\u4e00-\u9fff]{0,4}(?:政策|通知|方案|规划|计划|意见|措施|办法|细则|规定|条例|纲要)$/

function unused(name: string, { block, span, removable }: NameDefinition): SurveyFinding {
  const found: SurveyFinding = { block, span, message: { key: 'unused', values: { name } }, remedies: [] }
  if (removable === null) return found
  const title = { key: 'fix', values: { words: removable.words } }
  return { ...found, fixes: [{ title, edits: [{ span: removable.span, text: '' }], preferred: true }] }
}
