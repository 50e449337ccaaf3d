import {
  type AssistantToolAnswer,
  type AssistantToolCall,
  assistantToolMethod,
} from '../../../protocol/assistant-tools.ts'
import { askSettings, readerLanguage } from '../session/client-settings.ts'
import type { Feature } from './feature.ts'

/** The tools for assistants, for a client that offers them. They are loaded when one is first called. */
export const assistantTools: Feature = {
  serve({ connection, session }) {
    connection.onRequest(
      assistantToolMethod,
      async ({ tool, input, uri }: AssistantToolCall, token): Promise<AssistantToolAnswer> => {
        const { answerLanguage, callTool, toolErrorText } = await import('../../tools/index.ts')
        const draft = typeof uri === 'string' ? await session.draft(uri, token) : null
        const reader = draft?.reader ?? readerLanguage(await askSettings(connection, session.client), session.client)
        const answer = callTool(String(tool), draft?.analysis ?? null, input, reader)
        return 'result' in answer
          ? { ...answer, error: null }
          : { result: null, error: toolErrorText(answer, answerLanguage(input, reader)) }
      },
    )
  },
}
