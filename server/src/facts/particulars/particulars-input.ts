import type { Language } from '../../framework/types.ts'
import type { Block } from '../../text/model/block.ts'
import type { Cues } from '../cues/cue.ts'
import type { Deadline } from './deadline.ts'

/** What the extractors of particulars read. */
export interface ParticularsInput {
  readonly block: Block
  readonly language: Language
}

/** With what is read of a block once for several kinds. */
export interface CuedInput extends ParticularsInput {
  /** What the prose of the block may have in it. */
  readonly cues: Cues
  /** The deadlines in the prose of the block, read once. */
  readonly dates: readonly Deadline[]
}
