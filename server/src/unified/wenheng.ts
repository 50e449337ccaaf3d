import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { createAnalyzer } from '../engine/analyzer.ts'
import type { Settings } from '../engine/settings.ts'
import type { Severity } from '../findings/finding.ts'
import type { Language } from '../framework/types.ts'
import { rulePage } from '../rules/page.ts'
import { renderMessage } from '../rules/render-message.ts'
import { vfilePlaces } from './vfile-place.ts'

export interface WenhengOptions extends Partial<Settings> {
  /** The language of the messages; defaults to the draft's own. */
  readonly locale?: Language
}

/**
 * The analysis as a unified plugin, for both remark and retext. Findings become messages of the file, with `source`
 * `wenheng` and the rule as `ruleId`. It reads the text of the file, not the tree: a remark tree has lost the
 * information in front matter, comments and line breaks.
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
    }
  }
}

export default wenheng

/** VFile's levels: `true` is an error, `false` a warning, `undefined` information. */
const fatal: Readonly<Record<Severity, boolean | undefined>> = {
  error: true,
  warning: false,
  information: undefined,
  hint: undefined,
}
