import type { Span } from '../../text/document/span.ts'
import type { ParticularsInput } from './particulars-input.ts'

/** The words of a title, a heading (run-in ones too) or a line of a table of contents, without the number. */
export interface HeadingWords {
  /** In the prose. */
  readonly span: Span
  readonly text: string
}

export function headingWords({ block }: ParticularsInput): readonly HeadingWords[] {
  const { kind, runIn, marker, prose } = block
  if (runIn !== null) return [wordsAt(prose.text, runIn)]
  if (kind !== 'title' && kind !== 'heading' && kind !== 'contents') return none
  return [wordsAt(prose.text, { start: marker?.span.end ?? 0, end: prose.text.length })]
}

const none: readonly HeadingWords[] = []

function wordsAt(text: string, { start, end }: Span): HeadingWords {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { span: { start: from, end: Math.max(from, end) }, text: words.trim() }
}
