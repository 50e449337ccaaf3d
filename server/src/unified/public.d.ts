import type { Root } from 'nlcst'
import type { Plugin } from 'unified'

/** The types of `wenheng/unified`, as they are shipped. A test holds them against those of the code. */
export interface WenhengOptions {
  /** The language of the messages; the draft's own where it is not set. */
  readonly locale?: 'zh' | 'en'
  /** How the file's text is read. Default: `markdown`. */
  readonly format?: 'markdown' | 'plain'
  /** The language of the draft. Default: `auto`. */
  readonly language?: 'auto' | 'zh' | 'en'
  /** Whether the text is taken for a policy draft: by its features, always, never. Default: `auto`. */
  readonly judge?: 'auto' | 'always' | 'never' | 'declared'
  /** The severity of a rule by its id, where it is not to be the rule's own. */
  readonly severities?: Readonly<Record<string, 'error' | 'warning' | 'information' | 'hint' | 'off'>>
  /** The most messages for one file, the gravest first. Default: 200. */
  readonly maxFindings?: number
}

/**
 * Adds what Wenheng finds in a draft to the file's messages: `source` is `wenheng`, `ruleId` the rule, `url` its page,
 * `expected` what a fix would put there. It reads the file's text, so it works in remark and retext pipelines alike.
 */
declare const wenheng: Plugin<[WenhengOptions?]>
export default wenheng

/** Parses Chinese text to nlcst, as `retext-english` does English. */
export declare const parseChinese: Plugin<[], string, Root>
