import type { Language } from '../framework/types.ts'
import { visible } from '../text/document/visible.ts'
import { columns, type TaskRow } from './columns.ts'

/** The cells of a table of tasks, its headings first. */
export function tableOf(rows: readonly TaskRow[], language: Language): string[][] {
  return [
    columns.map(({ heading }) => heading[language]),
    ...rows.map((row) => columns.map(({ cell }) => cell(row, language))),
  ]
}

/** A table in Markdown. */
export function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(markdownWords).join(' | ')} |`
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line), ''].join('\n')
}

/** Words of a draft, or a name of a file, as words of Markdown on one line: no link, picture or HTML. */
export function markdownWords(words: string): string {
  return visible(words.replace(/[\\|`<[\]]/g, '\\$&').replace(/\s*\n\s*/g, ' '))
}
