import type { Span } from '../../text/document/span.ts'

/** A part of the text of a paragraph. */
export type Run = WordRun | { readonly kind: 'break' } | NoteReference

/** Words that are set alike. */
export interface WordRun {
  readonly kind: 'words'
  readonly text: string
  readonly style: RunStyle
}

/** The number of a footnote, by the label of its text in the draft. */
export interface NoteReference {
  readonly kind: 'note'
  readonly label: string
}

/** How words are set off from those around them; nothing stands for `false`. */
export interface RunStyle {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly underline?: boolean
  readonly superScript?: boolean
  readonly subScript?: boolean
  /** A slot that nobody has filled in: on yellow. */
  readonly slot?: boolean
  /** The words of a heading, within a paragraph: set as headings of this level are. */
  readonly heading?: number
  /** The number of an article. */
  readonly article?: boolean
}

/** Words that nothing sets off from those around them. */
export function plainWords(text: string): WordRun[] {
  return [{ kind: 'words', text, style: {} }]
}

/** The words of runs, a break as a line end. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'words' ? run.text : run.kind === 'break' ? '\n' : '')).join('')
}

/** The runs with a style added to parts of their words, which are in order and apart. Linear. */
export function restyled(runs: readonly Run[], spans: readonly Span[], style: RunStyle): Run[] {
  const made: Run[] = []
  let at = 0
  let next = 0
  for (const run of runs) {
    const length = lengthOf(run)
    if (run.kind !== 'words') made.push(run)
    else {
      let from = 0
      const part = (to: number, own: RunStyle): void => {
        if (to > from) made.push({ kind: 'words', text: run.text.slice(from, to), style: own })
        from = Math.max(from, to)
      }
      for (; next < spans.length; next++) {
        const { start, end } = spans[next] ?? { start: 0, end: 0 }
        if (start >= at + length) break
        part(start - at, run.style)
        part(Math.min(end - at, length), { ...run.style, ...style })
        if (end > at + length) break
      }
      part(length, run.style)
    }
    at += length
  }
  return made
}

function lengthOf(run: Run): number {
  return run.kind === 'words' ? run.text.length : run.kind === 'break' ? 1 : 0
}

/** The runs without the white space around them, a break included. */
export function trimmed(runs: readonly Run[]): Run[] {
  const words = wordsOf(runs)
  const start = words.length - words.trimStart().length
  const end = words.trimEnd().length
  const made: Run[] = []
  let at = 0
  for (const run of runs) {
    const length = lengthOf(run)
    const text = run.kind === 'words' ? run.text.slice(Math.max(0, start - at), Math.max(0, end - at)) : ''
    if (run.kind === 'note' || (run.kind === 'break' && at >= start && at < end)) made.push(run)
    else if (text !== '' && run.kind === 'words') made.push({ ...run, text })
    at += length
  }
  return made
}
