import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { type ConfigObject, readConfigObject } from '../config/config-object.ts'
import { engineSettings, resolveConfig } from '../config/resolve.ts'
import { createAnalyzer } from '../engine/analyzer.ts'
import type { Finding, Severity } from '../findings/finding.ts'
import { formatMessage } from '../findings/format-message.ts'
import type { Language, Localized } from '../framework/types.ts'
import { rulePage } from '../rules/page.ts'
import { renderMessage } from '../rules/render-message.ts'
import { faultText } from '../rules/rule-faults.ts'
import type { Draft, TextFormat } from '../text/model/draft.ts'
import { vfilePlaces } from './vfile-place.ts'

/** The content of `.wenheng.yaml` as an object, and what the plugin alone is told. */
export interface WenhengOptions extends ConfigObject {
  /** The language of the messages. Default: that of the draft. */
  readonly locale?: Language
  readonly format?: TextFormat
  readonly maxFindings?: number
}

/**
 * A unified plugin for remark and retext that adds the findings to the file's messages; `source` is `wenheng`, `ruleId`
 * the rule. It reads the file's text, because a remark tree has lost information from front matter, comments and lines.
 * Throws where the options are not what a configuration may say.
 */
const wenheng: Plugin<[WenhengOptions?]> = ({ locale, format, maxFindings, ...stated } = {}) => {
  const content = readConfigObject(stated, locale ?? 'en')
  const analyzer = createAnalyzer()
  const failed = new Set<string>()
  return (_tree: unknown, file: VFile) => {
    const config = { file: '', folder, content, packs: [], pmc: null }
    const settings = engineSettings(resolveConfig(addressOf(file), [config]), new Date())
    const own = { ...(format && { format }), ...(maxFindings !== undefined && { maxFindings }) }
    const { draft, findings, faults } = analyzer.analyze(String(file), { ...settings, ...own })
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
    // Each once, however many files: it says something of the plugin, not of the file.
    for (const [rule, error] of faults) {
      if (failed.has(rule)) continue
      failed.add(rule)
      file.message(formatMessage({ key: 'failed', values: { rule, reason: faultText(error) } }, ruleFailed, language), {
        source: 'wenheng',
        ruleId: rule,
      })
    }
  }
}

export default wenheng

const ruleFailed: Localized = {
  zh: '规则 {rule} 运行出错，其结果未列出：{reason}',
  en: 'The rule {rule} failed; what it finds is not listed: {reason}',
}

/** Files are named from their working folder: globs of overrides are held against that. */
const folder = 'file://'

function addressOf({ path, cwd }: VFile): string {
  const name = slashed(path ?? '')
  const from = slashed(cwd)
  const within = name.startsWith(`${from}/`) ? name.slice(from.length + 1) : name.replace(/^\.\//, '')
  return `${folder}/${encodeURI(within)}`
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}

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
