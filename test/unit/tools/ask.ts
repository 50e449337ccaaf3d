import assert from 'node:assert/strict'
import { Ajv } from 'ajv'
import { createAnalyzer } from '../../../server/src/engine/analyzer.ts'
import type { Language } from '../../../server/src/framework/types.ts'
import { callTool, tools } from '../../../server/src/tools/index.ts'
import { jsonSchema } from '../../../server/src/tools/schema.ts'
import { toolErrorText } from '../../../server/src/tools/tool-error.ts'

const ajv = new Ajv({ strict: false })
const outputs = new Map(tools.map(({ name, output }) => [name, ajv.compile(jsonSchema(output, 'en'))]))

/** The result of a tool on a draft, which has to keep to the schema that the tool states. */
export function ask<Result>(name: string, text: string | null, input: unknown = {}, reader: Language = 'zh'): Result {
  const answer = callTool(name, text === null ? null : createAnalyzer().analyze(text), input, reader)
  assert.ok('result' in answer, 'error' in answer ? toolErrorText(answer, reader) : '')
  const validate = outputs.get(name)
  assert.ok(validate?.(answer.result), JSON.stringify(validate?.errors))
  return answer.result as Result
}

/** Of a place what the tests look at. */
export interface PlaceOfTest {
  readonly line: number
  readonly column: number
  readonly start: number
  readonly end: number
}

/** The sentence that says why a tool has no result. */
export function refused(name: string, text: string | null, input: unknown, reader: Language = 'zh'): string {
  const answer = callTool(name, text === null ? null : createAnalyzer().analyze(text), input, reader)
  assert.ok('error' in answer, 'there is a result')
  return toolErrorText(answer, reader)
}

/** A draft with ⟦…⟧ around a place: its text, and the words and the line there. */
export function marked(sample: string): { readonly text: string; readonly words: string; readonly line: number } {
  const start = sample.indexOf('⟦')
  const end = sample.indexOf('⟧')
  assert.ok(start >= 0 && end > start)
  return {
    text: sample.replace(/[⟦⟧]/g, ''),
    words: sample.slice(start + 1, end),
    line: sample.slice(0, start).split('\n').length,
  }
}
