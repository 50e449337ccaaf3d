import type { Language, Localized, Slot, TemplateForm } from './types.ts'

export interface Skeletons {
  /** The slots that they have beside those of the clause templates. */
  readonly slots: readonly Slot[]
  readonly skeletons: readonly Skeleton[]
}

/** A style of number: 一、 （一） 1. 第一条 第一章 1.1 Section 1. */
export type NumberStyle = 'han' | 'paren' | 'arabic' | 'article' | 'chapter' | 'decimal' | 'section'

/** A draft to begin with, of one kind. Slots are written 【…】. */
export interface Skeleton {
  readonly id: string
  readonly language: Language
  readonly name: Localized
  /** The form of the clause templates that it takes. */
  readonly form: TemplateForm
  readonly title: string
  /** Words of clause templates, and what this kind of draft says in their place. */
  readonly says?: Readonly<Record<string, string>>
  readonly blocks: readonly SkeletonBlock[]
}

/** Words of the draft, or the place where clauses on every dimension go. */
export interface SkeletonBlock {
  readonly number?: NumberStyle
  /** It is a heading of this level in Markdown; the title has level 1. */
  readonly heading?: number
  readonly text?: string
  readonly tasks?: SkeletonTasks
}

export interface SkeletonTasks {
  readonly number: NumberStyle
  /** The level of a heading for each dimension; without it each clause has a number of its own. */
  readonly heading?: number
  /** The style of the numbers of clauses under a heading. */
  readonly items?: NumberStyle
  /** Who answers for a clause, at its end. */
  readonly owner?: string
}
