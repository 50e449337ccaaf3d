import type { SelectionRange } from 'vscode-languageserver'
import { toOffset, toRange } from '../../session/convert.ts'
import type { OpenDraft } from '../../session/session.ts'
import type { Feature } from '../feature.ts'
import { selectionSpans } from './selection-spans.ts'

/** What “expand selection” selects, step by step. */
export const selectionRanges: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  serve({ connection, session }) {
    connection.onSelectionRanges(async ({ textDocument, positions }, token) => {
      const draft = await session.draftAsSent(textDocument.uri, token)
      return draft && positions.map((position) => rangesAt(draft, toOffset(draft.document, position)))
    })
  },
}

function rangesAt({ document, analysis }: OpenDraft, offset: number): SelectionRange {
  const spans = selectionSpans(analysis.draft, offset)
  let range: SelectionRange | undefined
  for (const span of [...spans].reverse())
    range = { range: toRange(document, span), ...(range === undefined ? {} : { parent: range }) }
  // A draft without text has nothing to select.
  return range ?? { range: toRange(document, { start: offset, end: offset }) }
}
