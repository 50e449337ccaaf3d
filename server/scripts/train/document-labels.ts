import { isLabel } from './sentence-file.ts'
import { unknownLabel } from './unknown-label.ts'

/** The labels of one document of the corpus. They contain none of its text. */
export interface DocumentLabels {
  /**
   * By clause, `LINE.NUMBER`: the line of its paragraph (from 1) and the number of the clause in it (from 1). Labels
   * are in the form that `targetsOfReading` takes.
   */
  readonly labels: ReadonlyMap<string, readonly string[]>
  /** One line each: `FILE:LINE what is wrong`. */
  readonly problems: readonly string[]
}

/**
 * Reads a file of `sentences/documents/`, with `LINE.NUMBER<TAB>LABELS` on each line. `-` means no label; `~` precedes
 * what is only mentioned, `!` a problem that is pointed out; `?` follows what the reader doubts.
 */
export function readDocumentLabels(text: string, file: string, known: ReadonlySet<string>): DocumentLabels {
  const labels = new Map<string, readonly string[]>()
  const problems: string[] = []
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return
    const [id = '', list = '', ...rest] = line.split('\t')
    const problem = problemOf(id, list, rest, known) ?? (labels.has(id) ? `the clause ${id} is labelled twice` : null)
    if (problem !== null) problems.push(`${file}:${index + 1} ${problem}`)
    else labels.set(id, list === '-' ? [] : list.split(','))
  })
  return { labels, problems }
}

function problemOf(id: string, list: string, rest: readonly string[], known: ReadonlySet<string>): string | null {
  if (!/^\d+\.\d+$/.test(id)) return `"${id}" is no clause; a line is written LINE.NUMBER, a tab, and labels`
  if (list.trim() === '' || rest.length > 0)
    return 'one tab has to stand between the clause and its labels; of a clause without any write -'
  if (list === '-') return null
  for (const part of list.split(',')) {
    const label = part.trim().replace(/^[~!]|\?$/g, '')
    if (!isLabel(label, known)) return unknownLabel(label, known)
    if (/^[~!]/.test(part) && label.includes('.')) return `behind ~ and ! stand dimensions alone, not ${label}`
  }
  return null
}
