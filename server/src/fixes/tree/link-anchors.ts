import { headingAnchors } from '../../heading-anchor.ts'
import type { Edit } from '../../text/document/edit.ts'
import type { Span } from '../../text/document/span.ts'
import type { Draft, PlacedBlock } from '../../text/model/draft.ts'
import { sourceOf } from '../edits/source-line.ts'

/** A heading's words before and after a change. */
export interface ChangedHeading {
  readonly before: string
  readonly after: string
}

/** The edits of links in a range of a Markdown draft, `](#二保障措施)`, that lead to headings which change. */
export function linkEdits(draft: Draft, { start, end }: Span, changes: readonly ChangedHeading[]): Edit[] {
  const source = draft.format === 'markdown' ? draft.text.slice(start, end) : ''
  if (!source.includes('](#')) return []
  const anchors = new Map<string, string>()
  for (const { before, after } of changes) {
    const fresh = headingAnchors(after)
    headingAnchors(before).forEach((anchor, form) => {
      if (!anchors.has(anchor)) anchors.set(anchor, fresh[form] ?? anchor)
    })
  }
  return [...source.matchAll(/\]\(#([^()\s]{1,200})\)/g)].flatMap(({ 1: anchor = '', index }) => {
    const fresh = anchors.get(decoded(anchor))
    if (fresh === undefined || fresh === anchor) return []
    const from = start + index + 3
    return [{ span: { start: from, end: from + anchor.length }, text: fresh }]
  })
}

/** The words of a heading, run-in or not, with the ideographic spaces that the writer set, which prose has as ordinary ones. */
export function writtenWords({ text }: Draft, block: PlacedBlock): string {
  const words = block.prose.text.slice(0, block.runIn?.end)
  return words.replace(/ /g, (space, at: number) => (text[sourceOf(block, at)] === '　' ? '　' : space))
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}
