import writeExcelFile, { type Cell } from 'write-excel-file/node'
import type { Language } from '../framework/types.ts'
import { columns } from '../ledger/columns.ts'

/** A sheet of a workbook: its title and the cells of its table, the headings first. */
export interface SheetOfTasks {
  readonly title: string
  readonly language: Language
  readonly table: readonly (readonly string[])[]
}

/** A workbook (.xlsx) with a sheet for each table. All cells are text: none is taken for a formula. */
export async function spreadsheet(sheets: readonly SheetOfTasks[]): Promise<Uint8Array> {
  const names = sheetNames(sheets)
  return writeExcelFile(
    sheets.map(({ table }, index) => ({
      data: table.map((cells, row) => cells.map((value) => cell(value, row === 0))),
      sheet: names[index] ?? String(index + 1),
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
  ).toBuffer()
}

/** The longest text that a cell of Excel can hold. */
const longest = 32767

function cell(value: string, isHeading: boolean): Cell {
  return {
    value: value.slice(0, longest),
    type: String,
    wrap: true,
    alignVertical: isHeading ? 'center' : 'top',
    ...(isHeading ? { fontWeight: 'bold' as const, align: 'center' as const } : {}),
  }
}

/** Names that Excel allows: at most 31 characters, without \ / ? * [ ] :, no two the same. */
function sheetNames(sheets: readonly SheetOfTasks[]): string[] {
  const used = new Set<string>()
  return sheets.map(({ title, language }) => {
    const plain =
      title
        .replace(/[\\/?*[\]:：]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, 27) || (language === 'zh' ? '任务分工表' : 'Tasks')
    let name = plain
    for (let again = 2; used.has(name.toLowerCase()); again++) name = `${plain} ${again}`
    used.add(name.toLowerCase())
    return name
  })
}
