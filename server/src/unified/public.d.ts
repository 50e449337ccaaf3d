import type { Root } from 'nlcst'
import type { Plugin } from 'unified'

/**
 * The public types of `wenheng/unified`. A test compares them with those of the code.
 *
 * The options are the content of `.wenheng.yaml` as an object, and three of the plugin's own. No file is read.
 */
export interface WenhengOptions extends WenhengSettings {
  /** The language of the messages. Default: that of the draft. */
  readonly locale?: 'zh' | 'en'
  /** The format of the file's text. Default: `markdown`. */
  readonly format?: 'markdown' | 'plain'
  /** The maximum number of messages for one file; the most severe are kept. Default: 200. */
  readonly maxFindings?: number
  /** Terms, each with the element or dimension that it speaks of. */
  readonly terms?: Readonly<Record<string, string>>
  /** Clauses for quick fixes, which editors offer; messages do not show them. */
  readonly templates?: readonly {
    readonly id?: string
    readonly element: string
    readonly form: 'programme' | 'legislation' | 'measures' | 'act' | 'plan'
    readonly levels?: readonly ('national' | 'provincial' | 'local')[]
    readonly topic: string
    readonly text: string
  }[]
  /** `LABELS | SENTENCE`, as in TEACHING.md. */
  readonly sentences?: readonly string[]
  /** Settings for some files, named by globs relative to `file.cwd`; the later win. */
  readonly overrides?: readonly (WenhengSettings & { readonly files: readonly string[] })[]
}

export interface WenhengSettings {
  /** The language of the draft. Default: `auto`. */
  readonly language?: 'auto' | 'zh' | 'en'
  /** Whether the text is taken for a policy draft. Default: `auto`, if it reads like one. */
  readonly judge?: 'auto' | 'always' | 'never'
  /** The kind of document. Default: `auto`, what the draft says of itself. */
  readonly genre?: 'auto' | 'plan' | 'opinion' | 'legislation' | 'measures' | 'notice' | 'act' | 'strategy' | 'other'
  /** The level of government that issues it. Default: `auto`. */
  readonly level?: 'auto' | 'national' | 'provincial' | 'local'
  /** The dimensions that apply, by id or Chinese name. Default: all. */
  readonly dimensions?: readonly string[]
  /** The day for deadlines in a draft without a date: true for that of reading, or 2026-03-01. Default: false. */
  readonly today?: boolean | string
  /** Severities by rule, by id or Chinese name, instead of the rules' own: off, hint, information, warning, error. */
  readonly rules?: Readonly<Record<string, string>>
}

/**
 * Adds Wenheng's findings in a draft to the file's messages: `source` is `wenheng`, `ruleId` the rule, `url` its page,
 * `expected` the replacement of a fix. It reads the file's text, so it works in remark and retext pipelines alike.
 */
declare const wenheng: Plugin<[WenhengOptions?]>
export default wenheng

/** A parser plugin for Chinese text to nlcst, as `retext-english` is for English. */
export declare const parseChinese: Plugin<[], string, Root>
