import { skeletons } from '../../framework/data.generated.ts'
import type { Skeleton, SkeletonTasks } from '../../framework/skeleton.ts'
import { type ClauseTemplate, type DimensionId, dimensionIds, type GovernmentLevel } from '../../framework/types.ts'
import type { TextFormat } from '../../text/model/draft.ts'
import { clausesFor, clauseTemplates, firstOfElements, pathwayTemplates, titleInForm } from '../templates/templates.ts'
import { Numbering } from './numbering.ts'

/** The kinds of draft that can be begun, in the order in which they are offered. */
export const draftKinds: readonly Skeleton[] = skeletons.skeletons

/**
 * The text of a new draft: its parts by rule, with two clauses on every dimension and one on each pathway that no
 * dimension shows, numbered as its kind is. What the writer has to say is a slot: 【主题】.
 */
export function draftSkeleton(kind: Skeleton, level: GovernmentLevel, format: TextFormat): string {
  const { title, blocks } = kind
  const numbering = new Numbering()
  const heading = (depth: number | undefined, text: string): string =>
    depth !== undefined && format === 'markdown' ? `${'#'.repeat(depth)} ${text}` : text
  const lines = blocks.flatMap(({ number, heading: depth, text = '', tasks }) => {
    if (tasks) return taskLines(kind, tasks, level, numbering, heading)
    return [heading(depth, (number ? numbering.next(number) : '') + text)]
  })
  return `${[heading(1, title), ...lines].join('\n\n')}\n`.replace(
    /\{(issuer|place|territory)\}/g,
    (_, name: Words) => wordsAt[level][name],
  )
}

type Words = 'issuer' | 'place' | 'territory'

/** How a level of government speaks of itself. */
const wordsAt: Readonly<Record<GovernmentLevel, Readonly<Record<Words, string>>>> = {
  national: { issuer: '', place: '我国', territory: '中华人民共和国境内' },
  provincial: { issuer: '【省份】', place: '本省', territory: '本省行政区域内' },
  local: { issuer: '【市县】', place: '本市', territory: '本市行政区域内' },
}

function taskLines(
  { form, language, says = {} }: Skeleton,
  { number, heading: depth, items, owner = '' }: SkeletonTasks,
  level: GovernmentLevel,
  numbering: Numbering,
  heading: (depth: number | undefined, text: string) => string,
): string[] {
  const [stop, gap] = language === 'zh' ? ['。', ''] : ['.', ' ']
  const words = ({ text }: ClauseTemplate): string =>
    Object.entries(says).reduce((said, [from, to]) => said.replaceAll(from, to), text) + owner
  const named = (clause: ClauseTemplate): string => `${clause.topic}${stop}${gap}${words(clause)}`
  const isNamed = items !== undefined && items !== 'article'
  return dimensionIds.flatMap((dimension) => {
    const clauses = clausesOn(dimension, form, level)
    if (depth === undefined) return clauses.map((clause) => numbering.next(number) + named(clause))
    const title = titleInForm(form, dimension) ?? ''
    return [
      heading(depth, numbering.next(number) + title),
      ...clauses.map((clause) => (items ? numbering.next(items) : '') + (isNamed ? named(clause) : words(clause))),
    ]
  })
}

/** Clauses of this many elements: with one alone the dimension would be thin. */
const elements = 2

function clausesOn(dimension: DimensionId, form: Skeleton['form'], level: GovernmentLevel): ClauseTemplate[] {
  const best = firstOfElements(clausesFor(clauseTemplates, form, level, dimension)).slice(0, elements)
  return [...best, ...clausesFor(pathwayTemplates, form, level, dimension)]
}
