import { type DimensionStatus, type DraftStatus, statusMethod } from '../../../protocol.ts'
import { evidenceWhere } from '../../coverage/fold/evidence-places.ts'
import { reasons } from '../../coverage/kind/reasons.ts'
import { dimension } from '../../framework/framework.ts'
import { type DimensionId, dimensionIds } from '../../framework/types.ts'
import { toRange } from '../session/convert.ts'
import type { OpenDraft } from '../session/session.ts'
import type { Feature } from './feature.ts'
import { measuredClauses } from './marks/measured-clauses.ts'

/** Notifies the client, for each open draft, of what it is taken for and what it covers, when that changes. */
export const status: Feature = {
  serve({ connection, session }) {
    const sent = new Map<string, string>()
    session.onDraft((draft) => {
      const now = statusOf(draft)
      const key = JSON.stringify(now)
      if (sent.get(now.uri) === key) return
      sent.set(now.uri, key)
      void connection.sendNotification(statusMethod, now)
    })
    session.onClose((uri) => sent.delete(uri))
  },
}

function statusOf(draft: OpenDraft): DraftStatus {
  const { document, analysis, reader } = draft
  const { judged, kind, concern, reason, genre, subject } = analysis.coverage.draft
  const clauses = measuredClauses(analysis.coverage)
  const dimensions = dimensionIds.map((id, index) => dimensionStatus(draft, id, clauses[index] ?? 0))
  const named = (...statuses: DimensionStatus['status'][]) =>
    dimensions.filter(({ status }) => statuses.includes(status)).map(({ name }) => name)
  return {
    uri: document.uri,
    judged,
    kind,
    concern,
    reason: reason === null ? null : reasons[reason][reader],
    genre,
    subject,
    covered: named('covered'),
    missing: judged && concern !== 'none' ? named('missing', 'mentioned') : [],
    dimensions,
  }
}

/** Its place is that of the first measure, or of the first mention where there is none. */
function dimensionStatus(
  { document, analysis: { coverage }, reader }: OpenDraft,
  id: DimensionId,
  clauses: number,
): DimensionStatus {
  const { status, measures, mentions, problems } = coverage.dimensions[id]
  const places = evidenceWhere(coverage, (one) => one.dimension === id && (measures === 0 || one.kind === 'measure'))
  const first = measures + mentions + problems > 0 ? places.next().value : undefined
  return {
    id,
    name: dimension(id).name[reader],
    status,
    measures: clauses,
    place: first ? toRange(document, first.span) : null,
  }
}
