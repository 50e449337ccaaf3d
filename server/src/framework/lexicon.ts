import type { DimensionId, ElementId, Genre, GovernmentLevel, Language } from './types.ts'

/**
 * The class of a term in the lexicon. `strong`: an object of its dimension by itself. `weak`: an object only beside
 * another term of the dimension. `refine`: not an object, but names the element of a term beside it. `shade`: the same,
 * if no other word does. `bound`: a kind of institution, which counts by the domain it belongs to. The grammar uses
 * `strong` and `bound`; the network learns what all of them mean from named features.
 */
export type Strength = 'strong' | 'weak' | 'refine' | 'shade' | 'bound'

/** The kinds of institution that a `bound` term can name. */
export type InstitutionSubtype = 'rule' | 'standard' | 'body' | 'liability' | 'evaluation'

/** A term that the paper itself uses, and the paragraphs in which it occurs. */
export interface OwnTerm {
  readonly term: string
  readonly paper: readonly string[]
}

/** Terms of one element (null: of the dimension at large). */
export interface TermGroup {
  readonly element: ElementId | null
  readonly strength: Strength
  readonly subtype?: InstitutionSubtype
  readonly zh: readonly string[]
  readonly en: readonly string[]
  readonly own?: readonly OwnTerm[]
}

/** `lexicon/DIMENSION.yaml`. */
export interface LexiconFile {
  readonly dimension: DimensionId
  readonly groups: readonly TermGroup[]
}

/** What an institution is for; `foreign`: a matter outside the framework (land, sport, prices). */
export type DomainId = 'ai' | 'data' | 'digital' | 'research' | 'talent' | 'foreign'

export interface DomainTerms {
  readonly domain: DomainId
  readonly zh: readonly string[]
  readonly en: readonly string[]
}

/**
 * Words that show what an institution is for: words of a domain, and the persons on whom a regulation lays its duties.
 */
export interface Domains {
  readonly domains: readonly DomainTerms[]
  readonly addressees: readonly {
    readonly of: 'ai' | 'data'
    readonly zh: readonly string[]
    readonly en: readonly string[]
  }[]
}

/** Words that hide the shorter terms within them. */
export interface MaskGroup {
  readonly why: string
  /** The domain to which they belong all the same. */
  readonly domain?: DomainId
  readonly zh: readonly string[]
  readonly en: readonly string[]
}

/** How a verb commits. `nominal`: it is also a noun, and a verb only in certain positions. */
export type PredicateClass = 'modal' | 'establish' | 'promote' | 'encourage' | 'act' | 'restate' | 'nominal'

export interface Predicates {
  readonly zh: readonly { readonly class: PredicateClass; readonly words: readonly string[] }[]
  readonly adverbs: { readonly zh: readonly string[] }
  readonly en: {
    readonly modals: readonly string[]
    readonly verbs: readonly string[]
    /** The third person of `verbs` commits if its subject is a measure or a body in `subjects`. */
    readonly narrative: { readonly subjects: readonly string[]; readonly verbs: readonly string[] }
    /** Verbs whose objects are people, as talent. */
    readonly people: readonly string[]
    /**
     * Words after a loose modal for what happens by itself (will grow, should be), and words there that are not verbs.
     */
    readonly befalling: readonly string[]
  }
}

/** What the words of a clause or phrase show about its form. */
export type ShapeId =
  | 'definition'
  | 'purpose'
  | 'scope'
  | 'effective'
  | 'problem'
  | 'background'
  | 'past'
  | 'aspiration'
  | 'principle'
  | 'state'
  | 'instrument'
  | 'disposal'
  | 'penalty'
  | 'owner'
  | 'organ'
  | 'giving'
  | 'relative'
  | 'remedy'
  | 'person'

export type ClauseShapes = Readonly<Record<Language, Readonly<Partial<Record<ShapeId, readonly string[]>>>>>

type Words = Readonly<Record<Language, readonly string[]>>

/** What a draft is about. Decides whether missing dimensions are reported, and with what severity. */
export type Subject = 'ai' | 'data' | 'digital' | 'innovation' | 'compute' | 'algorithm' | 'talent' | 'sector' | 'other'

