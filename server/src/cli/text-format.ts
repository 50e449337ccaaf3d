import type { Analysis } from '../engine/analyzer.ts'
import type { Severity } from '../findings/finding.ts'
import { severityNames } from '../findings/severity-names.ts'
import type { Language, Localized } from '../framework/types.ts'
import { renderMessage } from '../rules/render-message.ts'
import { lineColumns } from '../text/document/line-column.ts'
import type { Span } from '../text/document/span.ts'
import { visible } from '../text/document/visible.ts'
import { paragraphAt } from '../word/read/paragraph-at.ts'
import type { WordDraft } from '../word/read/word-draft.ts'
import { cellsOf, padEnd } from './cells.ts'
import type { Paint, Style } from './paint.ts'
import { type LintedDraft, paragraphName } from './report.ts'
import type { Totals } from './totals.ts'
import { emptyFile, unjudgedReason } from './unjudged-reason.ts'

const colourOf: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'cyan',
  hint: 'gray',
}

/**
 * The findings of one file in the columns of vfile-reporter, one line each: place, severity, message, rule. A file
 * without any is one line.
 */
export function lintText({ file, analysis, findings, word }: LintedDraft, language: Language, paint: Paint): string {
  const name = paint('underline', visible(file))
  const kind = why(unjudgedReason(analysis, language), language, paint, formAllTheSame[language])
  if (findings.length === 0 && kind.length === 0) return `${name}  ${nothing[language]}\n`
  const place = lineColumns(analysis.draft.chunks)
  const rows = findings.map((finding) => {
    const { line, column, endLine, endColumn } = place(finding.span)
    return {
      place: word
        ? paragraphPlace(word, analysis, finding.span, language)
        : `${line}:${column}-${endLine}:${endColumn}`,
      severity: finding.severity,
      label: severityNames[finding.severity][language],
      message: renderMessage(finding, language),
      rule: finding.rule,
    }
  })
  const width = (column: 'place' | 'label' | 'message'): number =>
    rows.reduce((most, row) => Math.max(most, cellsOf(row[column])), 0) + 2
  const [places, labels] = [width('place'), width('label')]
  const messages = Math.min(width('message'), widest)
  const lines = rows.map(({ place, severity, label, message, rule }) => {
    const shown = paint(colourOf[severity], label) + padEnd('', labels - cellsOf(label))
    return `  ${padEnd(place, places)}${shown}${padEnd(`${message} `, messages)}${paint('dim', rule)}`
  })
  return `${[name, ...kind, ...lines].join('\n')}\n\n`
}

/** Where a finding is in a Word document: the number of the paragraph, and its own number or first words. */
function paragraphPlace(word: WordDraft, { draft }: Analysis, { start }: Span, language: Language): string {
  const paragraph = paragraphAt(word, start)
  if (!paragraph) return language === 'zh' ? '文末' : 'end'
  const text = draft.chunks.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + longestOpening))
  const words = visible(text.replace(/^#+ |^- |[\\*]/g, '').replace(/\s+/g, ' '))
  const length = openingLength[language]
  const cut = words.length > length ? `${words.slice(0, length)}…` : words
  const number = paragraphName(paragraph.number, language)
  return language === 'zh' ? `${number}“${cut}”` : `${number} “${cut}”`
}

/** In UTF-16 code units. */
const longestOpening = 80
const openingLength: Readonly<Record<Language, number>> = { zh: 10, en: 20 }

/** Of the column of messages, in cells: a longer message moves its rule to the right. */
const widest = 80

/** Why a file is not judged, what is checked all the same, and how to have it judged anyway: one line, or none. */
export function why(reason: string | null, language: Language, paint: Paint, besides = ''): string[] {
  if (reason === null) return []
  const more = reason === emptyFile[language] ? '' : `${besides}${allTheSame[language]}`
  return [`  ${paint('dim', `${reason}${more}`)}`]
}

/**
 * The last line: how many files, how many findings of each severity, how many files are not judged, and how many places
 * were fixed.
 */
export function summary({ files, counts, unjudged, fixed }: Totals, language: Language): string {
  const severities = (Object.keys(colourOf) as Severity[])
    .map((severity) => ({ severity, count: counts[severity] }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) =>
      language === 'zh' ? `${severityNames[severity].zh} ${count} 处` : `${count} × ${severityNames[severity].en}`,
    )
  const found = severities.length > 0 ? severities : unjudged < files ? [nothing[language]] : []
  const left = unjudged === 0 ? [] : [coverageLeft(unjudged, files, language)]
  const mended = fixed === 0 ? [] : [language === 'zh' ? `已修正 ${fixed} 处` : `${fixed} fixed`]
  return language === 'zh'
    ? `${files} 份文稿：${[...found, ...left, ...mended].join('，')}`
    : `${files} ${files === 1 ? 'draft' : 'drafts'}: ${[...found, ...left, ...mended].join(', ')}`
}

function coverageLeft(unjudged: number, files: number, language: Language): string {
  if (unjudged === files) return language === 'zh' ? '五个维度未作审读' : 'coverage not judged'
  return language === 'zh' ? `${unjudged} 份的五个维度未作审读` : `coverage of ${unjudged} not judged`
}

const nothing: Localized = { zh: '未发现问题', en: 'nothing found' }

const formAllTheSame: Localized = { zh: '编号、格式等照常检查。', en: ' Numbering, references and form are checked.' }

const allTheSame: Localized = {
  zh: '（--judge always 可强制审读）',
  en: ' (Use --judge always to judge it anyway.)',
}
