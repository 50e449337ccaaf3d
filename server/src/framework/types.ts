/** The framework drawn from the paper, as data. Compiled from `server/framework/*.yaml` by `server/scripts/compile-framework.ts`. */

export type Language = 'zh' | 'en'

/** A text in both languages of the product. */
export type Localized = Readonly<Record<Language, string>>

export const dimensionIds = ['data', 'compute', 'algorithm', 'talent', 'institutions'] as const
export type DimensionId = (typeof dimensionIds)[number]

/** `data.market`, `compute.chips`, … */
export type ElementId = `${DimensionId}.${string}`

/**
 * What the paper does at a locus: recommends it (section 4), finds it wanting (section 3), describes it as an effect
 * (section 2); `ours` is an inference that the paper does not make.
 */
export type LocusTag = 'measure' | 'problem' | 'mechanism' | 'ours'

/** A place in the paper: `4.2#1` is the first paragraph of section 四（二）, `4.2` that section's heading. */
export interface Locus {
  readonly at: string
  readonly tag: LocusTag
}

export interface Explained {
  readonly name: Localized
  /** One sentence: what it is. */
  readonly definition: Localized
  /** What the paper holds about it, in our own words. */
  readonly explanation: Localized
  readonly loci: readonly Locus[]
}

export interface Element extends Explained {
  readonly id: ElementId
  readonly dimension: DimensionId
  /** What a draft should commit to, in our own words. */
  readonly commitment: Localized
}

export interface Dimension extends Explained {
  readonly id: DimensionId
  /** Why a policy that wants innovation needs it. */
  readonly importance: Localized
  readonly commitment: Localized
  readonly elements: readonly Element[]
}

/** A measure of one of the five pathways of section 4. */
export interface PathwayMeasure extends Explained {
  readonly id: string
}

export interface Pathway extends Explained {
  readonly id: string
  readonly measures: readonly PathwayMeasure[]
}

export interface Stage extends Explained {
  readonly id: string
}

export interface Mechanism extends Explained {
  readonly id: string
}

/** A sub-point of a problem of section 3 and where section 4 answers it. */
export interface ProblemPoint {
  readonly id: string
  readonly name: Localized
  readonly locus: string
  /** Elements whose measures remedy it. */
  readonly remedies: readonly ElementId[]
  /** Dimensions of the remedies; where a whole dimension remedies it (`talent.*`), that dimension. */
  readonly dimensions: readonly DimensionId[]
  readonly loci: readonly Locus[]
}

export interface Problem extends Explained {
  readonly id: string
  readonly points: readonly ProblemPoint[]
}

export interface Framework {
  readonly dimensions: readonly Dimension[]
  readonly pathways: readonly Pathway[]
  readonly stages: readonly Stage[]
  readonly mechanisms: readonly Mechanism[]
  readonly problems: readonly Problem[]
}

/** The kinds of document that templates and rules tell apart. */
export const genres = ['plan', 'opinion', 'legislation', 'measures', 'notice', 'act', 'strategy', 'other'] as const
export type Genre = (typeof genres)[number]

/** How a template is worded: 规划/意见/方案, 条例, 若干措施, English act or plan. */
export type TemplateForm = 'programme' | 'legislation' | 'measures' | 'english'

export type GovernmentLevel = 'national' | 'provincial' | 'local'

/** A clause to insert: keyed by element × form × level of government. */
export interface ClauseTemplate {
  readonly id: string
  readonly element: ElementId
  readonly form: TemplateForm
  /** The levels of government that may say so. */
  readonly levels: readonly GovernmentLevel[]
  /** What the clause is about, for the fix's title: 算力共享, compute sharing. */
  readonly topic: string
  /** Body without number; slots stand as 【牵头单位】 or, in English, 【lead agency】. */
  readonly text: string
}

/** The slots that our templates use; `unfilled-slot` knows these and no other 【…】. */
export interface Slot {
  readonly name: string
  readonly language: Language
  readonly hint: string
}

export interface Templates {
  readonly slots: readonly Slot[]
  readonly clauses: readonly ClauseTemplate[]
}
