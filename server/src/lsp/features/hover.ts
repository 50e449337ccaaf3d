import type { Hover } from 'vscode-languageserver'
import type { Evidence } from '../../coverage/model/coverage.ts'
import { dimension, element } from '../../framework/framework.ts'
import type { DimensionId } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import { toOffset, toRange } from '../session/convert.ts'
import type { OpenDraft, Session } from '../session/session.ts'
import type { Feature } from './feature.ts'
import { type HoverSubject, hoverText } from './hover-text.ts'
import { verdictsBy, verdictsIn } from './hover-verdicts.ts'
import { termAt } from './term-at.ts'

/**
 * On a term of the framework: what it is and what the paper holds; on a finding's place the same for its dimensions; on
 * words that make a clause count, what it counts as.
 */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  serve({ connection, session }) {
    connection.onHover(async ({ textDocument, position }, token) => {
      const draft = await session.draftAsSent(textDocument.uri, token)
      return draft && hoverAt(draft, toOffset(draft.document, position), session)
    })
  },
}

function hoverAt(draft: OpenDraft, offset: number, session: Session): Hover | null {
  const found = termAt(draft.analysis, offset)
  if (found) {
    const { dimension: id, span } = found
    const counted = verdictsIn(draft, offset, id)
    // A term without an element takes the element of its clause.
    const within = found.element ?? counted.element
    const subject = (within && element(within)) ?? dimension(id)
    return box(draft, span, [{ ...subject, evidence: measures(draft, id, within) }], counted.lines, session)
  }
  const counted = verdictsBy(draft, offset)
  const lines = counted?.lines ?? []
  const finding = draft.analysis.findings.find(
    ({ span, dimensions }) => dimensions && span.start <= offset && offset <= span.end,
  )
  if (!finding?.dimensions) return counted && box(draft, counted.span, [], lines, session)
  // The same box shows the findings' messages above; explain only the rest.
  const here = draft.analysis.findings.filter(({ span }) => span.start === finding.span.start)
  const dimensions = [...new Set(here.flatMap((one) => one.dimensions ?? []))]
  const subjects = dimensions.map((id) => ({ ...dimension(id), evidence: measures(draft, id, null) }))
  return box(draft, finding.span, subjects, lines, session)
}

function measures({ analysis }: OpenDraft, id: DimensionId, within: string | null): Evidence[] {
  const all = analysis.coverage.evidence.filter((evidence) => evidence.kind === 'measure' && evidence.dimension === id)
  return within === null ? all : all.filter((evidence) => evidence.element === within)
}

function box(
  draft: OpenDraft,
  span: Span,
  subjects: readonly HoverSubject[],
  counted: readonly string[],
  { client }: Session,
): Hover {
  const value = hoverText(draft, subjects, counted, client.markdownHover)
  return {
    contents: { kind: client.markdownHover ? 'markdown' : 'plaintext', value },
    range: toRange(draft.document, span),
  }
}
