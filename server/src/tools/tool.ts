import type { Analysis } from '../engine/analyzer.ts'
import type { Language, Localized } from '../framework/types.ts'
import type { InputOf, InputSchema, ObjectSchema, TextSchema } from './schema.ts'
import type { ToolError } from './tool-error.ts'

/** A tool by which an assistant asks about a draft or about the framework. A pure function with its description. */
export interface Tool<S extends InputSchema = InputSchema> {
  readonly name: string
  readonly title: Localized
  /** What it gives and when to use it, for the assistant. */
  readonly description: Localized
  /** What it gives, in one sentence, for the user. */
  readonly summary: Localized
  readonly input: S
  readonly output: ObjectSchema
  /** False for one that knows the answer without a draft. */
  readonly readsDraft: boolean
}

/** A tool that reads a draft. */
export interface DraftTool<S extends InputSchema> extends Tool<S> {
  readonly readsDraft: true
  readonly run: (analysis: Analysis, input: InputOf<S>, reader: Language) => ToolAnswer
}

/** A tool that needs none. */
export interface FrameworkTool<S extends InputSchema> extends Tool<S> {
  readonly readsDraft: false
  readonly run: (input: InputOf<S>, reader: Language) => ToolAnswer
}

export type ToolAnswer = { readonly result: Readonly<Record<string, unknown>> } | ToolError

/** The property of every input that says in which language the words of the answer are. */
export const language = {
  type: 'string',
  enum: ['zh', 'en'],
  description: {
    zh: '答复所用的语言；不写时按用户的界面语言。',
    en: 'The language of the answer’s own words; by default that of the user’s interface.',
  },
} as const satisfies TextSchema
