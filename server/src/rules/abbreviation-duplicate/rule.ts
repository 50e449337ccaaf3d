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
      en: '“{name}” was introduced for “{before}”; here it is introduced again, for “{now}”.',
    },
    names: {
      zh: '“{full}”前文简称“{before}”，此处又简称“{name}”。',
      en: '“{full}” is already called “{before}”; here it is called “{name}”.',
    },
    first: { zh: '前文的简称', en: 'The first abbreviation' },
  },
  check: (survey) => {
    // (Director) is whoever the section has last spoken of.
    const register = registerNames(survey.blocks).filter(({ kind }) => kind !== 'term' && kind !== 'short')
    return [...register.flatMap((entry) => twoThings(entry, survey)), ...twoNames(register, survey)]
  },
}

function twoThings({ name, definitions }: RegisteredName, { provisions: { scopeOf } }: Survey): SurveyFinding[] {
  if (definitions.length < 2) return []
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
    const full = withoutLead(core(definition?.fullName ?? ''))
    if (!definition || full.length < shortestName) return []
    const key = `${scopeOf[definition.block]} ${full}`
    const first = known.get(key)
    if (!first) known.set(key, { name, definition })
    if (!first || isTogether(first.definition, definition) || isSameName(first.name, name)) return []
    const values = { full: shorter(first.definition.fullName, definition.fullName), before: first.name, name }
    return [found('names', values, definition, first.definition)]
  })
}

const shortestName = 4

/** True for names that are introduced in one bracket: “甲”或者“乙”. */
function isTogether(a: NameDefinition, b: NameDefinition): boolean {
  return a.block === b.block && a.full?.start === b.full?.start
}

/** Of two readings of one name, that with less of its sentence before it. */
function shorter(a: string, b: string): string {
  return b.length < a.length ? b : a
}

function found(
  key: string,
  values: Readonly<Record<string, string>>,
  { block, span }: NameDefinition,
  first: NameDefinition,
): SurveyFinding {
  const related = [{ block: first.block, span: first.span, message: { key: 'first', values: {} } }]
  return { block, span, message: { key, values }, related, remedies: [] }
}

/**
 * A full name without the words of its sentence that lead to it: 各区通过|滨江公共数据平台. Only verbs that no name has
 * within it are listed; 建设 leads to a name after a body that does it.
 */
function withoutLead(name: string): string {
  return name.replace(lead, '')
}

const lead =
  /^.*(?:设立|成立|组建|落实|贯彻|依托|通过|按照|根据|依据|加入|(?<=[局厅委部府院会省市区县])(?:建设|建立|开发|运营))(?=.{6,}$)/

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
