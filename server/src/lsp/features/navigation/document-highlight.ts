import type { DocumentHighlight } from 'vscode-languageserver'
import { toOffset, toRange } from '../../session/convert.ts'
import { DocumentHighlightKind } from '../../session/protocol-values.ts'
import type { OpenDraft } from '../../session/session.ts'
import type { Feature } from '../feature.ts'
import { isPolicyDraft } from '../is-served.ts'
import { subjectIn } from './draft-subject.ts'
import { definitionsOf, mentionsOf } from './subject-places.ts'

/** Marks a name and its uses, a provision and the references to it, the places that speak of an element. */
export const documentHighlight: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  serve({ connection, session }) {
    connection.onDocumentHighlight(async ({ textDocument, position }, token) => {
      const draft = await session.draftAsSent(textDocument.uri, token)
      return draft && highlightsAt(draft, toOffset(draft.document, position))
    })
  },
}

/**
 * Null leaves it to others: in Markdown to the editor's own links. Elsewhere the editor would mark equal words, and a run
 * of Han characters is no word; so in a policy draft an empty list is the answer.
 */
function highlightsAt(draft: OpenDraft, offset: number): DocumentHighlight[] | null {
  const { document, analysis } = draft
  const found = subjectIn(draft, offset)
  if (!found) return isPolicyDraft(draft) && document.languageId !== 'markdown' ? [] : null
  const mark = (kind: DocumentHighlightKind) => (span: typeof found.span) => ({ range: toRange(document, span), kind })
  const defined = definitionsOf(analysis, found.subject).map(({ words }) => words)
  const mentioned = mentionsOf(analysis, found.subject)
  const known = [...defined, ...mentioned]
  // The step of a reference under the cursor is shown with the whole reference.
  const own = known.some(({ start, end }) => start <= found.span.start && found.span.end <= end) ? [] : [found.span]
  return [
    ...defined.map(mark(DocumentHighlightKind.Write)),
    ...mentioned.map(mark(DocumentHighlightKind.Read)),
    ...own.map(mark(DocumentHighlightKind.Read)),
  ]
}
