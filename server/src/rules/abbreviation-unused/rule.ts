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
      return [unused(name, first)]
    }),
}

function unused(name: string, { block, span, removable }: NameDefinition): SurveyFinding {
  const found: SurveyFinding = { block, span, message: { key: 'unused', values: { name } }, remedies: [] }
  if (removable === null) return found
  const title = { key: 'fix', values: { words: removable.words } }
  return { ...found, fixes: [{ title, edits: [{ span: removable.span, text: '' }], preferred: true }] }
}
