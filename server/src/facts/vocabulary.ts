import { clauseShapes, domains, lenses, lexicon, masks, predicates } from '../framework/data.generated.ts'
import type { DomainId, InstitutionSubtype, PredicateClass, ShapeId, Strength } from '../framework/lexicon.ts'
import type { DimensionId, ElementId, Language } from '../framework/types.ts'
import { type Automaton, createAutomaton } from './automaton.ts'
import { verbForms } from './verb-forms.ts'

/** What a term can be to a dimension. */
export interface TermSense {
  readonly dimension: DimensionId
  readonly element: ElementId | null
  readonly strength: Strength
  readonly subtype: InstitutionSubtype | null
}

/** An English verb's form: the base is an imperative or follows a modal, the gerund opens an item of a list. */
export type VerbForm = 'base' | 'gerund'

/** All that a surface form can be. */
export interface Entry {
  readonly text: string
  readonly senses: TermSense[]
  readonly domains: DomainId[]
  readonly shapes: ShapeId[]
  /** Measures of the enterprise pathway that it speaks of. */
  readonly enterprise: string[]
  /** The person on whom a regulation lays its duties. */
  addressee: 'ai' | 'data' | null
  verb: PredicateClass | null
  /** Also a noun: a verb only at the head of its phrase. */
  nominal: boolean
  form: VerbForm | null
  /** An English term that begins with its verb (adopt AI): the form of that. */
  opens: VerbForm | null
  adverb: boolean
  mask: boolean
  /** Whether one of its senses is an institution; an object of another dimension. */
  isInstitution: boolean
  isObject: boolean
}

export interface Vocabulary {
  readonly entries: readonly Entry[]
  readonly automaton: Automaton
}

const built = new Map<Language, Vocabulary>()

/** The vocabulary of a language, built at its first use and kept: pure data. */
export function vocabulary(language: Language): Vocabulary {
  let known = built.get(language)
  if (known === undefined) {
    known = build(language)
    built.set(language, known)
  }
  return known
}

function build(language: Language): Vocabulary {
  const byText = new Map<string, Entry>()
  const entry = (text: string): Entry => {
    const key = text.toLowerCase()
    let found = byText.get(key)
    if (found === undefined) {
      found = {
        text,
        senses: [],
        domains: [],
        shapes: [],
        enterprise: [],
        addressee: null,
        verb: null,
        nominal: false,
        form: null,
        opens: null,
        adverb: false,
        mask: false,
        isInstitution: false,
        isObject: false,
      }
      byText.set(key, found)
    }
    return found
  }
  addTerms(language, entry)
  if (language === 'zh') addChineseVerbs(entry)
  else addEnglishVerbs(entry)
  for (const [shape, words] of Object.entries(clauseShapes[language])) {
    if (shape === 'organ') continue
    for (const word of words) entry(word).shapes.push(shape as ShapeId)
  }
  for (const { measure, ...words } of lenses.enterprise)
    for (const text of words[language]) entry(text).enterprise.push(measure)
  for (const { of, ...words } of domains.addressees) for (const text of words[language]) entry(text).addressee = of
  const entries = [...byText.values()]
  for (const one of entries) {
    if (language === 'en' && one.verb === null && one.senses.length > 0) {
      one.opens = byText.get(one.text.slice(0, Math.max(0, one.text.indexOf(' '))))?.form ?? null
    }
    one.isInstitution = one.senses.some(({ dimension }) => dimension === 'institutions')
    one.isObject = one.senses.some(
      ({ dimension, strength }) => dimension !== 'institutions' && (strength === 'strong' || strength === 'weak'),
    )
  }
  return { entries, automaton: createAutomaton(entries.map(({ text }) => text)) }
}

function addTerms(language: Language, entry: (text: string) => Entry): void {
  for (const { dimension, groups } of Object.values(lexicon)) {
    for (const group of groups) {
      const { element, strength, subtype = null } = group
      const own = language === 'zh' ? (group.own ?? []).map(({ term }) => term) : []
      for (const text of new Set([...spelledOut(group[language], language), ...own])) {
        entry(text).senses.push({ dimension, element, strength, subtype })
      }
      // Terms in Latin letters (AI, GPU) are terms of a Chinese draft too.
      if (language === 'zh') {
        for (const text of group.en) {
          if (/^[A-Z]{2,}s?$/.test(text)) entry(text).senses.push({ dimension, element, strength, subtype })
        }
      }
    }
  }
  for (const { domain, ...words } of domains.domains) {
    for (const text of words[language]) entry(text).domains.push(domain)
  }
  for (const group of masks.masks) {
    for (const text of spelledOut(group[language], language)) {
      const masked = entry(text)
      masked.mask = masked.senses.length === 0
      if (group.domain) masked.domains.push(group.domain)
    }
  }
}

/** Whatever is said of AI is said of artificial intelligence too; what the lists spell out themselves they say so. */
function spelledOut(words: readonly string[], language: Language): readonly string[] {
  if (language === 'zh') return words
  return [
    ...words,
    ...words.flatMap((word) => (/\bAI\b/.test(word) ? [word.replace(/\bAI\b/, 'artificial intelligence')] : [])),
  ]
}

function addChineseVerbs(entry: (text: string) => Entry): void {
  for (const { class: predicate, words } of predicates.zh) {
    for (const word of words) {
      const verb = entry(word)
      if (predicate === 'nominal') {
        verb.nominal = true
        verb.verb ??= 'act'
      } else verb.verb ??= predicate
    }
  }
  for (const word of predicates.adverbs.zh) entry(word).adverb = true
}

function addEnglishVerbs(entry: (text: string) => Entry): void {
  for (const modal of predicates.en.modals) entry(modal).verb = 'modal'
  for (const verb of predicates.en.verbs) {
    const { base, gerund } = verbForms(verb)
    for (const [text, form] of [
      [base, 'base'],
      [gerund, 'gerund'],
    ] as const) {
      const found = entry(text)
      if (found.verb !== null) continue
      found.verb = 'act'
      found.form = form
    }
  }
}
