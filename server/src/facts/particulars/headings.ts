import type { Span } from '../../text/document/span.ts'
import { withoutPage } from '../../text/structure/contents-line.ts'
import type { ParticularsInput } from './particulars-input.ts'

/** The words of a title, a heading (run-in ones too) or a line of contents, without the number and the page. */
export interface HeadingText {
  /** In the prose. */
  readonly span: Span
  readonly text: string
}

export function headingText({ block }: ParticularsInput): readonly HeadingText[] {
  const { kind, runIn, marker, prose } = block
  if (runIn !== null) return [wordsAt(prose.text, runIn)]
  if (kind !== 'title' && kind !== 'heading' && kind !== 'contents') return none
  const end = kind === 'contents' ? withoutPage(prose.text).length : prose.text.length
  return [wordsAt(prose.text, { start: Math.min(end, marker?.span.end ?? 0), end })]
}

const none: readonly HeadingText[] = []

function wordsAt(text: string, { start, end }: Span): HeadingText {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const trimmed = words.trim()
  return { span: { start: from, end: from + trimmed.length }, text: trimmed }
}
