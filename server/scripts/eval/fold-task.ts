import type { DimensionId, Language } from '../../src/framework/types.ts'
import type { Sentence } from '../train/sentence-file.ts'
import type { Told } from './documents.ts'
import type { LocalReport } from './local-report.ts'
import type { DocumentReading } from './readings.ts'

/** What a worker is asked for: parts of what is taught in a language, each told by weights that were learned without it. */
export interface FoldTask {
  readonly language: Language
  readonly folds: readonly number[]
  /** Null where there is none beside the project: sentences alone are scored then. */
  readonly corpus: string | null
  /** By title of a document: what is left out together (`documentGroups`). */
  readonly groups: ReadonlyMap<string, string>
  readonly seed: number
  /** By fold: the runs to learn from, as their keys; where there are none, they are chosen anew. */
  readonly runs: ReadonlyMap<number, ReadonlySet<number>> | null
  /** Random drafts, and the documents of `local/`, are told too. */
  readonly whole: boolean
}

/** One part, as it was told. */
export interface FoldResult {
  readonly language: Language
  readonly fold: number
  readonly sentences: readonly { readonly sentence: Sentence; readonly reading: DocumentReading }[]
  readonly paragraphs: readonly ToldParagraph[]
  /** By document of `policy/`. */
  readonly documents: readonly { readonly document: string; readonly told: readonly Told[] }[]
  /** By number of a random draft: the dimensions in which a paragraph of the part's documents has a measure. */
  readonly drafts: readonly { readonly draft: number; readonly told: readonly DimensionId[] }[]
  readonly local: readonly LocalReport[]
  /** The keys of the runs that were learned from. */
  readonly runs: ReadonlySet<number>
}

/** A paragraph of `read.jsonl`: what its reader says of it and what the product does. */
export interface ToldParagraph {
  readonly place: string
  readonly text: string
  readonly dims: readonly DimensionId[]
  readonly open: readonly DimensionId[]
  readonly told: readonly DimensionId[]
}
