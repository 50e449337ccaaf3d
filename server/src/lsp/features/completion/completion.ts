import type { Feature } from '../feature.ts'
import { isServed } from '../is-served.ts'
import type { ClauseData } from './completion-items.ts'

/**
 * Clauses, terms of the framework, phrases and directives. Few characters ask by themselves: those that begin a note, a
 * number, a slot or a directive. Han characters ask for nothing.
 */
export const completion: Feature = {
  capabilities: () => ({
    completionProvider: { triggerCharacters: ['【', '〔', '（', '：', '-', '%'], resolveProvider: true },
  }),
  serve({ connection, session }) {
    connection.onCompletion(async ({ textDocument, position, context }, token) => {
      // Loaded when first asked for.
      const { completionsAt } = await import('./completion-items.ts')
      const draft = await session.draftAsSent(textDocument.uri, token)
      return draft && isServed(draft) ? completionsAt(draft, position, context, session) : null
    })
    connection.onCompletionResolve(async (item, token) => {
      const data: unknown = item.data
      if (!isClauseData(data)) return item
      const { withClause } = await import('./completion-items.ts')
      const draft = await session.draft(data.uri, token)
      return draft ? withClause(item, data, draft, session) : item
    })
  },
}

function isClauseData(data: unknown): data is ClauseData {
  return typeof data === 'object' && data !== null && 'uri' in data && 'template' in data && 'line' in data
}
