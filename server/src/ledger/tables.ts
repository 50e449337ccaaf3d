import type { Language } from '../framework/types.ts'
import { columns, type TaskRow } from './columns.ts'

/** The cells of a table of tasks, its headings first. */
export function tableOf(rows: readonly TaskRow[], language: Language): string[][] {
  return [
    columns.map(({ heading }) => heading[language]),
    ...rows.map((row) => columns.map(({ cell }) => cell(row, language))),
  ]
}
