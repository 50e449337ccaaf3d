import type { Localized } from '../framework/types.ts'
import { memoize } from '../memoize.ts'
import type { Role } from '../text/model/role.ts'

/** What the grammar sees in a clause, in a few groups that are shown to writers. */
export type GrammarSign = keyof typeof grammarSigns | `section-${Role}`

/** Returns the group of a feature of the weights, or of a circumstance of the draft, by its name. */
export const signOf = memoize(groupOf)

function groupOf(feature: string): GrammarSign {
  const [, role] = /^section (\w+)$/.exec(feature) ?? []
  if (role !== undefined && role in sectionSigns) return `section-${role as Role}`
  return groups.find(([pattern]) => pattern.test(feature))?.[1] ?? 'other'
}

/** Returns the name of a sign for readers, which can be used by itself in a list. */
export function signName(sign: GrammarSign): Localized {
  return names[sign]
}

/** The first match decides. */
const groups: readonly (readonly [RegExp, keyof typeof grammarSigns])[] = [
  [/^phrase$/, 'phrase'],
  [/^taught$/, 'taught'],
  [/^(?:shape|sign) problem$|^read as \w+ problem$/, 'wanting'],
  [/^(?:governed|read as \w+ measure$)/, 'governed'],
  [/^read as \w+ mention$/, 'named-only'],
  [/^(?:led$|(?:needs|met) .*lead-in)/, 'lead-in'],
  [/^(?:needs|met|subject) /, 'subject'],
  [/^genre /, 'genre'],
  [/^(?:role|commits and role|shape) (?:background|past)$/, 'past'],
  [/^(?:role|commits and role|shape) (?:definition|scope|purpose|effective|referral)$/, 'definition'],
  [/^(?:role|commits and role|shape) (?:aspiration|principle|state)$/, 'principle'],
  [/^(?:role|commits and role|shape) penalty$/, 'penalty'],
  [/^(?:sign modal|verb modal)$/, 'modal'],
  [/^(?:sign (?:firm|owner)|shape owner)$/, 'firm'],
  [/^(?:sign (?:commits|headed)|commits and role open|term and predicate .*)$/, 'verb'],
  [/^role open$/, 'no-verb'],
  [/^block heading$/, 'heading'],
  [/^block (?:item|row)$/, 'list'],
  [/^shape (?:instrument|disposal|relative|giving|person|remedy)$/, 'construction'],
  [/^(?:block|sign (?:first|numbered))/, 'place'],
]

const grammarSigns = {
  governed: { zh: '动词支配着这个词', en: 'a verb that governs the term' },
  verb: { zh: '有表示行动的动词', en: 'an action verb' },
  'no-verb': { zh: '没有表示行动的动词', en: 'no action verb' },
  modal: { zh: '有“应当”“不得”一类的词', en: 'a modal (shall, must, may not)' },
  firm: { zh: '写明数量、时限或者责任单位', en: 'a figure, a date or a named owner' },
  'named-only': { zh: '术语只是提到', en: 'a term that is only named' },
  wanting: { zh: '说的是不足', en: 'words for a shortfall' },
  past: { zh: '说的是已有的情况', en: 'words for the present or past' },
  definition: { zh: '说的是定义、目的或者适用范围', en: 'a definition, a purpose or a scope' },
  principle: { zh: '说的是原则或者愿景', en: 'a principle or an aspiration' },
  penalty: { zh: '说的是处罚', en: 'a penalty' },
  construction: { zh: '句式', en: 'how the sentence is built' },
  heading: { zh: '写在标题里', en: 'its place in a heading' },
  list: { zh: '写在列表或者表格里', en: 'its place in a list or table' },
  place: { zh: '在段落中的位置', en: 'its place in the paragraph' },
  'lead-in': { zh: '引出它的上文', en: 'the line that leads into it' },
  subject: { zh: '文稿的主题', en: 'what the draft is about' },
  genre: { zh: '文种', en: 'the kind of document' },
  phrase: { zh: '其中一个分句单独看就是措施', en: 'a phrase that is a measure by itself' },
  taught: { zh: '与本单位的例句相同或者相近', en: 'a sentence of your own pack that says the same' },
  other: { zh: '其他语法特征', en: 'other grammatical signs' },
} as const satisfies Readonly<Record<string, Localized>>

const sectionSigns: Readonly<Record<Role, Localized>> = {
  preamble: { zh: '写在文首', en: 'its place ahead of the first heading' },
  background: { zh: '写在背景部分', en: 'a background section' },
  problem: { zh: '写在问题部分', en: 'a section on problems' },
  principle: { zh: '写在总体要求部分', en: 'a section on principles' },
  goal: { zh: '写在目标部分', en: 'a section on goals' },
  definition: { zh: '写在定义部分', en: 'a section of definitions' },
  measure: { zh: '写在任务部分', en: 'a section of tasks' },
  safeguard: { zh: '写在保障部分', en: 'a section on safeguards' },
  organisation: { zh: '写在组织实施部分', en: 'a section on implementation' },
  liability: { zh: '写在法律责任部分', en: 'a section on liability' },
  supplementary: { zh: '写在附则部分', en: 'the final provisions' },
  annex: { zh: '写在附件里', en: 'an annex' },
}

const names: Readonly<Record<GrammarSign, Localized>> = {
  ...grammarSigns,
  ...(Object.fromEntries(Object.entries(sectionSigns).map(([role, name]) => [`section-${role}`, name])) as Record<
    `section-${Role}`,
    Localized
  >),
}
