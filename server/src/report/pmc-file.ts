import type { Language, Localized } from '../framework/types.ts'
import { writeCsv } from '../table-files/csv.ts'
import { markdownTable, markdownWords } from '../table-files/markdown.ts'
import { type DraftReport, draftReport } from './draft-report.ts'
import { codedRows, instrumentRows } from './instrument-rows.ts'
import { type PmcIndex, pmcIndex } from './pmc.ts'
import { pmcNote, pmcRows, pmcSummary } from './pmc-tables.ts'
import type { NamedAnalysis } from './report-file.ts'
import { words } from './report-words.ts'

export type PmcFormat = 'md' | 'csv' | 'xlsx'

interface Worksheet {
  readonly report: DraftReport
  readonly index: PmcIndex
  /** The name of the scoring sheet of the project; null for ours. */
  readonly sheet: string | null
}

/** The PMC worksheet of some drafts as one file, with the balance of policy instruments. */
export async function pmcFile(
  drafts: readonly NamedAnalysis[],
  format: PmcFormat,
  reader: Language,
): Promise<string | Uint8Array> {
  const worksheets = drafts.map(worksheetOf)
  if (format === 'xlsx') {
    const { spreadsheet } = await import('../table-files/spreadsheet.ts')
    return spreadsheet(worksheets.flatMap((one) => sheetsOf(one, worksheets.length > 1, reader)))
  }
  if (format === 'csv') return writeCsv(worksheets.flatMap((one, at) => csvRows(one, at === 0, reader)))
  return worksheets.map((one) => markdown(one, reader)).join('\n')
}

export function worksheetOf({ file, analysis, pmc }: NamedAnalysis): Worksheet {
  const report = draftReport(analysis, file, null)
  const index = pmcIndex(analysis, report.clauses, report.instruments, pmc?.sheet)
  return { report, index, sheet: pmc ? pmc.file.replace(/^.*[\\/]/, '') : null }
}

function markdown({ report, index, sheet }: Worksheet, reader: Language): string {
  const { file, title } = report
  const part = (heading: Localized, table: readonly (readonly string[])[]): string =>
    `## ${heading[reader]}\n\n${markdownTable(table)}`
  return [
    `# ${heads.sheet[reader]}\n`,
    `${markdownWords(title === '' ? file : `${title}（${file}）`)}\n`,
    part(heads.index, [[heads.what[reader], heads.value[reader]], ...pmcSummary(index, reader)]),
    part(heads.scores, pmcRows(index, reader)),
    part(words.instruments, instrumentRows(report, reader)),
    part(heads.coded, codedRows(report, reader)),
    `${words.instrumentNote[reader]}\n`,
    `${markdownWords(pmcNote(sheet, reader))}\n`,
  ].join('\n')
}

/** The scores of all drafts under one row of headings; the file is the first column, the index the last rows of each. */
function csvRows({ report, index }: Worksheet, isFirst: boolean, reader: Language): string[][] {
  const [head = [], ...rows] = pmcRows(index, reader)
  const summary = pmcSummary(index, reader).map(([name = '', value = '']) => ['', name, value, '', '', '', ''])
  return [
    ...(isFirst ? [[words.file[reader], ...head]] : []),
    ...[...rows, ...summary].map((cells) => [report.file, ...cells]),
  ]
}

function sheetsOf({ report, index, sheet: named }: Worksheet, several: boolean, reader: Language) {
  const sheet = (name: Localized, widths: readonly number[], table: readonly (readonly string[])[]) => ({
    title: several ? `${name[reader]} ${report.file}` : name[reader],
    widths,
    table,
  })
  return [
    sheet(heads.scores, [8, 20, 10, 34, 44, 16, 12], pmcRows(index, reader)),
    sheet(
      heads.index,
      [26, 60],
      [
        [heads.what[reader], heads.value[reader]],
        ...pmcSummary(index, reader),
        [words.method[reader], pmcNote(named, reader)],
      ],
    ),
    sheet(words.instruments, [12, 20, 8, 10, 8, 8, 8, 8, 8, 24], instrumentRows(report, reader)),
    sheet(heads.coded, [8, 70, 20, 10, 16, 24, 14], codedRows(report, reader)),
  ]
}

const heads = {
  sheet: { zh: 'PMC指数工作表', en: 'PMC worksheet' },
  index: { zh: '指数', en: 'Index' },
  scores: { zh: '评分', en: 'Scores' },
  coded: { zh: '措施编码', en: 'Measures coded' },
  what: { zh: '项目', en: 'Figure' },
  value: { zh: '数值', en: 'Value' },
} as const satisfies Readonly<Record<string, Localized>>
