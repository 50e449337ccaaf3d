import { visible } from '../text/document/visible.ts'

/** A table in Markdown, its headings first. Its cells are words, not markup. */
export function markdownTable(table: readonly (readonly string[])[]): string {
  return tableOfMarkup(table.map((cells) => cells.map(markdownWords)))
}

/** The same of cells that are Markdown already, each on one line. */
export function tableOfMarkup([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line), ''].join('\n')
}

/** Words of a draft, or a name of a file, as words of Markdown on one line: no emphasis, link, picture, entity or HTML. */
export function markdownWords(words: string): string {
  return visible(words.replace(/[\\|`<[\]*_~&]/g, '\\$&').replace(/\s*\n\s*/g, ' '))
}
