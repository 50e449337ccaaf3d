import type { Language, Localized } from '../framework/types.ts'
import { byOwner } from '../ledger/by-owner.ts'
import { ledgerName, type TaskRow, widths } from '../ledger/columns.ts'
import { listTasks } from '../ledger/list-tasks.ts'
import { tableOf } from '../ledger/tables.ts'
import { markdownTable, markdownWords } from '../table-files/markdown.ts'
import { lineColumns } from '../text/document/line-column.ts'
import { ofEachDraft } from './analysed-drafts.ts'
import type { CommandRun } from './command-run.ts'
import { jsonText } from './json-text.ts'
import type { OptionValues } from './options.ts'
import { type CheckedDraft, paragraphOf } from './report.ts'
import { complaining } from './say-once.ts'
import { terminalProblem, writeOutput } from './write-output.ts'

/** `wenheng tasks`: prints or saves the tables of tasks of drafts. */
export const tasksCommand: CommandRun = async (asked, language, streams) => {
  const { options } = asked
  const complain = complaining(streams, language)
  const unshown = terminalProblem(options, streams)
  if (unshown) return complain(unshown)
  const { results: ledgers, unread } = await ofEachDraft(asked, language, streams, (draft) =>
    ledgerOf(draft, options.locale === null ? null : language),
  )
  const problem = writeOutput(await contentOf(ledgers, options), options, streams)
  if (problem) return complain(problem)
  return unread ? 2 : 0
}

/** The tasks of one file. */
interface Ledger {
  readonly file: string
  readonly language: Language
  readonly rows: readonly TaskRow[]
}

/** Headings are in the language of the draft, unless the reader has asked for one. */
function ledgerOf({ file, analysis, word }: CheckedDraft, asked: Language | null): Ledger {
  const place = lineColumns(analysis.draft.chunks)
  const rows = listTasks(analysis).map((task, at) => ({
    ...task,
    number: at + 1,
    line: place(task.span).line,
    ...paragraphOf(word, task.span.start),
  }))
  return { file, language: asked ?? analysis.draft.language, rows }
}

/** A part of the output: a table, with what it is of where there are several. */
interface Part {
  readonly title: string
  readonly language: Language
  readonly rows: readonly TaskRow[]
}

async function contentOf(ledgers: readonly Ledger[], { format, by }: OptionValues): Promise<string | Uint8Array> {
  if (format === 'json') return `${jsonText(ledgers.map((ledger) => report(ledger, by)))}\n`
  const parts = ledgers.flatMap((ledger) => partsOf(ledger, by, ledgers.length > 1))
  if (format === 'xlsx') {
    const { spreadsheet } = await import('../table-files/spreadsheet.ts')
    return spreadsheet(
      parts.map(({ title, language, rows }) => ({
        title: title || ledgerName[language],
        widths,
        table: tableOf(rows, language),
      })),
    )
  }
  if (format === 'csv') {
    const { writeCsv } = await import('../table-files/csv.ts')
    return writeCsv(oneTable(parts))
  }
  return parts
    .map(
      ({ title, language, rows }) =>
        `${title === '' ? '' : `## ${markdownWords(title)}\n\n`}${markdownTable(tableOf(rows, language))}`,
    )
    .join('\n')
}

function partsOf({ file, language, rows }: Ledger, by: OptionValues['by'], several: boolean): Part[] {
  if (by === 'task') return [{ title: several ? file : '', language, rows }]
  return byOwner(rows).map(({ name, rows: own }) => {
    const owner = name === '' ? nobody[language] : name
    return { title: several ? `${file}: ${owner}` : owner, language, rows: own }
  })
}

/** All parts under one row of headings; what each is of is the first column. */
function oneTable(parts: readonly Part[]): string[][] {
  const tables = parts.map(({ title, language, rows }) => {
    const table = tableOf(rows, language)
    return title === '' ? table : table.map((cells, at) => [at === 0 ? of[language] : title, ...cells])
  })
  return tables.flatMap((table, at) => (at === 0 ? table : table.slice(1)))
}

const nobody: Localized = { zh: '未明确责任单位', en: 'No owner named' }
const of: Localized = { zh: '所属', en: 'Of' }

/** What `--format json` prints for a file. The format is stable: tools depend on it. */
function report({ file, language, rows }: Ledger, by: OptionValues['by']) {
  const tasks = rows.map(({ block: _, span: __, ...task }) => task)
  if (by === 'task') return { file, language, tasks }
  const owners = byOwner(rows).map(({ name, rows: own }) => ({
    owner: name || null,
    tasks: own.map(({ number }) => number),
  }))
  return { file, language, tasks, owners }
}
