import type { FoldingRange } from 'vscode-languageserver'
import { toRange } from '../../session/convert.ts'
import { FoldingRangeKind } from '../../session/protocol-values.ts'
import type { OpenDraft } from '../../session/session.ts'
import type { Feature } from '../feature.ts'
import { type FoldSpan, foldSpans } from './fold-spans.ts'

/** What an open draft can be folded by, whole lines. Those that begin on one line are one: the longest. */
export const foldingRanges: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  serve({ connection, session }) {
    connection.onFoldingRanges(async ({ textDocument }, token) => {
      const draft = await session.draft(textDocument.uri, token)
      return draft && foldings(draft)
    })
  },
}

const kinds: Readonly<Partial<Record<FoldSpan['kind'], FoldingRangeKind>>> = {
  comment: FoldingRangeKind.Comment,
  'front-matter': FoldingRangeKind.Region,
}

function foldings({ document, analysis }: OpenDraft): FoldingRange[] {
  const byLine = new Map<number, FoldingRange>()
  for (const { kind: of, ...span } of foldSpans(analysis.draft)) {
    const { start, end } = toRange(document, span)
    if (end.line <= start.line || end.line <= (byLine.get(start.line)?.endLine ?? 0)) continue
    const kind = kinds[of]
    byLine.set(start.line, { startLine: start.line, endLine: end.line, ...(kind === undefined ? {} : { kind }) })
  }
  return [...byLine.values()].sort((a, b) => a.startLine - b.startLine)
}
