import type { CompiledKind, CompiledSense, VerbForm } from '../../framework/compiled-vocabulary.ts'
import type { DomainId, InstitutionSubtype, PredicateClass, Strength } from '../../framework/lexicon.ts'
import { type DimensionId, dimensionIds, type ElementId } from '../../framework/types.ts'
import { marksIn } from '../../text/clauses/boundaries.ts'
import { cuesOf } from './cue.ts'
import * as flag from './word-flags.ts'

/** What a term can be to a dimension. */
export interface TermSense {
  readonly dimension: DimensionId
  readonly element: ElementId | null
  readonly strength: Strength
  readonly subtype: InstitutionSubtype | null
}

/** All that a word can be. */
export interface EntryKind {
  readonly senses: readonly TermSense[]
  readonly domains: readonly DomainId[]
  /** Bits of `cue.ts`. */
  readonly cues: number
  /** Bits of `word-flags.ts`. */
  readonly flags: number
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
  /** Hides the shorter terms within it. */
  readonly isMask: boolean
  readonly isInstitution: boolean
  readonly isObject: boolean
  /** The dimensions, as bits (`dimensionBit`), of which it is a strong term. */
  readonly strongOf: number
}

/** A surface form. */
export interface Entry extends EntryKind {
  /** Its place in the vocabulary. */
  readonly number: number
  readonly text: string
  /** Of the text, which is far away in the memory. */
  readonly length: number
  /** It has neither a digit nor a mark in it. */
  readonly unmarked: boolean
  /** The institutional head noun with which it ends (标准 in 数据标准). */
  readonly head: Entry | null
}

export function entryKind(compiled: CompiledKind): EntryKind {
  const { domains = [], enterprise = [], addressee = null, verb = null, form = null, opens = null } = compiled
  const senses = (compiled.senses ?? []).map(senseOf)
  let institution = false
  let object = false
  let strongOf = 0
  for (const { dimension, strength } of senses) {
    const bit = dimensionBit[dimension]
    if (dimension === 'institutions') institution = true
    if (strength === 'strong') strongOf |= bit
    if (dimension !== 'institutions' && (strength === 'strong' || strength === 'weak')) object = true
  }
  return {
    senses,
    domains,
    cues: cuesOf(compiled.shapes ?? []),
    flags:
      (object ? flag.object : 0) |
      (institution ? flag.institution : 0) |
      (enterprise.length > 0 ? flag.enterprise : 0) |
      (addressee !== null ? flag.addressee : 0) |
      (senses.length > 0 ? flag.term : 0) |
      (verb !== null ? flag.verb : 0) |
      (verb === 'modal' ? flag.modal : 0) |
      (opens !== null ? flag.opening : 0),
    enterprise,
    addressee,
    verb,
    nominal: compiled.nominal === true,
    form,
    opens,
    adverb: compiled.adverb === true,
    isInstitution: institution,
    isObject: object,
    strongOf,
    isMask: compiled.mask === true,
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

/** A word of a kind. Written out: copied by `...`, objects of so many properties are slow to read. */
export function entryOf(number: number, text: string, kind: EntryKind, head: Entry | null): Entry {
  return {
    number,
    text,
    length: text.length,
    senses: kind.senses,
    domains: kind.domains,
    cues: kind.cues,
    flags: kind.flags,
    enterprise: kind.enterprise,
    addressee: kind.addressee,
    verb: kind.verb,
    nominal: kind.nominal,
    form: kind.form,
    opens: kind.opens,
    adverb: kind.adverb,
    isMask: kind.isMask,
    isInstitution: kind.isInstitution,
    isObject: kind.isObject,
    strongOf: kind.strongOf,
    unmarked: marksIn(text).length === 0,
    head,
  }
}
