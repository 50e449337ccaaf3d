import type { Language } from '../framework/types.ts'
import { markdownTable, markdownWords } from '../table-files/markdown.ts'
import { linesOf } from './clauses.ts'
import type { DraftReport } from './draft-report.ts'
import { explanatoryNote } from './explanatory-note.ts'
import { excerpt } from './html-text.ts'
import { instrumentRows } from './instrument-rows.ts'
import { methodNote } from './method-note.ts'
import { missingParts } from './missing-parts.ts'
import { overviewCells, overviewHeadings } from './overview-rows.ts'
import { colon, lensNames, lineList, words } from './report-words.ts'

/** The report of one draft in Markdown. */
export function markdownReport(report: DraftReport, reader: Language): string {
  const { file, title, date, reason, dimensions, lenses } = report
  const missing = missingParts(report, reader)
  const note = explanatoryNote(report, reader)
  const about = [
    `${words.draft[reader]}${colon[reader]}${markdownWords(title === '' ? file : title)}`,
    ...(title === '' ? [] : [`${words.file[reader]}${colon[reader]}${markdownWords(file)}`]),
    ...(date === null ? [] : [`${words.date[reader]}${colon[reader]}${markdownWords(date)}`]),
  ]
  const part = (heading: string, content: string): string => `## ${heading}\n\n${content}\n`
  return [
    `# ${words.heading[reader]}\n`,
    `${about.map((line) => `- ${line}`).join('\n')}\n`,
    reason === null
      ? part(
          words.missing[reader],
          missing.length === 0
            ? words.nothingMissing[reader]
            : missing.map(({ name, text }) => `- **${name}**${colon[reader]}${text}`).join('\n'),
        )
      : `${reason[reader]}\n`,
    part(
      words.overview[reader],
      markdownTable([overviewHeadings(reader), ...dimensions.map((one) => overviewCells(one, reader))]).trimEnd(),
    ),
    ...(note === '' ? [] : [part(words.note[reader], markdownWords(note))]),
    part(
      words.evidence[reader],
      markdownTable([
        [words.dimension, words.element, words.measures, words.lines, words.clause].map((one) => one[reader]),
        ...dimensions.flatMap(({ dimension, elements }) =>
          elements.map(({ element, measures }) => [
            dimension.name[reader],
            element.name[reader],
            String(measures.length),
            lineList(linesOf(measures), reader),
            excerpt(measures[0]?.text ?? '', 60),
          ]),
        ),
      ]).trimEnd(),
    ),
    part(
      words.instruments[reader],
      `${markdownTable(instrumentRows(report, reader))}\n${words.instrumentNote[reader]}`,
    ),
    part(
      words.lenses[reader],
      lenses
        .map(
          ({ lens, entries }) =>
            `- ${lensNames[lens][reader]}${colon[reader]}${entries.map(({ name, measures }) => `${name[reader]} ${measures}`).join(reader === 'zh' ? '；' : '; ')}`,
        )
        .join('\n'),
    ),
    part(words.method[reader], methodNote(reader).join('\n\n')),
  ].join('\n')
}
