import type { Language } from '../framework/types.ts'
import { columns, paragraphHeading, type TaskRow } from './columns.ts'

/** The cells of a table of tasks, its headings first. */
export function tableOf(rows: readonly TaskRow[], language: Language): string[][] {
  const headings = columns.map(({ heading }) => heading[language])
  const last = rows.some(({ paragraph }) => paragraph !== undefined) ? paragraphHeading[language] : headings.at(-1)
  return [
    [...headings.slice(0, -1), ...(last === undefined ? [] : [last])],
    ...rows.map((row) => columns.map(({ cell }) => cell(row, language))),
  ]
}
