import {
  type AlignmentFile,
  type AlignmentFileParams,
  type AlignmentParams,
  type AlignmentView,
  alignmentFileMethod,
  alignmentMethod,
  type StateTaskParams,
  stateTaskMethod,
} from '../../../protocol/alignment.ts'
import { toBase64 } from '../../../protocol/base64.ts'
import type { DraftEdits } from '../../../protocol.ts'
import { toTextEdit } from '../session/convert.ts'
import { LSPErrorCodes, ResponseError } from '../session/protocol-values.ts'
import { createReadAnalyses, type ReadAnalysis } from '../workspace/read-analysis.ts'
import type { Feature } from './feature.ts'

/** What a draft makes of the documents above it, as a view and as a file, and what the writer says of it. */
export const alignment: Feature = {
  serve({ connection, session, folders, host }) {
    const read = createReadAnalyses(session, host)

    async function pairOf({ uri, parents }: AlignmentParams) {
      // Loaded when first asked for.
      const { alignedDraft } = await import('./alignment-view.ts')
      const draft = await session.draft(uri)
      if (!draft) return null
      const named = parents.length > 0 ? parents : (await session.settings.of(uri)).parentsWithin(folders.holding(uri))
      const found = await Promise.all(named.map(async (parent) => (await read(parent)) ?? parent))
      const isRead = (one: ReadAnalysis | string): one is ReadAnalysis => typeof one !== 'string'
      const isUnread = (one: ReadAnalysis | string): one is string => typeof one === 'string'
      // The draft may have been edited meanwhile: places are those of its newest version.
      const newest = (await session.draft(uri)) ?? draft
      const unread = found.filter(isUnread)
      return { aligned: alignedDraft(newest, found.filter(isRead), unread.length > 0), unread }
    }

    connection.onRequest(alignmentMethod, async (params: AlignmentParams): Promise<AlignmentView | null> => {
      const { alignmentView } = await import('./alignment-view.ts')
      const pair = await pairOf(params)
      return pair && alignmentView(pair.aligned, pair.unread)
    })
    connection.onRequest(alignmentFileMethod, async (params: AlignmentFileParams): Promise<AlignmentFile | null> => {
      const { alignmentBytes } = await import('./alignment-view.ts')
      const pair = await pairOf(params)
      return pair && { bytes: toBase64(await alignmentBytes(pair.aligned, params.format)) }
    })
    connection.onRequest(stateTaskMethod, async (params: StateTaskParams): Promise<DraftEdits | null> => {
      const { stating } = await import('./stated-task.ts')
      const draft = await session.draft(params.uri)
      if (!draft) return null
      if (draft.version !== params.version)
        throw new ResponseError(LSPErrorCodes.ContentModified, 'The draft has changed.')
      return { edits: [toTextEdit(draft.document, stating(draft.analysis.draft, params))], reason: null }
    })
  },
}
