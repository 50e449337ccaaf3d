import type { DimensionId, Language } from '../../src/framework/types.ts'
import type { Sentence } from '../train/sentence-file.ts'
import type { FoundMeasure } from './documents.ts'
import type { LocalReport } from './local-report.ts'
import type { DocumentReading } from './readings.ts'

/**
 * The task of a worker: folds of the training data of a language, each to be scored with weights trained without it.
 */
export interface FoldTask {
  readonly language: Language
  readonly folds: readonly number[]
  /** Null if there is no corpus beside the project; then only sentences are scored. */
  readonly corpus: string | null
  /** By title of a document: its group, which is left out together (`documentGroups`). */
  readonly groups: ReadonlyMap<string, string>
  readonly seed: number
  /** Random drafts, and the documents of `local/`, are scored too. */
  readonly whole: boolean
}

/** The results for one fold. */
export interface FoldResult {
  readonly language: Language
  readonly fold: number
  readonly sentences: readonly { readonly sentence: Sentence; readonly reading: DocumentReading }[]
  readonly paragraphs: readonly ReadParagraphResult[]
  /** By document of `policy/`. */
  readonly documents: readonly { readonly document: string; readonly found: readonly FoundMeasure[] }[]
  /** By the index of a random draft: the dimensions in which a paragraph of the fold's documents has a measure. */
  readonly drafts: readonly { readonly draft: number; readonly found: readonly DimensionId[] }[]
  readonly local: readonly LocalReport[]
}

/** A paragraph of `read.jsonl`: the labels of its reader, and the dimensions that the product detects (`found`). */
export interface ReadParagraphResult {
  readonly place: string
  readonly text: string
  readonly dims: readonly DimensionId[]
  readonly open: readonly DimensionId[]
  readonly found: readonly DimensionId[]
}
