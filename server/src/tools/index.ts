import type { Analysis } from '../engine/analyzer.ts'
import type { Language } from '../framework/types.ts'
import { checkInput, shown } from './check-input.ts'
import { clauseTool } from './clause.ts'
import { coverageTool } from './coverage.ts'
import { findingsTool } from './findings.ts'
import { frameworkTool } from './framework.ts'
import type { InputSchema } from './schema.ts'
import type { DraftTool, FrameworkTool, Tool, ToolAnswer } from './tool.ts'
import { listed, toolError } from './tool-error.ts'

export { toolErrorText } from './tool-error.ts'

/** A tool with the types of its input closed in. */
export interface CallableTool extends Tool {
  /** Checks the input, and runs the tool if it is right. `analysis`: null where there is no draft. */
  readonly call: (analysis: Analysis | null, input: unknown, reader: Language) => ToolAnswer
}

/** The tools for assistants, in the order in which they are listed. */
export const tools: readonly CallableTool[] = [
  callable(coverageTool),
  callable(findingsTool),
  callable(frameworkTool),
  callable(clauseTool),
]

/** Calls a tool by name. Total: whatever the input, the answer is a result or a sentence that says why there is none. */
export function callTool(name: string, analysis: Analysis | null, input: unknown, reader: Language): ToolAnswer {
  const tool = tools.find((one) => one.name === name)
  return tool ? tool.call(analysis, input, reader) : unknownTool(name)
}

function unknownTool(name: string): ToolAnswer {
  return toolError('unknownTool', { name: shown(name), allowed: listed(tools.map((one) => one.name)) })
}

/** The language that an input asks for; that of the reader if it asks for none. */
export function answerLanguage(input: unknown, reader: Language): Language {
  const asked = typeof input === 'object' && input !== null && Object.hasOwn(input, 'language') ? input : {}
  return 'language' in asked && (asked.language === 'zh' || asked.language === 'en') ? asked.language : reader
}

function callable<S extends InputSchema>(tool: DraftTool<S> | FrameworkTool<S>): CallableTool {
  return {
    ...tool,
    call(analysis, given, reader) {
      const checked = checkInput(tool.input, given)
      if ('error' in checked) return checked
      const answer = answerLanguage(given, reader)
      if (!tool.readsDraft) return tool.run(checked.input, answer)
      return analysis ? tool.run(analysis, checked.input, answer) : toolError('noDraft', {})
    },
  }
}
