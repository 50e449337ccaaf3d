import type { Hover } from 'vscode-languageserver'
import type { Evidence } from '../../../coverage/model/coverage.ts'
import { dimension, element, explained } from '../../../framework/framework.ts'
import type { DimensionId } from '../../../framework/types.ts'
import { type Span, touches } from '../../../text/document/span.ts'
import { toOffset, toRange } from '../../session/convert.ts'
import type { OpenDraft, Session } from '../../session/session.ts'
import { createPaperFile, type PaperCopy } from '../../workspace/paper-file.ts'
import type { Feature } from '../feature.ts'
import { entryAt } from './entry-at.ts'
import { type HoverSubject, hoverText } from './hover-text.ts'
import { verdictsBy, verdictsIn } from './hover-verdicts.ts'

/**
 * On a term of the framework: what it is and what the paper holds; on a finding's place the same for its dimensions; on
 * words that make a clause count, what it counts as.
 */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  serve({ connection, session, host }) {
    const paper = createPaperFile(connection, session, host)
    connection.onHover(async ({ textDocument, position }, token) => {
      const [draft, copy] = await Promise.all([session.draftAsSent(textDocument.uri, token), paper.copy()])
      // The writer may have typed while the paper was read.
      if (!draft || draft.document.version !== draft.version) return null
      return hoverAt(draft, toOffset(draft.document, position), session, copy)
    })
  },
}

function hoverAt(draft: OpenDraft, offset: number, session: Session, copy: PaperCopy | null): Hover | null {
  const show = (span: Span, subjects: readonly HoverSubject[], lines: readonly string[]): Hover =>
    box(draft, span, hoverText(draft, subjects, lines, session.client, copy), session)
  const found = entryAt(draft.analysis, offset)
  if (found) {
    const { span } = found
    const counted = found.dimension
      ? verdictsIn(draft, offset, found.dimension)
      : { lines: verdictsBy(draft, offset)?.lines ?? [], element: null }
    const id = (found.takesElement && counted.element) || found.id
    const subject = subjectOf(draft, id)
    return subject && show(span, [subject], counted.lines)
  }
  const counted = verdictsBy(draft, offset)
  const lines = counted?.lines ?? []
  const finding = draft.analysis.findings.find(({ span, dimensions }) => dimensions && touches(span, offset))
  if (!finding?.dimensions) return counted && show(counted.span, [], lines)
  // The same box shows the findings' messages above; explain only the rest.
  const here = draft.analysis.findings.filter(({ span }) => span.start === finding.span.start)
  const dimensions = [...new Set(here.flatMap((one) => one.dimensions ?? []))]
  return show(
    finding.span,
    dimensions.flatMap((id) => subjectOf(draft, id) ?? []),
    lines,
  )
}

/** What is said of an entry of the framework, and where the draft commits to it, if it is a dimension or an element. */
function subjectOf(draft: OpenDraft, id: string): HoverSubject | null {
  const part = element(id)
  if (part) return { ...part, evidence: measures(draft, part.dimension, part.id) }
  if (isDimension(id)) {
    const { importance, ...whole } = dimension(id)
    // What the paper recommends on all of it stands in the framework's document.
    return { ...whole, explanation: importance, evidence: measures(draft, id, null) }
  }
  const entry = explained(id)
  return entry ? { see: [], ...entry, id, evidence: null } : null
}

function isDimension(id: string): id is DimensionId {
  return !id.includes('.')
}

function measures({ analysis }: OpenDraft, id: DimensionId, within: string | null): Evidence[] {
  const all = analysis.coverage.evidence.filter((evidence) => evidence.kind === 'measure' && evidence.dimension === id)
  return within === null ? all : all.filter((evidence) => evidence.element === within)
}

function box({ document }: OpenDraft, span: Span, value: string, { client }: Session): Hover {
  return {
    contents: { kind: client.markdownHover ? 'markdown' : 'plaintext', value },
    range: toRange(document, span),
  }
}
