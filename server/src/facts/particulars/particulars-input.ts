import type { Language } from '../../framework/types.ts'
import type { Block } from '../../text/model/block.ts'

/** What the extractors of particulars read. */
export interface ParticularsInput {
  readonly block: Block
  readonly language: Language
}
