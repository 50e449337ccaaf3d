/** A replacement in a text: offsets in UTF-16 code units from 0. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text after replacements, none of which overlap; and where the longest new text stands in it. */
export function textAfter(
  text: string,
  replacements: readonly Replacement[],
): { readonly text: string; readonly inserted: { readonly start: number; readonly end: number } } {
  let after = ''
  let from = 0
  let inserted = { start: 0, end: 0 }
  for (const one of [...replacements].sort((a, b) => a.start - b.start)) {
    after += text.slice(from, one.start)
    const start = after.length
    after += one.text
    if (one.text.length > inserted.end - inserted.start) inserted = { start, end: after.length }
    from = one.end
  }
  return { text: after + text.slice(from), inserted }
}

/** What a snippet leaves when its stops are passed over: `${1:【时限】}` is 【时限】. */
export function snippetText(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replace(/\\([\\$}])/g, '$1')
}
