import { CodeActionKind } from '../../session/protocol-values.ts'
import type { Feature } from '../feature.ts'
import { askedKinds, countKind, fixAllKind } from './action-kinds.ts'
import type { ActionData } from './offered-actions.ts'

/**
 * Quick fixes of the findings in a range, and `source.fixAll`. For fixes that add text only titles are sent at first;
 * the edits follow when one is chosen or previewed, if the client supports that.
 */
export const codeActions: Feature = {
  capabilities: (client) => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, countKind, fixAllKind],
      resolveProvider: client.resolvesEdits,
    },
  }),
  serve({ connection, session, reportOf }) {
    connection.onCodeAction(async (params, token) => {
      const asked = askedKinds(params.context.only)
      if (!asked.isForAll && !asked.isQuick && !asked.isCount) return []
      // Loaded when first asked for.
      const { actionsIn } = await import('./offered-actions.ts')
      const draft = await session.draftAsSent(params.textDocument.uri, token)
      return draft && actionsIn(draft, params, asked, session, reportOf(draft))
    })
    connection.onCodeActionResolve(async (action, token) => {
      const data: unknown = action.data
      if (action.edit || !isActionData(data)) return action
      const { withEdit } = await import('./offered-actions.ts')
      const draft = await session.draft(data.uri, token)
      return draft && draft.version === data.version ? withEdit(action, data, draft, session) : action
    })
  },
}

function isActionData(data: unknown): data is ActionData {
  if (typeof data !== 'object' || data === null || !('uri' in data && 'version' in data)) return false
  return 'fix' in data || 'switchOff' in data || 'directive' in data
}
