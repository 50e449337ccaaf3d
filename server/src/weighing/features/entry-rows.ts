import type { Entry } from '../../facts/vocabulary/entry.ts'
import { ownNumber } from '../../facts/vocabulary/own-words.ts'
import type { Language } from '../../framework/types.ts'
import * as named from './named-features.ts'

/**
 * The standing of a word in its clause: 0 if the clause commits to nothing, 1 if it commits, 2 if a predicate governs
 * the word.
 */
export type Standing = 0 | 1 | 2

/** By the entry's number and standing; made on first use. */
const known: Readonly<Record<Language, (Int32Array | undefined)[]>> = { zh: [], en: [] }

/** The same of the words of packs, which have no number. */
const ofOwn = new WeakMap<Entry, (Int32Array | undefined)[]>()

/** Returns the rows of the named features of a word of the vocabulary. */
export function rowsOfEntry(entry: Entry, language: Language, standing: Standing): Int32Array {
  const isOwn = entry.number === ownNumber
  const all = isOwn ? ownRows(entry) : known[language]
  const at = isOwn ? standing : entry.number * 3 + standing
  let rows = all[at]
  if (rows === undefined) {
    rows = Int32Array.from(featuresOf(entry, standing))
    all[at] = rows
  }
  return rows
}

function ownRows(entry: Entry): (Int32Array | undefined)[] {
  const rows = ofOwn.get(entry) ?? []
  ofOwn.set(entry, rows)
  return rows
}

function* featuresOf({ domains, senses }: Entry, standing: Standing): Generator<number> {
  for (const domain of domains) yield named.domainRow.get(domain) ?? 0
  for (const { dimension, element, strength, subtype } of senses) {
    const pair = named.dimensionIndex[dimension] * named.strengths.length + named.strengths.indexOf(strength)
    yield named.termRows + pair
    if (element !== null) yield named.elementRow.get(element) ?? 0
    if (subtype !== null) yield named.subtypeRow.get(subtype) ?? 0
    if (standing >= 1) yield named.openTermRows + pair
    if (standing < 2) continue
    yield named.governedRows + pair
    if (element !== null) yield named.governedElementRow.get(element) ?? 0
  }
}
