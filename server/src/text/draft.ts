import type { Language } from '../framework/types.ts'
import type { Block } from './block.ts'
import type { Directive } from './directive.ts'
import type { Outline } from './outline.ts'

export type TextFormat = 'markdown' | 'plain'

/** A draft, taken apart: its blocks in order, its sections, and what it says to Wenheng. */
export interface Draft {
  readonly text: string
  readonly format: TextFormat
  readonly language: Language
  readonly blocks: readonly Block[]
  readonly outline: Outline
  readonly directives: readonly Directive[]
  /** The title that the front matter gives. Drafts that come from web pages often have no other; it is no block and no evidence. */
  readonly statedTitle?: string
}
