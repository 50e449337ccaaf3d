import { type DraftStatus, statusMethod } from '../../../protocol.ts'
import { reasons } from '../../coverage/kind/reasons.ts'
import type { Status } from '../../coverage/model/coverage.ts'
import { dimension } from '../../framework/framework.ts'
import { dimensionIds } from '../../framework/types.ts'
import type { OpenDraft } from '../session/session.ts'
import type { Feature } from './feature.ts'

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

function statusOf({ document, analysis: { coverage }, reader }: OpenDraft): DraftStatus {
  const named = (...statuses: Status[]) =>
    dimensionIds
      .filter((id) => statuses.includes(coverage.dimensions[id].status))
      .map((id) => dimension(id).name[reader])
  const { judged, kind, concern, reason, genre, subject } = coverage.draft
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
  }
}
