import path from 'node:path'
import type { Severity } from '../findings/finding.ts'
import type { Language } from '../framework/types.ts'
import { renderMessage } from '../rules/render-message.ts'
import { lineColumns } from '../text/document/line-column.ts'
import { visible } from '../text/document/visible.ts'
import { type LintedDraft, paragraphName, paragraphOf } from './report.ts'

/**
 * The findings of a file as workflow commands, which GitHub shows beside the lines of a change:
 * `::warning file=…,line=…::message`.
 */
export function githubLines({ file, analysis, findings, word }: LintedDraft, language: Language): string {
  const place = lineColumns(analysis.draft.chunks)
  return findings
    .map((finding) => {
      const { line, column, endLine, endColumn } = place(finding.span)
      const properties = { file: shownPath(file), line, endLine, col: column, endColumn, title: finding.rule }
      const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
      return `::${commands[finding.severity]} ${written.join(',')}::${data(inParagraph(word, finding.span.start, language) + renderMessage(finding, language))}\n`
    })
    .join('')
}

/** GitHub shows no line of a Word document: the message says where it is. */
function inParagraph(word: LintedDraft['word'], offset: number, language: Language): string {
  const { paragraph } = paragraphOf(word, offset)
  if (paragraph === undefined) return ''
  return paragraphName(paragraph, language) + (language === 'zh' ? '：' : ': ')
}

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
}

/** A relative path as GitHub has it, from the root of the repository. */
function shownPath(file: string): string {
  return visible(path.sep === '\\' ? file.replaceAll('\\', '/') : file).replace(/^(?:\.\/)+/, '')
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
