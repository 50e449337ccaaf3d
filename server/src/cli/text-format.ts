import { styleText } from 'node:util'
import type { Severity } from '../findings/finding.ts'
import type { Language, Localized } from '../framework/types.ts'
import { severityNames } from './cli-messages.ts'
import type { CheckedDraft, lintReport } from './report.ts'

type Style = Parameters<typeof styleText>[0]
/** Adds colours on a terminal, none elsewhere. */
export type Paint = (style: Style, text: string) => string

export function painter(colours: boolean): Paint {
  return (style, text) => (colours ? styleText(style, text) : text)
}

const colourOf: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'cyan',
  hint: 'gray',
}

/** The findings of one file, one line each, with the fixes that an editor offers. */
export function lintText(report: ReturnType<typeof lintReport>, language: Language, paint: Paint): string {
  const lines = report.findings.map((found) => {
    const where = `${found.line}:${found.column}`.padEnd(8)
    const name = paint(colourOf[found.severity], severityNames[found.severity][language])
    return `  ${where}${name}  ${found.message}  ${paint('dim', found.rule)}`
  })
  const kind = why(report.draft.reason, language, paint)
  return [
    paint('underline', report.file),
    ...kind,
    ...(lines.length > 0 || kind.length > 0 ? lines : [`  ${nothing[language]}`]),
    '',
  ].join('\n')
}

/** Why a file is not judged, and how to have it judged anyway: one line, or none. */
export function why(reason: string | null, language: Language, paint: Paint): string[] {
  return reason === null ? [] : [`  ${paint('dim', `${reason}${allTheSame[language]}`)}`]
}

/** The last line: how many files, how many findings of each severity, and how many files are not judged. */
export function summary(files: readonly CheckedDraft[], language: Language): string {
  const all = files.flatMap(({ analysis }) => analysis.findings)
  const counts = (Object.keys(severityNames) as Severity[])
    .map((severity) => ({ severity, count: all.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) =>
      language === 'zh' ? `${severityNames[severity].zh} ${count} 处` : `${count} × ${severityNames[severity].en}`,
    )
  const unjudged = files.filter(({ analysis }) => !analysis.coverage.draft.judged).length
  const found = counts.length > 0 ? counts : unjudged < files.length ? [nothing[language]] : []
  const which = unjudged === files.length ? '' : language === 'zh' ? `${unjudged} 份` : `${unjudged} `
  const left = unjudged === 0 ? [] : [`${which}${language === 'zh' ? '未作审读' : 'not judged'}`]
  return language === 'zh'
    ? `${files.length} 份文稿：${[...found, ...left].join('，')}`
    : `${files.length} ${files.length === 1 ? 'draft' : 'drafts'}: ${[...found, ...left].join(', ')}`
}

const nothing: Localized = { zh: '未发现问题', en: 'nothing found' }

const allTheSame: Localized = {
  zh: '（--judge always 可强制审读）',
  en: ' (--judge always judges it all the same.)',
}