/** The kinds of document that a title can name. */
export interface GenreWords {
  /** `yields`: counts only if the title names no other kind. `heads`: the English words count only as its head. */
  readonly genres: readonly (Words & { readonly genre: Genre; readonly yields?: boolean; readonly heads?: boolean })[]
}

/** What a text is, by what it does. */
export type Kind = 'programme' | 'cover' | 'administrative' | 'interpretation' | 'catalogue' | 'international' | 'other'

/** What a text does. Each except `orders` is a reason why it is not a programme. */
export type SignId =
  | 'orders'
  | 'call'
  | 'buys'
  | 'pays'
  | 'contact'
  | 'event'
  | 'roster'
  | 'reply'
  | 'consults'
  | 'encloses'
  | 'reports'
  | 'narrates'
  | 'minutes'
  | 'states'
  | 'lists'
  | 'studies'

/** A sign of the kind of a text, by words of its title, its opening and its body. */
export interface KindSign {
  readonly sign: SignId
  readonly kind: Kind
  readonly weight: number
  readonly title: Words
  readonly opening: Words
  readonly body: Words
}

export interface KindSigns {
  readonly bias: Readonly<Record<Language, number>>
  readonly weights: Readonly<Record<'commits' | 'acts' | 'named' | 'rows' | 'chapters', number>>
  readonly density: { readonly each: number; readonly beside: number; readonly most: number }
  readonly signs: readonly KindSign[]
}

export interface SubjectWords {
  readonly subjects: readonly (Words & { readonly subject: Subject })[]
  readonly programme: Words
  /**
   * Words of a title that narrow its subject (`narrow`), and words that set it apart from innovation at large
   * (`apart`).
   */
  readonly narrow: Words
  /** Departments and industries: a title that names one is about that alone. */
  readonly sectors: Words
  /** Bodies whose names contain that of a sector, though they deal with the whole economy. */
  readonly general: readonly string[]
  readonly apart: Words
  /** Words of a title that say that AI or data is applied to its sector. */
  readonly applied: Words
  /** Words of the title of a plan for everything. */
  readonly whole: Words
  readonly levels: readonly {
    readonly level: GovernmentLevel
    readonly zh: readonly string[]
    readonly own: readonly string[]
  }[]
  readonly noPlaces: readonly string[]
}

export interface LensTerms {
  readonly enterprise: readonly (Words & { readonly measure: string })[]
  /** By dimension: the pathways of measures that name no element. */
  readonly whole: Readonly<Record<DimensionId, readonly string[]>>
  /** Words that join data, compute and algorithms, and words that name each. */
  readonly synergy: {
    readonly join: Words
    readonly names: Readonly<Record<'data' | 'compute' | 'algorithm', Words>>
  }
  readonly elements: Readonly<Record<string, readonly string[]>>
}

/** The groups of `word-groups.yaml`. A rule of the grammar treats all words of a group alike. */
export type WordGroupId =
  | 'making'
  | 'partaking'
  | 'restating'
  | 'using'
  | 'founding'
  | 'overseeing'
  | 'charging'
  | 'bare'
  | 'bringing-about'
  | 'bringing-about-second'
  | 'general-law'
  | 'surroundings'
  | 'persons'
  | 'ways'
  | 'manner'
  | 'addressing'
  | 'complying'
  | 'retrospect'
  | 'weak-modals'
  | 'loose-modals'
  | 'promised'
  | 'noun-heads'
  | 'telling'

export interface WordGroup {
  /** Which rule of the grammar uses the words, and how. */
  readonly why: string
  readonly zh?: readonly string[]
  readonly en?: readonly string[]
}

export type WordGroups = Readonly<Record<WordGroupId, WordGroup>>

/** `variants.yaml`: by language the forms of each term that a draft should not mix. */
export interface VariantTerms {
  readonly variants: Readonly<Record<Language, readonly (readonly string[])[]>>
}

/** `regional.yaml`: words of Taiwan and Hong Kong in simplified characters, and the equally long ones that are read for them. */
export interface RegionalWords {
  readonly regional: readonly { readonly form: string; readonly read: string }[]
}
