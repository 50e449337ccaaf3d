import type { Language } from '../framework/types.ts'
import type { Marker } from './marker.ts'
import type { SourceBlock } from './source-block.ts'

/** The blocks `first` to `last` are one title, torn apart where they are several. */
export interface TitleRange {
  readonly first: number
  readonly last: number
}

/** What titles are looked for among. */
export interface Candidates {
  readonly sources: readonly SourceBlock[]
  readonly markers: readonly (Marker | null)[]
  readonly contents: readonly boolean[]
  readonly language: Language
}
