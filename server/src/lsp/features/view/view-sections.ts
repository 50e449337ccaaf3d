import type { SectionView } from '../../../../protocol/coverage-view.ts'
import type { Analysis } from '../../../engine/analyzer.ts'
import { blockSpan } from '../../../text/model/draft.ts'
import { measuresBefore } from '../marks/section-measures.ts'
import { type DraftPart, draftParts } from '../structure/draft-parts.ts'
import { shortened } from './shown-words.ts'
import type { ViewSource } from './view-clauses.ts'

/** A row of the table of sections: blocks from one to another, both included. The last may be what no other row holds. */
export interface SectionRow {
  readonly heading: string
  readonly depth: number
  readonly first: number
  readonly last: number
  /** The row is the text in none of the others. */
  readonly isRest: boolean
}

/** The rows of the table of sections. A regulation without chapters has its articles. */
function sectionRows({ draft }: Analysis): readonly SectionRow[] {
  const parts = draftParts(draft)
  const isSection = ({ kind }: DraftPart): boolean => kind === 'section' || kind === 'box' || kind === 'annex'
  const wanted = parts.some(isSection) ? isSection : ({ kind }: DraftPart): boolean => kind === 'article'
  const depths = new Map<number, number>()
  const rows: SectionRow[] = []
  for (const [index, part] of parts.entries()) {
    const above = depths.get(part.parent) ?? 0
    depths.set(index, wanted(part) ? above + 1 : above)
    if (!wanted(part) || rows.length === mostRows) continue
    rows.push({ heading: headingOf(draft, part), depth: above, first: part.first, last: part.last, isRest: false })
  }
  return rows
}

/** The rows with their measures. What stands in no section has a row of its own, with no heading, if it has measures. */
export function sectionViews({ analysis, place }: ViewSource): {
  readonly rows: readonly SectionRow[]
  readonly views: readonly SectionView[]
} {
  const rows = sectionRows(analysis)
  const before = measuresBefore(analysis)
  const total = analysis.coverage.blocks.length
  const between = (first: number, last: number): number[] =>
    before.map(({ counts }) => (counts[last + 1] ?? 0) - (counts[first] ?? 0))
  const views = rows.map(({ heading, depth, first, last }): SectionView => {
    return { heading, depth, place: place(blockSpan(analysis.draft, first)), measures: between(first, last) }
  })
  const rest = between(0, total - 1)
  for (const [index, { measures }] of views.entries())
    if (rows[index]?.depth === 0) for (const [at, count] of measures.entries()) rest[at] = (rest[at] ?? 0) - count
  if (!rest.some((count) => count > 0)) return { rows, views }
  const row: SectionRow = { heading: '', depth: 0, first: 0, last: total - 1, isRest: true }
  const view = { heading: '', depth: 0, place: place({ start: 0, end: 0 }), measures: rest }
  return { rows: [...rows, row], views: [...views, view] }
}

/** The spans of blocks that a row stands for, the end excluded. */
export function blocksOf(rows: readonly SectionRow[], row: SectionRow): { from: number; to: number }[] {
  if (!row.isRest) return [{ from: row.first, to: row.last + 1 }]
  const found: { from: number; to: number }[] = []
  let from = 0
  for (const { first, last, depth, isRest } of rows) {
    if (depth > 0 || isRest) continue
    if (first > from) found.push({ from, to: first })
    from = Math.max(from, last + 1)
  }
  return [...found, { from, to: row.last + 1 }]
}

/** A table of more rows is read by nobody. */
const mostRows = 400
/** In UTF-16 code units. */
const longestHeading = 60

function headingOf({ blocks }: Analysis['draft'], { first, named }: DraftPart): string {
  const words = blocks.slice(first, named + 1).map(({ prose, runIn, kind, marker }) => {
    if (runIn) return prose.text.slice(0, runIn.end)
    return kind === 'paragraph' && marker ? marker.label : prose.text.slice(0, 2 * longestHeading)
  })
  const text = words
    .join(' ')
    .replace(/[。.：:\s]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
  return shortened(text, longestHeading)
}
