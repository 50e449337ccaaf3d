import type { Language } from '../framework/types.ts'
import { buildOutline } from './build-outline.ts'
import { classify } from './classify.ts'
import type { Draft, TextFormat } from './draft.ts'
import { frontMatterTitle } from './front-matter.ts'
import { detectLanguage } from './language.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { parsePlain } from './parse-plain.ts'
import { readDirectives } from './read-directives.ts'

export interface ParseOptions {
  readonly format?: TextFormat
  readonly language?: Language
}

/** Takes a draft apart. Markdown unless told otherwise; the language is found where it is not given. Total: any text has a parse. */
export function parseDraft(text: string, options: ParseOptions = {}): Draft {
  const format = options.format ?? 'markdown'
  const language = options.language ?? detectLanguage(text)
  const parsed = format === 'markdown' ? parseMarkdown(text) : parsePlain(text)
  const blocks = classify(parsed.blocks, language)
  const directives = readDirectives(text, parsed.comments)
  const draft = { text, format, language, blocks, outline: buildOutline(blocks, language), directives }
  const statedTitle = format === 'markdown' ? frontMatterTitle(text) : null
  return statedTitle === null ? draft : { ...draft, statedTitle }
}
