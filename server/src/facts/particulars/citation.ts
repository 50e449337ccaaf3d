import type { Span } from '../../text/document/span.ts'
import type { DocumentNumber } from './document-numbers.ts'

/** Another document that a text names: by its title, its number or both. Spans are in the prose. */
export interface Citation {
  readonly span: Span
  /** Without 《》; null if only its number is given. */
  readonly title: string | null
  readonly number: DocumentNumber | null
  /** It has yet to be made: 出台《…》. */
  readonly planned: boolean
}
