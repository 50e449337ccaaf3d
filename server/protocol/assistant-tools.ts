/** The tools for assistants: what client and server share of them. Types and names alone. */

/** Client → server: calls a tool. Takes an `AssistantToolCall`, gives an `AssistantToolAnswer`. */
export const assistantToolMethod = 'wenheng/assistantTool'

/** The tools, by name, and whether they read a draft. package.json contributes them. */
export const assistantTools = {
  wenheng_coverage: { readsDraft: true },
  wenheng_findings: { readsDraft: true },
  wenheng_framework: { readsDraft: false },
  wenheng_clause: { readsDraft: true },
} as const satisfies Readonly<Record<string, { readonly readsDraft: boolean }>>

export interface AssistantToolCall {
  readonly tool: string
  /** What the assistant gives; the server checks it. */
  readonly input: unknown
  /** The open draft; null for a tool that reads none. */
  readonly uri: string | null
}

/** What the tool gives, plain data; or why it gives nothing, a sentence in the reader's language. One of them is null. */
export interface AssistantToolAnswer {
  readonly result: Readonly<Record<string, unknown>> | null
  readonly error: string | null
}
