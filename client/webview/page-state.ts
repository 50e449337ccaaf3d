import type { ClauseList, CoverageView } from '../../server/protocol/coverage-view.ts'
import type { FromPage } from '../src/coverage-view/page-messages.ts'
import type { PageWords } from './words.ts'

/** What the reader has chosen on the page; it is kept while the page is out of sight. */
export interface Chosen {
  /** The draft of which it speaks. */
  uri: string
  /** What is unfolded, by id. */
  open: string[]
  /** How many levels of sections are shown. */
  levels: number
  /** The chosen cell of the table of sections. */
  cell: { section: number; heading: string; dimension: string } | null
}

/** What the parts of the page have to hand. */
export interface PageContext {
  readonly view: CoverageView
  readonly words: PageWords
  readonly chosen: Chosen
  /** Lists of clauses that were asked for, by id. */
  readonly lists: ReadonlyMap<string, ClauseList>
  /** Why clauses count, by the id of their button. */
  readonly whys: ReadonlyMap<string, string>
  readonly send: (message: FromPage) => void
  /** Changes what is chosen, and shows it. */
  readonly choose: (change: (chosen: Chosen) => void) => void
  /** Asks for a list of clauses, and again for each new version. */
  readonly want: (message: Extract<FromPage, { type: 'clauses' }>) => void
}

/** Chapters, without what is in them. */
const firstLevels = 1

/** Nothing chosen yet. */
export function nothingChosen(uri: string): Chosen {
  return { uri, open: [], levels: firstLevels, cell: null }
}

/** What was kept of an earlier page, if it is whole. */
export function restored(kept: unknown): Chosen | null {
  if (typeof kept !== 'object' || kept === null) return null
  const { uri, open, levels, cell } = kept as Readonly<Record<string, unknown>>
  if (typeof uri !== 'string' || !Array.isArray(open) || !open.every((id) => typeof id === 'string')) return null
  return { uri, open: [...open], levels: typeof levels === 'number' ? levels : firstLevels, cell: cellOf(cell) }
}

function cellOf(kept: unknown): Chosen['cell'] {
  if (typeof kept !== 'object' || kept === null) return null
  const { section, heading, dimension } = kept as Readonly<Record<string, unknown>>
  return typeof section === 'number' && typeof heading === 'string' && typeof dimension === 'string'
    ? { section, heading, dimension }
    : null
}
