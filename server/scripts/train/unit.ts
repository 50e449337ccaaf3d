import { elementIds } from '../../src/framework/framework.ts'
import { dimensionIds } from '../../src/framework/types.ts'

/** What is learned about a clause: each dimension, then each element, in their order. */
const outputs: readonly string[] = [...dimensionIds, ...elementIds]

/** 1: true; 0: false; -1: not labelled, or doubted by a reader. */
export type TrainingTarget = -1 | 0 | 1

/**
 * The origin of a unit: the training set; sentences of it that were once wrong; templates of the product; lists of
 * terms; clauses or paragraphs of real documents that readers labelled.
 */
export type Origin = 'sentence' | 'hard-case' | 'template' | 'terms' | 'clause' | 'paragraph'

/** A clause as the trainer sees it. */
export interface UnitClause {
  readonly runs: Int32Array
  readonly named: Int32Array
  /** A heading is not a measure beside the text under it. */
  readonly isHeading: boolean
  /** The contexts of its draft that add to its sums (`contextNames`). */
  readonly contexts: readonly string[]
}

/** What was labelled together: a clause, or the clauses of a paragraph, at least one of which matches the labels. */
export interface TrainingUnit {
  readonly origin: Origin
  /** The sentence or document it belongs to, which is left out together. */
  readonly group: string
  /** For display. */
  readonly place: string
  readonly text: string
  readonly kind: string
  readonly clauses: readonly UnitClause[]
  /** By output: whether it is a measure there, and whether it speaks of it. */
  readonly measures: Int8Array
  readonly topics: Int8Array
  readonly commits: TrainingTarget
  readonly problem: TrainingTarget
}

export function emptyTargets(): Int8Array {
  return new Int8Array(outputs.length).fill(-1)
}
