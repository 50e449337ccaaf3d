import type { Root } from 'nlcst'
import type { Plugin } from 'unified'

/** The public types of `wenheng/unified`. A test compares them with those of the code. */
export interface WenhengOptions {
  /** The language of the messages. Default: that of the draft. */
  readonly locale?: 'zh' | 'en'
  /** The format of the file's text. Default: `markdown`. */
  readonly format?: 'markdown' | 'plain'
  /** The language of the draft. Default: `auto`. */
  readonly language?: 'auto' | 'zh' | 'en'
  /**
   * Whether the text is judged as a policy draft. `auto`: if it reads like one; `declared`: unless it has only begun;
   * `always` and `never`: regardless of the text. Default: `auto`.
   */
  readonly judge?: 'auto' | 'always' | 'never' | 'declared'
  /** Severities by rule id, instead of the rules' own. */
  readonly severities?: Readonly<Record<string, 'error' | 'warning' | 'information' | 'hint' | 'off'>>
  /** The maximum number of messages for one file; the most severe are kept. Default: 200. */
  readonly maxFindings?: number
}

/**
 * Adds Wenheng's findings in a draft to the file's messages: `source` is `wenheng`, `ruleId` the rule, `url` its page,
 * `expected` the replacement of a fix. It reads the file's text, so it works in remark and retext pipelines alike.
 */
declare const wenheng: Plugin<[WenhengOptions?]>
export default wenheng

/** A parser plugin for Chinese text to nlcst, as `retext-english` is for English. */
export declare const parseChinese: Plugin<[], string, Root>
