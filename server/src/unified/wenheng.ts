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
  /** The language of the messages; the draft's own where it is not set. */
  readonly locale?: Language
}

/**
 * The analysis as a unified plugin, for remark and retext alike: the findings become messages of the file, `source`
 * `wenheng`, `ruleId` the rule. It reads the file's own text, not the tree: the tree of a remark pipeline has lost what
 * front matter, comments and lines say.
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

/** What VFile calls `actual` and `expected`: the words at the finding and what its fix puts there, where that is one edit. */
function replacement({ chunks }: Draft, { span, fixes }: Finding): { actual?: string; expected?: string[] } {
  const [edit, other] = fixes?.[0]?.edits ?? []
  if (!edit || other || edit.span.start !== span.start || edit.span.end !== span.end) return {}
  return { actual: chunks.slice(span.start, span.end), expected: [edit.text] }
}

/** VFile's grades: `true` fails the file, `false` warns, `undefined` informs. */
const fatal: Readonly<Record<Severity, boolean | undefined>> = {
  error: true,
  warning: false,
  information: undefined,
  hint: undefined,
}
