import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { createAnalyzer } from '../engine/analyzer.ts'
import type { Settings } from '../engine/settings.ts'
import type { Finding, Severity } from '../findings/finding.ts'
import type { Language } from '../framework/types.ts'
import { rulePage } from '../rules/page.ts'
import { renderMessage } from '../rules/render-message.ts'
import type { Draft } from '../text/model/draft.ts'
import { vfilePlaces } from './vfile-place.ts'

export interface WenhengOptions extends Partial<Settings> {
  /** The language of the messages. Default: that of the draft. */
  readonly locale?: Language
}

/**
 * A unified plugin for remark and retext that adds the findings to the file's messages; `source` is `wenheng`, `ruleId`
 * the rule. It reads the file's text, because a remark tree has lost information from front matter, comments and lines.
 */
const wenheng: Plugin<[WenhengOptions?]> = (options = {}) => {
  const analyzer = createAnalyzer()
  return (_tree: unknown, file: VFile) => {
    const { locale, ...settings } = options
    const { draft, findings } = analyzer.analyze(String(file), settings)
    const language = locale ?? draft.language
    const place = vfilePlaces(draft.chunks)
    for (const finding of findings) {
      const message = file.message(renderMessage(finding, language), {
        place: place(finding.span),
        source: 'wenheng',
        ruleId: finding.rule,
      })
      message.fatal = fatal[finding.severity]
      message.url = rulePage(finding.rule, language)
      const { actual, expected } = replacement(draft, finding)
      if (actual !== undefined) message.actual = actual
      if (expected !== undefined) message.expected = expected
    }
  }
}

export default wenheng

/** VFile's `actual` and `expected`: the finding's text and its replacement, if its fix is one edit of its span. */
function replacement({ chunks }: Draft, { span, fixes }: Finding): { actual?: string; expected?: string[] } {
  const [edit, other] = fixes?.[0]?.edits ?? []
  if (!edit || other || edit.span.start !== span.start || edit.span.end !== span.end) return {}
  return { actual: chunks.slice(span.start, span.end), expected: [edit.text] }
}

/** Values of VFile's `fatal`: `true` is an error, `false` a warning, `undefined` information. */
const fatal: Readonly<Record<Severity, boolean | undefined>> = {
  error: true,
  warning: false,
  information: undefined,
  hint: undefined,
}
