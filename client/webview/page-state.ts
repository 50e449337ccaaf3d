import type { ClauseList, CoverageView } from '../../server/protocol/coverage-view.ts'
import type { FromPage } from '../src/coverage-view/page-messages.ts'
import type { PageWords } from './words.ts'

/** What the reader has chosen on the page. */
export interface Chosen {
  /** The draft of which it speaks. */
  uri: string
  /** What is unfolded, by id. */
  open: string[]
  /** The clauses of which it is said why they count, by `whyKey`. */
  whys: string[]
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
  return { uri, open: [], whys: [], levels: firstLevels, cell: null }
}

/**
 * What is kept while the page is out of sight, and when the editor is started anew (`pinned-draft.ts`). The editor writes it
 * to the disk: no words of the draft are in it.
 */
export function kept({ uri, open, levels, cell }: Chosen, pinned: boolean): unknown {
  return { uri, pinned, open, levels, cell: cell && { section: cell.section, dimension: cell.dimension } }
}

/** What was kept of an earlier page, if it is whole. The heading of the chosen cell is not known yet. */
export function restored(state: unknown): Chosen | null {
  if (typeof state !== 'object' || state === null) return null
  const { uri, open, levels, cell } = state as Readonly<Record<string, unknown>>
  if (typeof uri !== 'string' || !Array.isArray(open) || !open.every((id) => typeof id === 'string')) return null
  return {
    uri,
    open: [...open],
    whys: [],
    levels: typeof levels === 'number' ? levels : firstLevels,
    cell: cellOf(cell),
  }
}

function cellOf(state: unknown): Chosen['cell'] {
  if (typeof state !== 'object' || state === null) return null
  const { section, dimension } = state as Readonly<Record<string, unknown>>
  return typeof section === 'number' && typeof dimension === 'string' ? { section, heading: '', dimension } : null
}
