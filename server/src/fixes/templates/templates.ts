import type { Coverage, DraftProfile } from '../../coverage/model/coverage.ts'
import { templates } from '../../framework/data.generated.ts'
import type {
  ClauseTemplate,
  DimensionId,
  GovernmentLevel,
  HeadingWords,
  Language,
  PathwayTemplate,
  SectionTemplate,
  TemplateForm,
} from '../../framework/types.ts'

const files = Object.values(templates)

/** All clause templates; the better first within a dimension and form. */
export const clauseTemplates: readonly ClauseTemplate[] = files.flatMap((file) => file.clauses ?? [])
export const sectionTemplates: readonly SectionTemplate[] = files.flatMap((file) => file.sections ?? [])
export const headingWords: readonly HeadingWords[] = files.flatMap((file) => file.headings ?? [])

/** Clauses for pathways: no dimension's own. */
export const pathwayTemplates: readonly PathwayTemplate[] = files.flatMap((file) => file.pathways ?? [])

const clauseById = new Map([...clauseTemplates, ...pathwayTemplates].map((clause) => [clause.id, clause]))
const pathwayById = new Map(pathwayTemplates.map((clause) => [clause.id, clause.pathway]))

/** `own`: clauses of a project's pack. */
export function clauseTemplate(id: string, own: readonly ClauseTemplate[] = []): ClauseTemplate | undefined {
  return own.find((clause) => clause.id === id) ?? clauseById.get(id)
}

/** The pathway for which a clause is written; null where it is written for its element. */
export function pathwayOf(id: string): string | null {
  return pathwayById.get(id) ?? null
}

/** The clause that a draft of this kind may take for a pathway. */
export function templateForPathway(
  profile: DraftProfile,
  language: Language,
  pathway: string,
): PathwayTemplate | undefined {
  const form = formOf(profile, language)
  return pathwayTemplates.find(
    (clause) => clause.pathway === pathway && clause.form === form && clause.levels.includes(profile.level),
  )
}

/** The form in which a draft of this kind words its clauses. */
export function formOf({ genre }: DraftProfile, language: Language): TemplateForm {
  if (language === 'en') return genre === 'act' || genre === 'legislation' ? 'act' : 'plan'
  if (genre === 'legislation' || genre === 'measures') return genre
  return 'programme'
}

/** The language in which clauses of a form are worded. */
export function languageOfForm(form: TemplateForm): Language {
  return form === 'act' || form === 'plan' ? 'en' : 'zh'
}

/**
 * The clauses that a draft of this kind may take for a dimension, the best first: in its form, those that its level of
 * government may say. Those of a project's pack (`own`) come before ours.
 */
export function templatesFor(
  profile: DraftProfile,
  language: Language,
  dimension: DimensionId,
  own: readonly ClauseTemplate[] = [],
): ClauseTemplate[] {
  return clausesFor([...own, ...clauseTemplates], formOf(profile, language), profile.level, dimension)
}

/** Those of some clauses that are in a form, about a dimension, and such as a level of government may say. */
export function clausesFor<Clause extends ClauseTemplate>(
  clauses: readonly Clause[],
  form: TemplateForm,
  level: GovernmentLevel,
  dimension: DimensionId,
): Clause[] {
  return clauses.filter(
    (clause) => clause.form === form && clause.levels.includes(level) && clause.element.startsWith(`${dimension}.`),
  )
}

/** The first clause of each element. */
export function firstOfElements(clauses: readonly ClauseTemplate[]): ClauseTemplate[] {
  const seen = new Set<string>()
  return clauses.filter(({ element }) => {
    const isNew = !seen.has(element)
    seen.add(element)
    return isNew
  })
}

/** The title of a section about a dimension in a draft of this kind. */
export function sectionTitle({ draft }: Coverage, language: Language, dimension: DimensionId): string | null {
  return titleInForm(formOf(draft, language), dimension)
}

/** The title of a section about a dimension in a form. */
export function titleInForm(form: TemplateForm, dimension: DimensionId): string | null {
  return sectionTemplates.find((section) => section.dimension === dimension && section.form === form)?.title ?? null
}

/**
 * Of the clauses that a draft may take, the best of each element; those of elements that it has no measure of first.
 */
export function bestTemplates(
  { draft, dimensions }: Coverage,
  language: Language,
  dimension: DimensionId,
  own: readonly ClauseTemplate[] = [],
): ClauseTemplate[] {
  const clauses = firstOfElements(templatesFor(draft, language, dimension, own))
  const { elements } = dimensions[dimension]
  const isOpen = ({ element }: ClauseTemplate): boolean => (elements[element] ?? 0) === 0
  return [...clauses.filter(isOpen), ...clauses.filter((clause) => !isOpen(clause))]
}
