/**
 * The framework drawn from the paper, as data. Compiled from `server/framework/*.yaml` by
 * `server/scripts/compile-framework.ts`.
 */

export type Language = 'zh' | 'en'

/** A text in both languages of the product. */
export type Localized = Readonly<Record<Language, string>>

export const dimensionIds = ['data', 'compute', 'algorithm', 'talent', 'institutions'] as const
export type DimensionId = (typeof dimensionIds)[number]

/** `data.market`, `compute.chips`, … */
export type ElementId = `${DimensionId}.${string}`

/**
 * What the paper does at a locus: recommends it (section 4), finds it wanting (section 3), describes it as an effect
 * (section 2), defines it (section 1: `concept`); `ours` is an inference that the paper does not make.
 */
export type LocusTag = 'concept' | 'measure' | 'problem' | 'mechanism' | 'ours'

/** A place in the paper: `4.2#1` is the first paragraph of section 四（二）, `4.2` that section's heading. */
export interface Locus {
  readonly at: string
  readonly tag: LocusTag
}

export interface Explained {
  readonly name: Localized
  /** One sentence: what it is. */
  readonly definition: Localized
  /** What the paper says about it, in our own words. */
  readonly explanation: Localized
  readonly loci: readonly Locus[]
}

export interface Element extends Explained {
  readonly id: ElementId
  readonly dimension: DimensionId
  /**
   * What a draft should commit to, in our own words. Chinese: continues “宜写明：”; English: an imperative sentence.
   */
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
  /** The dimensions of the remedies; if a whole dimension remedies it (`talent.*`), that dimension. */
  readonly dimensions: readonly DimensionId[]
  readonly loci: readonly Locus[]
}

export interface Problem extends Explained {
  readonly id: string
  readonly points: readonly ProblemPoint[]
}

/** A word that a reader may ask about, though it is no term of detection. */
export interface GlossaryTerm extends Explained {
  readonly id: string
  /** Ids of the entries of the framework that go on from there. */
  readonly see: readonly string[]
  /** How a draft writes it; in English a plural s is understood. */
  readonly zh: readonly string[]
  readonly en: readonly string[]
}

/** `glossary.yaml`: terms, and words for what the other files explain. */
export interface Glossary {
  readonly terms: readonly GlossaryTerm[]
  readonly names: readonly { readonly of: string; readonly zh: readonly string[]; readonly en: readonly string[] }[]
}

/** The paper that the framework is drawn from. */
export interface Paper {
  readonly authors: Localized
  readonly title: Localized
  readonly journal?: Localized
  /** The number of paragraphs right under each heading, by its locus. */
  readonly paragraphs: Readonly<Record<string, number>>
}

export interface Framework {
  readonly dimensions: readonly Dimension[]
  readonly pathways: readonly Pathway[]
  readonly stages: readonly Stage[]
  readonly mechanisms: readonly Mechanism[]
  readonly problems: readonly Problem[]
  readonly terms: readonly GlossaryTerm[]
}

/** The kinds of document that templates and rules distinguish. */
export const genres = ['plan', 'opinion', 'legislation', 'measures', 'notice', 'act', 'strategy', 'other'] as const
export type Genre = (typeof genres)[number]

/**
 * How a template is worded. Chinese: 规划/意见/方案/计划 (`programme`), 条例/办法 (`legislation`), 若干措施 (`measures`);
 * English: orders, acts, memoranda (`act`: the X shall), strategies and action plans (`plan`: the X will).
 */
export const templateForms = ['programme', 'legislation', 'measures', 'act', 'plan'] as const
export type TemplateForm = (typeof templateForms)[number]

export const governmentLevels = ['national', 'provincial', 'local'] as const
export type GovernmentLevel = (typeof governmentLevels)[number]

/** A clause to insert: keyed by element × form × level of government. */
export interface ClauseTemplate {
  readonly id: string
  readonly element: ElementId
  readonly form: TemplateForm
  /** The levels of government that may enact it. */
  readonly levels: readonly GovernmentLevel[]
  /** The text of its heading, run-in or on a line of its own: 建设算力共享中心, Shared computing capacity. */
  readonly topic: string
  /** The body without number and heading. Slots are written 【牵头单位】 or, in English, 【lead agency】. */
  readonly text: string
}

/**
 * A clause for a pathway that no dimension shows as such. `element`: the element whose measures it is inserted beside.
 */
export interface PathwayTemplate extends ClauseTemplate {
  readonly pathway: string
}

/**
 * Words in a heading that show that a section is about a dimension. If a word in `not…` matches, the rest of the
 * heading decides.
 */
export interface HeadingWords {
  readonly dimension: DimensionId
  readonly zh: readonly string[]
  /** In lower case, matched as whole words; a plural s is allowed. */
  readonly en: readonly string[]
  readonly notZh?: readonly string[]
  readonly notEn?: readonly string[]
}

/** The title of a section about a dimension: 强化算力支撑, Computing Capacity. */
export interface SectionTemplate {
  readonly dimension: DimensionId
  readonly form: TemplateForm
  readonly title: string
}

/** A slot of our templates, by name in both languages. The rule `unfilled-slot` knows these and no other 【…】. */
export interface Slot {
  readonly id: string
  readonly name: Localized
  /** What to put there, for the reader. */
  readonly hint: Localized
}

/** One file of `server/framework/templates/`. Among clauses of one dimension and form, better ones come first. */
export interface Templates {
  readonly slots?: readonly Slot[]
  readonly headings?: readonly HeadingWords[]
  readonly sections?: readonly SectionTemplate[]
  readonly clauses?: readonly ClauseTemplate[]
  readonly pathways?: readonly PathwayTemplate[]
}
