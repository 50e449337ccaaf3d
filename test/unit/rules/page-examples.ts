import { readFileSync } from 'node:fs'
import type { Span } from '../../../server/src/text/document/span.ts'

/** A fenced example of a rule's page: the draft, where its findings are to stand, and the dimensions they are to name. */
export interface Example {
  readonly line: number
  readonly flagged: boolean
  readonly dimensions: readonly string[]
  readonly text: string
  readonly spans: readonly Span[]
}

/** The ```markdown examples of a page; the expected places stand in the sample between ⟦ and ⟧. */
export function examples(page: string): Example[] {
  const lines = readFileSync(page, 'utf8').split('\n')
  const found: Example[] = []
  lines.forEach((opening, index) => {
    const [, verdict, names] = /^```markdown (flagged|accepted)(.*)$/.exec(opening) ?? []
    if (!verdict) return
    const end = lines.indexOf('```', index)
    const dimensions = (names ?? '').split(' ').filter(Boolean)
    found.push({
      line: index + 1,
      flagged: verdict === 'flagged',
      dimensions,
      ...unmark(lines.slice(index + 1, end).join('\n')),
    })
  })
  return found
}

function unmark(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = []
  let text = ''
  let start = 0
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') start = text.length
    else if (part === '⟧') spans.push({ start, end: text.length })
    else text += part
  }
  return { text, spans }
}
