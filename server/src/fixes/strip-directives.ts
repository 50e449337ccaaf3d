import { isLineEnd, lineEndAt, lineStartAt } from '../text/document/line-end.ts'
import type { Span } from '../text/document/span.ts'
import type { Draft } from '../text/model/draft.ts'

/**
 * The text of a draft without its directives: the clean copy. A line that holds nothing else goes with them, and one of
 * two blank lines that would then meet.
 */
export function stripDirectives({ text, directives }: Pick<Draft, 'text' | 'directives'>): string {
  const kept: string[] = []
  let from = 0
  let wasBlank = true
  for (const group of onSameLines(
    text,
    directives.map(({ span }) => span),
  )) {
    const [first, last] = [group[0], group.at(-1)]
    if (!first || !last) continue
    const lines = { start: lineStartAt(text, first.start), end: lineEndAt(text, last.end) }
    if (rest(text, lines, group).some((part) => /[^\s>\ufeff]/.test(part))) {
      for (const { start, end } of group) {
        kept.push(
          end === lines.end || /^\s*$/.test(text.slice(end, lines.end))
            ? text.slice(from, start).trimEnd()
            : text.slice(from, start),
        )
        from = end
      }
      continue
    }
    const start = text.charCodeAt(lines.start) === 0xfeff ? lines.start + 1 : lines.start
    if (start > from || from === 0) wasBlank = isBlankBefore(text, start)
    kept.push(text.slice(from, start))
    from = behindBreak(text, lines.end)
    const next = lineEndAt(text, from)
    if (wasBlank && text.slice(from, next).trim() === '') from = behindBreak(text, next)
  }
  kept.push(text.slice(from))
  return kept.join('')
}

/** The spans, together those between which no line ends. */
function onSameLines(text: string, spans: readonly Span[]): Span[][] {
  const groups: Span[][] = []
  let before = 0
  for (const span of spans) {
    const group = groups.at(-1)
    if (group && !/[\r\n]/.test(text.slice(before, span.start))) group.push(span)
    else groups.push([span])
    before = span.end
  }
  return groups
}

/** What a range holds beside the spans. */
function rest(text: string, { start, end }: Span, spans: readonly Span[]): string[] {
  const parts: string[] = []
  let from = start
  for (const span of spans) {
    parts.push(text.slice(from, span.start))
    from = span.end
  }
  return [...parts, text.slice(from, end)]
}

/** True if the line at `start` is the first, or the one before it is blank. */
function isBlankBefore(text: string, start: number): boolean {
  const before = text.slice(lineStartAt(text, Math.max(0, start - breakBefore(text, start))), start)
  return before.trim() === ''
}

function breakBefore(text: string, start: number): number {
  return text.slice(start - 2, start) === '\r\n' ? 2 : 1
}

/** The offset after the line break at `end`. */
function behindBreak(text: string, end: number): number {
  if (end >= text.length || !isLineEnd(text.charCodeAt(end))) return end
  return text.slice(end, end + 2) === '\r\n' ? end + 2 : end + 1
}
