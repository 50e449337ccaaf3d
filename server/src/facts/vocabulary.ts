import type { CompiledKind, CompiledSense, CompiledVocabulary, VerbForm } from '../framework/compiled-vocabulary.ts'
import type { DomainId, InstitutionSubtype, PredicateClass, Strength } from '../framework/lexicon.ts'
import { type DimensionId, dimensionIds, type ElementId, type Language } from '../framework/types.ts'
import { compiledEn, compiledZh } from '../framework/vocabulary.generated.ts'
import { shapesOf } from './shape.ts'
import * as trait from './trait.ts'
import { createTrie, type Trie } from './trie.ts'

/** What a term can be to a dimension. */
export interface TermSense {
  readonly dimension: DimensionId
  readonly element: ElementId | null
  readonly strength: Strength
  readonly subtype: InstitutionSubtype | null
}

/** All that a surface form can be. */
export interface Entry {
  readonly text: string
  readonly senses: readonly TermSense[]
  readonly domains: readonly DomainId[]
  /** Bits of `shape.ts`. */
  readonly shapes: number
  /** Bits of `trait.ts`. */
  readonly traits: number
  /** Measures of the enterprise pathway that it speaks of. */
  readonly enterprise: readonly string[]
  /** The person on whom a regulation lays its duties. */
  readonly addressee: 'ai' | 'data' | null
  readonly verb: PredicateClass | null
  /** Also a noun: a verb only at the head of its phrase. */
  readonly nominal: boolean
  readonly form: VerbForm | null
  /** An English term that begins with its verb (adopt AI): the form of that. */
  readonly opens: VerbForm | null
  readonly adverb: boolean
  readonly isInstitution: boolean
  readonly isObject: boolean
  /** The dimensions, as bits (`dimensionBit`), of which it is an object. */
  readonly objectOf: number
  /** The dimensions of which it is a strong term. */
  readonly strongOf: number
  /** The dimensions of a term beside it whose element it tells; which it tells where no other word does. */
  readonly tellsOf: number
  readonly shadesOf: number
  /** The institutional head noun with which it ends (标准 in 数据标准). */
  readonly head: Entry | null
}

export interface Vocabulary {
  readonly words: readonly string[]
  /** By word; a number that the trie gives. */
  readonly entry: (word: number) => Entry | undefined
  readonly trie: Trie
}

const opened = new Map<Language, Vocabulary>()

/** The vocabulary of a language, opened at its first use and kept: pure data. */
export function vocabulary(language: Language): Vocabulary {
  let known = opened.get(language)
  if (known === undefined) {
    known = open(language === 'zh' ? compiledZh() : compiledEn())
    opened.set(language, known)
  }
  return known
}

/** An entry is made when its word first stands in a draft: most words of a vocabulary stand in none. */
function open(compiled: CompiledVocabulary): Vocabulary {
  const words: string[] = []
  const kindOf: (CompiledKind | undefined)[] = []
  for (const [texts, ...kinds] of compiled.words) {
    words.push(...texts.split('|'))
    for (const kind of kinds) kindOf.push(compiled.kinds[kind])
  }
  const trie = createTrie(words)
  const entries: (Entry | undefined)[] = new Array(words.length)

  function entry(word: number): Entry | undefined {
    const known = entries[word]
    if (known !== undefined) return known
    const text = words[word]
    const kind = kindOf[word]
    if (text === undefined || kind === undefined) return undefined
    const made = entryOf(text, kind, headOf(text, kind))
    entries[word] = made
    return made
  }

  function headOf(text: string, kind: CompiledKind): Entry | null {
    if (kind.mask || isInstitution(kind)) return null
    for (let at = 1; at < text.length; at++) {
      const word = trie.longestAt(text, at)
      if (word < 0 || words[word]?.length !== text.length - at) continue
      const inner = kindOf[word]
      if (inner !== undefined && isInstitution(inner)) return entry(word) ?? null
    }
    return null
  }

  return { words, entry, trie }
}

function isInstitution({ senses = [] }: CompiledKind): boolean {
  return senses.some(({ dimension }) => dimension === 'institutions')
}

function entryOf(text: string, kind: CompiledKind, head: Entry | null): Entry {
  const { domains = [], enterprise = [], addressee = null, verb = null, form = null, opens = null } = kind
  const senses = (kind.senses ?? []).map(senseOf)
  let objectOf = 0
  let strongOf = 0
  let tellsOf = 0
  let shadesOf = 0
  for (const { dimension, element, strength } of senses) {
    const bit = dimensionBit[dimension]
    if (strength === 'strong') strongOf |= bit
    if (dimension !== 'institutions' && (strength === 'strong' || strength === 'weak')) objectOf |= bit
    if (strength === 'refine' || (strength === 'strong' && element !== null)) tellsOf |= bit
    if (strength === 'shade') shadesOf |= bit
  }
  const institution = isInstitution(kind)
  return {
    text,
    senses,
    domains,
    shapes: shapesOf(kind.shapes ?? []),
    traits:
      (objectOf !== 0 ? trait.object : 0) |
      (institution ? trait.institution : 0) |
      (enterprise.length > 0 ? trait.enterprise : 0) |
      (addressee !== null ? trait.addressee : 0) |
      (senses.length > 0 ? trait.term : 0) |
      (verb !== null ? trait.verb : 0) |
      (verb === 'modal' ? trait.modal : 0) |
      (opens !== null ? trait.opening : 0),
    enterprise,
    addressee,
    verb,
    nominal: kind.nominal === true,
    form,
    opens,
    adverb: kind.adverb === true,
    isInstitution: institution,
    isObject: objectOf !== 0,
    objectOf,
    strongOf,
    tellsOf,
    shadesOf,
    head,
  }
}

/** A bit for each dimension. */
export const dimensionBit: Readonly<Record<DimensionId, number>> = {
  data: 1,
  compute: 2,
  algorithm: 4,
  talent: 8,
  institutions: 16,
}

/** Two strings that are one are told apart by their address, strings out of JSON letter by letter: the dimension is that of the code. */
function senseOf(sense: CompiledSense): TermSense {
  return {
    dimension: dimensionIds.find((id) => id === sense.dimension) ?? sense.dimension,
    element: sense.element ?? null,
    strength: sense.strength,
    subtype: sense.subtype ?? null,
  }
}
