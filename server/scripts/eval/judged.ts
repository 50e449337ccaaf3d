import { join } from 'node:path'
import { type DimensionId, dimensionIds } from '../../src/framework/types.ts'
import { policyText } from '../train/corpus-files.ts'
import { readParagraphs, readTitles } from '../train/read-paragraphs.ts'
import type { Sentence } from '../train/sentence-file.ts'
import { targetsOfReading } from '../train/targets.ts'
import type { CreateAnalyzer } from './core.ts'
import { measuresOf, saidBy } from './documents.ts'
import { readUnits } from './gold.ts'
import { readDimensions, readSentence, readUnder } from './readings.ts'
import { goldOf } from './sentence-counts.ts'
import type { Labelled } from './tally.ts'

/** A sentence or paragraph labelled by people, and the dimensions in which the product detects a measure (`found`). */
export interface Judged extends Labelled {
  /** `FILE:LINE` from the project's root. */
  readonly place: string
  /** Its labels, for display. */
  readonly label: string
  readonly text: string
  readonly found: ReadonlySet<DimensionId>
}

export function judgeSentences(sentences: readonly Sentence[], createAnalyzer: CreateAnalyzer): Judged[] {
  return sentences
    .filter(({ kind }) => kind !== 'terms')
    .map((sentence) => {
      const { kind, labels, language, place, text } = sentence
      const label = kind === 'measure' ? labels.join(', ') : [kind, labels.join(', ')].filter(Boolean).join(': ')
      const found = readDimensions(readSentence(text, language, createAnalyzer))
      return { ...goldOf(sentence), place: `server/framework/${place}`, label, text, found }
    })
}

/** Judges the paragraphs of `read.jsonl`, and those of `labels.jsonl` in their documents. */
export function judgeParagraphs(corpus: string, createAnalyzer: CreateAnalyzer): Judged[] {
  const read = readParagraphs(corpus, readTitles(corpus)).map(({ line, head, body, labels }): Judged => {
    const gold = goldOfReading(labels)
    const found = readDimensions(readUnder(head, body, createAnalyzer))
    return { ...gold, place: `../shared/corpus/clauses/read.jsonl:${line}`, label: labelOf(gold), text: body, found }
  })
  const units = readUnits(join(corpus, 'labels.jsonl'), join(corpus, 'policy'))
  const documents = [...new Set(units.map(({ doc }) => doc))]
  const said = saidBy(new Map(documents.map((doc) => [doc, measuresOf(policyText(corpus, doc), createAnalyzer).found])))
  const labelled = units.map((unit): Judged => {
    const { doc, line, dims, open, text } = unit
    return {
      dims,
      open,
      place: `../shared/corpus/policy/${doc}.md:${line}`,
      label: labelOf(unit),
      text,
      found: said(unit),
    }
  })
  return [...read, ...labelled]
}

/** Returns the labels of a paragraph from its reader's labels clause by clause. */
export function goldOfReading(labels: readonly (readonly string[])[]): { dims: DimensionId[]; open: DimensionId[] } {
  const { measures } = targetsOfReading(labels.flat())
  return {
    dims: dimensionIds.filter((_, index) => measures[index] === 1),
    open: dimensionIds.filter((_, index) => measures[index] === -1),
  }
}

function labelOf({ dims }: Labelled): string {
  return dims.join(', ') || 'no measure'
}
