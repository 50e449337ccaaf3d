import type { Edit } from '../../text/document/edit.ts'

/**
 * The edits of a text that do what `first` does and then, to its result, `second`; both ascending, without overlaps. Null
 * where an edit of the second reaches over the bounds of what the first has put in.
 */
export function composeEdits(first: readonly Edit[], second: readonly Edit[]): Edit[] | null {
  const edits: Edit[] = []
  let at = 0
  /** How much longer the text is before an edit of the first once those before it are made. */
  let shift = 0
  for (const { span, text: put } of first) {
    const start = span.start + shift
    const end = start + put.length
    for (let edit = second[at]; edit && edit.span.end < start; edit = second[++at]) edits.push(shifted(edit, -shift))
    let text = put
    let grown = 0
    for (let edit = second[at]; edit && edit.span.start <= end; edit = second[++at]) {
      if (edit.span.start < start || edit.span.end > end) return null
      const from = edit.span.start - start + grown
      const length = edit.span.end - edit.span.start
      text = text.slice(0, from) + edit.text + text.slice(from + length)
      grown += edit.text.length - length
    }
    edits.push({ span, text })
    shift += put.length - (span.end - span.start)
  }
  for (const edit of second.slice(at)) edits.push(shifted(edit, -shift))
  return edits
}

function shifted({ span, text }: Edit, by: number): Edit {
  return { span: { start: span.start + by, end: span.end + by }, text }
}
