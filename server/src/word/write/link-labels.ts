import { definitionEnd, labelEnd, normalLabel } from '../../text/markdown/link.ts'

/** The normalised labels of the link definitions of a Markdown draft, which begin a line. */
export function linkLabels(text: string): ReadonlySet<string> {
  const labels = new Set<string>()
  if (!text.includes(']:')) return labels
  for (const { index, 0: line } of text.matchAll(/^[ \t]{0,3}\[[^\r\n]*/gm)) {
    const start = index + line.indexOf('[')
    const end = index + line.length
    if (definitionEnd(text, start, end) >= 0)
      labels.add(normalLabel(text.slice(start + 1, labelEnd(text, start, end) - 1)))
  }
  return labels
}
