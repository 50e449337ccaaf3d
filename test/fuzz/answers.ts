import type { Answer, ServerProcess } from './server-process.ts'

/** Codes of errors that the protocol knows. */
export const known = new Set([
  ...[-32700, -32600, -32601, -32602, -32603, -32002, -32001],
  ...[-32803, -32802, -32801, -32800],
])

/** Requests whose answers are a function of the text and the settings. */
export const compared = [
  ...['textDocument/hover', 'textDocument/documentSymbol', 'textDocument/foldingRange', 'textDocument/codeLens'],
  ...['textDocument/semanticTokens/full', 'textDocument/inlayHint', 'textDocument/references'],
  ...['textDocument/documentHighlight', 'textDocument/selectionRange', 'textDocument/prepareRename'],
]

/** Milliseconds within which every request has its answer, on a machine that others use too. */
export const bound = 60_000

/** The answer, or a failure if there is none in time. */
export async function within(server: ServerProcess, answer: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer: ${JSON.stringify(server.oldest)}\n${server.log}`)), bound)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Ids of results are new with each. */
export function withoutIds(answer: Answer): unknown {
  if ('error' in answer) return answer.error
  const { result } = answer
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return result
  const { resultId: _, ...rest } = result as Record<string, unknown>
  return rest
}
