import { dimensionOf } from '../../src/framework/framework.ts'
import { type DimensionId, dimensionIds } from '../../src/framework/types.ts'
import type { Sentence, SentenceKind } from '../train/sentence-file.ts'
import { type DocumentReading, readDimensions } from './readings.ts'
import { mistakesOf, type Tallies, tally } from './tally.ts'

/** A training sentence and what the product detects in it. */
export interface ReadSentence {
  readonly sentence: Sentence
  readonly reading: DocumentReading
}

/** Counts of single sentences, defined as in `clauses.mjs`. */
export interface SentenceCounts {
  readonly tallies: Tallies
  /** Measures, counted by dimension: those labelled, and those found. */
  readonly wanted: number
  readonly found: number
  /** Sentences that are not measures, and those of them that are taken for one. */
  readonly negatives: number
  readonly takenForMeasures: number
  /** Elements that measures are labelled with, and those found. */
  readonly elements: number
  readonly elementsFound: number
}

/**
 * Returns the dimensions in which a sentence is labelled a measure (`dims`), and those in which a reader doubts
 * (`open`), which are not scored.
 */
export function goldOf({ kind, labels, doubted }: Sentence): { dims: DimensionId[]; open: DimensionId[] } {
  const about = new Set(labels.map(dimensionOf))
  const open = new Set(doubted.map(dimensionOf).filter((id) => !about.has(id)))
  return {
    dims: kind === 'measure' ? dimensionIds.filter((id) => about.has(id)) : [],
    open: dimensionIds.filter((id) => open.has(id)),
  }
}

export function countSentences(all: readonly ReadSentence[]): SentenceCounts {
  const units = all.map(({ sentence, reading }) => ({ ...goldOf(sentence), sentence, reading }))
  const tallies = tally(units, ({ reading }) => readDimensions(reading))
  const negatives = units.filter(({ sentence }) => sentence.kind !== 'measure')
  const elements = units.flatMap(({ sentence, reading }) =>
    sentence.kind !== 'measure'
      ? []
      : sentence.labels
          .filter((label) => label.includes('.'))
          .map((label) => reading.measures.some(({ element }) => element === label)),
  )
  const found = dimensionIds.reduce((sum, id) => sum + tallies[id].right, 0)
  return {
    tallies,
    found,
    wanted: found + dimensionIds.reduce((sum, id) => sum + tallies[id].missed, 0),
    negatives: negatives.length,
    takenForMeasures: negatives.filter(({ reading, open }) =>
      [...readDimensions(reading)].some((id) => !open.includes(id)),
    ).length,
    elements: elements.length,
    elementsFound: elements.filter(Boolean).length,
  }
}

/**
 * What a sentence is detected as: a measure in a dimension that it is labelled with; a measure only in others
 * (`elsewhere`); else the strongest of the remaining kinds.
 */
export const outcomes = ['measure', 'elsewhere', 'problem', 'mention', 'nothing'] as const
export type Outcome = (typeof outcomes)[number]

export function outcomeOf({ sentence, reading }: ReadSentence): Outcome {
  const about = new Set([...sentence.labels, ...sentence.doubted].map(dimensionOf))
  const measures = readDimensions(reading)
  if ([...measures].some((id) => about.has(id))) return 'measure'
  if (measures.size > 0) return 'elsewhere'
  return reading.problems.length > 0 ? 'problem' : reading.mentions.length > 0 ? 'mention' : 'nothing'
}

/** Returns, by labelled kind, how often its sentences are detected as each kind. */
export function confusion(all: readonly ReadSentence[]): Map<SentenceKind, Record<Outcome, number>> {
  const rows = new Map<SentenceKind, Record<Outcome, number>>()
  for (const one of all) {
    const row = rows.get(one.sentence.kind) ?? { measure: 0, elsewhere: 0, problem: 0, mention: 0, nothing: 0 }
    rows.set(one.sentence.kind, row)
    row[outcomeOf(one)]++
  }
  return rows
}

/** Returns what is wrong with what is detected in a sentence (`mistakesOf`). */
export function mistakes({ sentence, reading }: ReadSentence): string[] {
  return mistakesOf(goldOf(sentence), readDimensions(reading))
}
