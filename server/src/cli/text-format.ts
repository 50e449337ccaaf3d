import { styleText } from 'node:util'
import type { Severity } from '../findings/finding.ts'
import type { Language, Localized } from '../framework/types.ts'
import type { Analysed, lintReport } from './report.ts'
import { severityNames } from './wording.ts'

type Style = Parameters<typeof styleText>[0]
/** Colours where they are shown, the text alone elsewhere. */
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

/** The findings of one file, a line each, with the fixes that an editor offers. */
export function lintText(report: ReturnType<typeof lintReport>, language: Language, paint: Paint): string {
  const lines = report.findings.map((found) => {
    const where = `${found.line}:${found.column}`.padEnd(8)
    const name = paint(colourOf[found.severity], severityNames[found.severity][language])
    return `  ${where}${name}  ${found.message}  ${paint('dim', found.rule)}`
  })
  const kind = report.draft.judged ? [] : [`  ${paint('dim', notJudged[language])}`]
  return [
    paint('underline', report.file),
    ...kind,
    ...(lines.length > 0 || kind.length > 0 ? lines : [`  ${nothing[language]}`]),
    '',
  ].join('\n')
}

/** The last line: how many files, how many findings of each severity. */
export function summary(files: readonly Analysed[], language: Language): string {
  const all = files.flatMap(({ analysis }) => analysis.findings)
  const counts = (Object.keys(severityNames) as Severity[])
    .map((severity) => ({ severity, count: all.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) =>
      language === 'zh' ? `${severityNames[severity].zh} ${count} 处` : `${count} × ${severityNames[severity].en}`,
    )
  const found = counts.length > 0 ? counts.join(language === 'zh' ? '，' : ', ') : nothing[language]
  return language === 'zh'
    ? `${files.length} 份文稿：${found}`
    : `${files.length} ${files.length === 1 ? 'draft' : 'drafts'}: ${found}`
}

const nothing: Localized = { zh: '未发现问题', en: 'nothing found' }
export const notJudged: Localized = {
  zh: '不像政策文稿，未作五维度检查（--judge always 可强制检查）',
  en: 'Not taken for a policy draft; the dimensions are not judged (--judge always does)',
}
