import type { DimensionId, ElementId, Genre, GovernmentLevel, Language } from './types.ts'

/**
 * How much a term says: `strong` is an object of its dimension by itself; `weak` needs company of the same dimension
 * in its phrase; `refine` is no object, but names the element of one beside it; `shade` does so
 * where no other word does, and is no company to a weak term; `bound` is a kind of institution that
 * counts by whose matter it is.
 */
export type Strength = 'strong' | 'weak' | 'refine' | 'shade' | 'bound'

/** The kinds of institution of which a `bound` term names one. */
export type InstitutionSubtype = 'rule' | 'standard' | 'body' | 'liability' | 'evaluation'

/** A term of the paper's own, with the paragraphs where it stands. */
export interface OwnTerm {
  readonly term: string
  readonly paper: readonly string[]
}

/** Terms that speak of one element (null: of the dimension at large). */
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

/** Whose matter an institution is; `foreign`: of a matter that is none of the framework's (land, sport, prices). */
export type DomainId = 'ai' | 'data' | 'digital' | 'research' | 'talent' | 'foreign'

export interface DomainTerms {
  readonly domain: DomainId
  readonly zh: readonly string[]
  readonly en: readonly string[]
}

/** Whose matter things are: by the words of a domain, or by the persons on whom a regulation lays its duties. */
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
  /** The matter that they are of none the less. */
  readonly domain?: DomainId
  readonly zh: readonly string[]
  readonly en: readonly string[]
}

/** How a verb commits. `nominal`: also a noun, a verb only at the head of its phrase. */
export type PredicateClass = 'modal' | 'establish' | 'promote' | 'encourage' | 'act' | 'restate' | 'nominal'

export interface Predicates {
  readonly zh: readonly { readonly class: PredicateClass; readonly words: readonly string[] }[]
  readonly adverbs: { readonly zh: readonly string[] }
  readonly en: {
    readonly modals: readonly string[]
    readonly verbs: readonly string[]
    /** The third person of `verbs` commits where a measure or a body of `subjects` is its subject. */
    readonly narrative: { readonly subjects: readonly string[]; readonly verbs: readonly string[] }
    /** Those whose object is people as talent. */
    readonly people: readonly string[]
    /** What comes about by itself behind a loose modal (will grow, should be), and words there that are no verbs. */
    readonly befalling: readonly string[]
  }
}

/** What the shape of a clause, or of a phrase in it, shows. */
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

/** What a draft is about: decides whether and how loudly missing dimensions are told. */
export type Subject = 'ai' | 'data' | 'digital' | 'innovation' | 'compute' | 'algorithm' | 'talent' | 'sector' | 'other'

/** The kind of a document by its title, and the signs by which a policy draft is told from other texts. */
export interface GenreWords {
  /** `yields`: counts only where the title names no other kind. */
  readonly genres: readonly (Words & { readonly genre: Genre; readonly yields?: boolean })[]
}

/** What a text is, told from what it does. */
export type Kind = 'programme' | 'cover' | 'administrative' | 'interpretation' | 'catalogue' | 'international' | 'other'

/** What a text does. Each but `orders` tells why it is no programme. */
export type SignId =
  | 'orders'
  | 'call'
  | 'pays'
  | 'contact'
  | 'event'
  | 'roster'
  | 'reply'
  | 'encloses'
  | 'reports'
  | 'narrates'
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
  readonly weights: Readonly<Record<'commits' | 'acts' | 'named' | 'rows', number>>
  readonly density: { readonly each: number; readonly beside: number; readonly most: number }
  readonly signs: readonly KindSign[]
}

export interface SubjectWords {
  readonly subjects: readonly (Words & { readonly subject: Subject })[]
  readonly programme: Words
  /** Words of a title that make its subject narrower; that take it apart from innovation at large. */
  readonly narrow: Words
  /** Departments and industries: a title that names one is on that alone. */
  readonly sectors: Words
  /** Bodies whose names hold the name of a sector, and whose matter is the whole economy. */
  readonly general: readonly string[]
  readonly apart: Words
  readonly levels: readonly {
    readonly level: GovernmentLevel
    readonly zh: readonly string[]
    readonly own: readonly string[]
  }[]
  readonly noPlaces: readonly string[]
}

export interface LensTerms {
  readonly enterprise: readonly (Words & { readonly measure: string })[]
  /** By dimension: the pathways of measures that no element tells. */
  readonly whole: Readonly<Record<DimensionId, readonly string[]>>
  /** Words that join data, compute and algorithms, and words that name each. */
  readonly synergy: {
    readonly join: Words
    readonly names: Readonly<Record<'data' | 'compute' | 'algorithm', Words>>
  }
  readonly elements: Readonly<Record<string, readonly string[]>>
}

/** The groups of `word-groups.yaml`, each of words that one rule of reading treats alike. */
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
  /** Which rule of reading uses the words, and how. */
  readonly why: string
  readonly zh?: readonly string[]
  readonly en?: readonly string[]
}

export type WordGroups = Readonly<Record<WordGroupId, WordGroup>>
