import { type NameDefinition, type RegisteredName, registerNames } from '../../facts/particulars/name-register.ts'
import type { SurveyFinding, SurveyRule } from '../rule.ts'
import type { Survey } from '../survey.ts'

/** One short name for two things, or one thing with two short names, in one document. */
export const abbreviationDuplicate: SurveyRule = {
  id: 'abbreviation-duplicate',
  nameZh: '简称重复',
  summary: {
    zh: '一个简称用于两个事物，或者一个事物有两个简称。',
    en: 'One abbreviation stands for two things, or one thing has two abbreviations.',
  },
  scope: 'survey',
  reads: ['abbreviations'],
  severity: 'information',
  grade: 'practice',
  speaksIn: 'texts',
  messages: {
    things: {
      zh: '“{name}”前文是“{before}”的简称，此处又作“{now}”的简称。',
      en: '“{name}” already stands for “{before}”; here it is introduced for “{now}”.',
    },
    names: {
      zh: '“{full}”前文简称“{before}”，此处又简称“{name}”。',
      en: '“{full}” is already called “{before}”; here it is called “{name}”.',
    },
    first: { zh: '前文的简称', en: 'The first abbreviation' },
  },
  check: (survey) => {
    const register = registerNames(survey.blocks).filter(({ kind }) => kind !== 'term')
    return [...register.flatMap((entry) => twoThings(entry, survey)), ...twoNames(register, survey)]
  },
}

function twoThings({ name, definitions }: RegisteredName, { provisions: { scopeOf } }: Survey): SurveyFinding[] {
  const [first, ...others] = definitions.filter(({ fullName }) => core(fullName) !== '')
  if (!first) return []
  const second = others.find(
    ({ block, fullName }) => scopeOf[block] === scopeOf[first.block] && !isSameThing(fullName, first.fullName),
  )
  const values = { name, before: first.fullName, now: second?.fullName ?? '' }
  return second ? [found('things', values, second, first)] : []
}

function twoNames(register: readonly RegisteredName[], { provisions: { scopeOf } }: Survey): SurveyFinding[] {
  const known = new Map<string, { readonly name: string; readonly definition: NameDefinition }>()
  return register.flatMap(({ name, definitions: [definition] }) => {
    const full = core(definition?.fullName ?? '')
    if (!definition || full.length < shortestName) return []
    const key = `${scopeOf[definition.block]} ${full}`
    const first = known.get(key)
    if (!first) known.set(key, { name, definition })
    // In one block they are introduced together: “甲”或者“乙”.
    if (!first || first.definition.block === definition.block || isSameName(first.name, name)) return []
    const values = { full: definition.fullName, before: first.name, name }
    return [found('names', values, definition, first.definition)]
  })
}

const shortestName = 4

function found(
  key: string,
  values: Readonly<Record<string, string>>,
  { block, span }: NameDefinition,
  first: NameDefinition,
): SurveyFinding {
  const related = [{ block: first.block, span: first.span, message: { key: 'first', values: {} } }]
  return { block, span, message: { key, values }, related, remedies: [] }
}

/** How much of the sentence before it belongs to a full name is a guess. Names with the same end may be the same. */
function isSameThing(a: string, b: string): boolean {
  const [one, other] = [core(a), core(b)]
  if (one.endsWith(other) || other.endsWith(one)) return true
  return one.slice(-sameEnd) === other.slice(-sameEnd) && !/[a-z]/.test(one.slice(-sameEnd))
}

const sameEnd = 4

/** True for names that differ by marks or by a plural s: 《办法》 and 办法, API and APIs. */
function isSameName(a: string, b: string): boolean {
  return core(a).replace(/s$/, '') === core(b).replace(/s$/, '')
}

/** Letters and characters alone, without what is in brackets. */
function core(name: string): string {
  return name
    .replace(/[（(][^（）()]*[）)]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
