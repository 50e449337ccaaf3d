import type { Language } from '../framework/types.ts'
import type { DimensionReport } from './draft-report.ts'
import { forceNames, statusNames, words } from './report-words.ts'

/** The headings of the table of the five dimensions. */
export function overviewHeadings(reader: Language): string[] {
  const { dimension, status, measures, touched } = words
  return [dimension, status, measures, forceNames.hard, forceNames.soft, forceNames.restated, touched].map(
    (one) => one[reader],
  )
}

/** A row of it: the dimension, its status, its measures, those by force, and on how many of its elements there are any. */
export function overviewCells(
  { dimension, coverage, measures, forces, elements, touched }: DimensionReport,
  reader: Language,
): string[] {
  return [
    dimension.name[reader],
    statusNames[coverage.status][reader],
    ...[measures.length, forces.hard, forces.soft, forces.restated].map(String),
    `${touched}/${elements.length}`,
  ]
}
