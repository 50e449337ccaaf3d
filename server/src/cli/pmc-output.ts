import type { Language, Localized } from '../framework/types.ts'
import { pmcFile, worksheetOf } from '../report/pmc-file.ts'
import { pmcRows, pmcSummary } from '../report/pmc-tables.ts'
import { visible } from '../text/document/visible.ts'
import { cellsOf, padEnd, shortened } from './cells.ts'
import { jsonText } from './json-text.ts'
import type { Format } from './options.ts'
import type { CheckedDraft } from './report.ts'

/** What `wenheng pmc` prints of some drafts; text is `width` cells wide. */
export async function pmcOutput(
  drafts: readonly CheckedDraft[],
  format: Format,
  language: Language,
  width: number,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'md':
    case 'csv':
    case 'xlsx':
      return pmcFile(drafts, format, language)
    case 'json':
      return `${jsonText(drafts.map(pmcReport))}\n`
    default:
      return drafts.map((draft) => pmcText(draft, language, width)).join('\n')
  }
}

/** What `--format json` prints for a file. The format is stable: tools depend on it. */
function pmcReport(draft: CheckedDraft) {
  const { report, index, sheet } = worksheetOf(draft)
  const { low, high, concavity, surface, variables } = index
  return {
    file: draft.file,
    language: report.language,
    // The name of the project's own scoring sheet; null for that of Wenheng.
    sheet,
    index: { low, high },
    grades: [...new Set(index.grades)],
    concavity,
    surface: surface.map((row) => row.map((one) => ({ low: one.low, high: one.high }))),
    variables: variables.map(({ variable, items, ...of }) => ({
      id: variable.id,
      name: variable.name,
      low: of.low,
      high: of.high,
      items: items.map(({ item, score, evidence }) => ({ id: item.id, name: item.name, score, evidence })),
    })),
    instruments: report.instruments.sides.map(({ side, instruments, measures, share, byDimension }) => ({
      side: side.id,
      measures,
      share,
      byDimension,
      instruments: instruments.map(({ instrument, ...count }) => ({ id: instrument.id, ...count })),
    })),
    coded: report.instruments.coded.map(({ line, text, dimensions, instrument, words }) => ({
      line,
      text,
      dimensions,
      instrument: instrument.id,
      words,
    })),
  }
}

function pmcText(draft: CheckedDraft, language: Language, width: number): string {
  const { report, index, sheet } = worksheetOf(draft)
  const [, ...rows] = pmcRows(index, language)
  const names = Math.max(...rows.map(([, name = '']) => cellsOf(name))) + 2
  const lines = rows.map(([id = '', name = '', score = '', , basis = '', places = '']) => {
    const start = `${id.includes('.') ? '    ' : '  '}${padEnd(id, id.includes('.') ? 7 : 9)}${padEnd(name, names)}${padEnd(score, 11)}`
    const place = places === '' ? '' : `  ${places}`
    return `${start}${shortened(visible(basis), Math.max(12, width - cellsOf(start) - cellsOf(place)))}${place}`.trimEnd()
  })
  const balance = report.instruments.sides.map(
    ({ side, measures, share }) => `${side.name[language]} ${measures} (${Math.round(100 * share)}%)`,
  )
  const summary = pmcSummary(index, language).map(
    ([name = '', value = '']) => `  ${name}${language === 'zh' ? '：' : ': '}${value}`,
  )
  const own = sheet === null ? [] : [`  ${sheetWord[language]}${visible(sheet)}`]
  return [
    visible(draft.file),
    ...own,
    ...summary,
    `  ${balance.join(language === 'zh' ? '，' : ', ')}`,
    '',
    ...lines,
    '',
  ].join('\n')
}

const sheetWord: Localized = { zh: '评分表：', en: 'Sheet: ' }
