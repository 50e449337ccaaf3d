import {
  type ClauseList,
  type ClausesParams,
  type CoverageView,
  coverageClausesMethod,
  coverageViewMethod,
  coverageWhyMethod,
  type DecisionParams,
  decideMethod,
  type WatchedDraft,
  type WhyParams,
  watchCoverageMethod,
} from '../../../../protocol/coverage-view.ts'
import type { DraftEdits } from '../../../../protocol.ts'
import { toOffset, toRange, toTextEdit } from '../../session/convert.ts'
import type { OpenDraft, Session } from '../../session/session.ts'
import type { Feature } from '../feature.ts'
import type { ViewSource } from './view-clauses.ts'

/** In milliseconds: what the writer waits for is answered first; and between two views while the writer types. */
const delay = 20
const pause = 50

/**
 * The coverage of the draft that a client shows, sent anew after each analysis, and what it asks about it. Nothing is
 * computed while nothing is shown.
 */
export const coverageWatch: Feature = {
  serve({ connection, session, logThrown }) {
    let watched: string | null = null
    let isComing = false
    let sent = Number.NEGATIVE_INFINITY

    const send = async (): Promise<void> => {
      isComing = false
      // Loaded when first asked for, as all below.
      const { coverageView } = await import('./coverage-view.ts')
      const draft = watched === null ? null : await session.draft(watched)
      if (!draft || draft.document.uri !== watched) return
      sent = performance.now()
      const { uri } = draft.document
      void connection.sendNotification(coverageViewMethod, {
        uri,
        version: draft.version,
        ...coverageView(sourceOf(draft)),
      } satisfies CoverageView)
    }
    const sendSoon = (wait: number): void => {
      if (isComing) return
      isComing = true
      const fail = (error: unknown): void => logThrown(coverageViewMethod, error)
      setTimeout(() => void send().catch(fail), Math.max(wait, sent + pause - performance.now()))
    }

    connection.onNotification(watchCoverageMethod, ({ uri }: WatchedDraft) => {
      watched = typeof uri === 'string' ? uri : null
      if (watched !== null) sendSoon(0)
    })
    session.onDraft(({ document }) => {
      if (document.uri === watched) sendSoon(delay)
    })
    connection.onRequest(coverageClausesMethod, async (params: ClausesParams): Promise<ClauseList | null> => {
      const { clausesOf } = await import('./view-details.ts')
      const draft = await sameVersion(session, params)
      return draft && clausesOf(sourceOf(draft), params)
    })
    connection.onRequest(coverageWhyMethod, async (params: WhyParams): Promise<string | null> => {
      const { whyAt } = await import('./view-details.ts')
      const draft = await sameVersion(session, params)
      return draft && whyAt(draft.analysis, toOffset(draft.document, params.position), params.dimension, draft.reader)
    })
    connection.onRequest(decideMethod, async (params: DecisionParams): Promise<DraftEdits> => {
      const { decisionEdits } = await import('./decision-edits.ts')
      const draft = await sameVersion(session, params)
      if (!draft) return { edits: [], reason: null }
      const { analysis, document, reader } = draft
      const { position, ...asked } = params
      const made = decisionEdits(analysis.draft, { ...asked, offset: position ? toOffset(document, position) : null })
      return 'zh' in made
        ? { edits: [], reason: made[reader] }
        : { edits: made.map((edit) => toTextEdit(document, edit)), reason: null }
    })
  },
}

/** The draft, if the version that is asked about is the newest. */
async function sameVersion(session: Session, { uri, version }: CoverageKey): Promise<OpenDraft | null> {
  const draft = await session.draft(uri)
  return draft?.version === version ? draft : null
}

type CoverageKey = Pick<CoverageView, 'uri' | 'version'>

function sourceOf({ analysis, reader, document }: OpenDraft): ViewSource {
  return { analysis, reader, place: (span) => toRange(document, span) }
}
