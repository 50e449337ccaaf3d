import { segmentClauses } from '../../../server/src/text/clauses/clauses.ts'
import type { Draft } from '../../../server/src/text/model/draft.ts'

/**
 * What the text layer makes of a draft, a line a block: its kind with its level, the scheme and number of its marker, the words of a
 * run-in heading in braces, and after a bar its prose, cut into clauses by ‖.
 */
export function described(draft: Draft): string[] {
  const { language, statedTitle, blocks } = draft
  const lines = blocks.map(({ kind, level, marker, runIn, prose: { text } }) => {
    const clauses = segmentClauses(text, language).map(({ start, end }) => text.slice(start, end))
    const head = [
      kind + (level > 0 ? level : ''),
      ...(marker ? [`${marker.scheme}:${marker.number}`] : []),
      ...(runIn ? [`{${text.slice(runIn.start, runIn.end)}}`] : []),
    ]
    return `${head.join(' ')} | ${clauses.join('‖')}`
  })
  return [...(statedTitle === undefined ? [] : [`stated title | ${statedTitle}`]), ...lines]
}
