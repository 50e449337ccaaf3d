/** A paragraph or a heading of a reader's own copy of the paper. */
export interface Passage {
  readonly text: string
  /** The line that it begins in, from 0. */
  readonly line: number
}

/** A numbered heading of the paper. */
export interface PaperHeading {
  /** 0 for 四、, 1 for （二）, 2 for 1. */
  readonly depth: number
  readonly number: number
  /** Without the mark of a Markdown heading. */
  readonly text: string
}

/** The digits of Chinese numbers, from one. */
export const hanDigits = '一二三四五六七八九'

/** Reads a line as a heading of the paper, with or without the mark of a Markdown heading; null if it is none. */
export function headingIn(line: string): PaperHeading | null {
  const found = form.exec(line)
  if (!found) return null
  const [whole, part, section, subsection] = found
  const number = subsection ? Number(subsection) : hanDigits.indexOf(part ?? section ?? '') + 1
  return { depth: part ? 0 : section ? 1 : 2, number, text: whole.trim().replace(/^#+[ \t]*/, '') }
}

const form =
  /^[ \t\u3000]*(?:#{1,6}[ \t]*)?(?:([一二三四五六七八九])、|[（(]([一二三四五六七八九])[）)]|([1-9])[.．、]).*/
