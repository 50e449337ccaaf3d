import type { CompiledKind, CompiledSense, VerbForm } from '../../framework/compiled-vocabulary.ts'
import type { DomainId, InstitutionSubtype, PredicateClass, Strength } from '../../framework/lexicon.ts'
import { type DimensionId, dimensionIds, type ElementId } from '../../framework/types.ts'
import { marksIn } from '../../text/clauses/boundaries.ts'
import { cuesOf } from './cue.ts'
import * as flag from './word-flags.ts'

/** A sense of a term: the dimension it belongs to, and how strongly. */
export interface TermSense {
  readonly dimension: DimensionId
  readonly element: ElementId | null
  readonly strength: Strength
  readonly subtype: InstitutionSubtype | null
}

/** Everything a word can be. */
export interface EntryKind {
  readonly senses: readonly TermSense[]
  readonly domains: readonly DomainId[]
  /** Bits of `cue.ts`. */
  readonly cues: number
  /** Bits of `word-flags.ts`. */
  readonly flags: number
  /** Measures of the enterprise pathway that the word refers to, by id. */
  readonly enterprise: readonly string[]
  /** If the word names a person on whom a regulation lays duties: what that regulation is about. */
  readonly addressee: 'ai' | 'data' | null
  readonly verb: PredicateClass | null
  /** Also a noun: a verb only in certain positions (`isVerb`). */
  readonly nominal: boolean
  readonly form: VerbForm | null
  /** For an English term that begins with its verb (adopt AI): the form of that verb. */
  readonly opens: VerbForm | null
  readonly adverb: boolean
  /** Hides the shorter terms within it. */
  readonly isMask: boolean
  readonly isInstitution: boolean
  readonly isObject: boolean
  /** The dimensions of which it is a strong term, as bits (`dimensionBit`). */
  readonly strongOf: number
}

/** A surface form in the vocabulary. */
export interface Entry extends EntryKind {
  /** Its index in the vocabulary. */
  readonly number: number
  readonly text: string
  /** The length of `text`, kept here to save a memory access. */
  readonly length: number
  /** It contains neither digits nor marks (`marksIn`). */
  readonly unmarked: boolean
  /** The institutional head noun it ends with (标准 in 数据标准). */
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

/** The bit of each dimension. */
export const dimensionBit: Readonly<Record<DimensionId, number>> = {
  data: 1,
  compute: 2,
  algorithm: 4,
  talent: 8,
  institutions: 16,
}

/**
 * Uses the dimension constant of the code, not the string from JSON: the same string object compares by address, equal
 * ones letter by letter.
 */
function senseOf(sense: CompiledSense): TermSense {
  return {
    dimension: dimensionIds.find((id) => id === sense.dimension) ?? sense.dimension,
    element: sense.element ?? null,
    strength: sense.strength,
    subtype: sense.subtype ?? null,
  }
}

/** Makes the entry of a word. Properties are written out: large objects copied by `...` are slow to read. */
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
