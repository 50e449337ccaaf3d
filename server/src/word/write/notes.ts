import type { Draft } from '../../text/model/draft.ts'

/** By block: the label of the footnote that its text belongs to; missing for the text of the draft. */
export function noteLabels({ text, format, blocks, starts }: Draft): ReadonlyMap<number, string> {
  const labels = new Map<number, string>()
  if (format !== 'markdown' || !text.includes(']:')) return labels
  for (let index = 0; index < blocks.length; index++) {
    const start = starts[index] ?? 0
    const before = text.slice(Math.max(0, start - longestLabel), start)
    const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1)
    // A line may hold many blocks: it is not searched for where it is long.
    if (line.length === longestLabel) continue
    const own = /^[ \t>]*\[\^([^\s[\]]+)\]:[ \t]*$/.exec(line)?.[1]
    const label = own ?? (/^(?: {4}|\t)\s*$/.test(line) ? labels.get(index - 1) : undefined)
    if (label !== undefined) labels.set(index, label)
  }
  return labels
}

const longestLabel = 300
