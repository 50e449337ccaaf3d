import writeExcelFile, { type Cell } from 'write-excel-file/universal'
import { startOf } from '../text/document/truncate.ts'

/** A sheet of a workbook: its title and the cells of its table, the headings first. */
export interface Sheet {
  readonly title: string
  /** Of the columns, in characters. */
  readonly widths: readonly number[]
  readonly table: readonly (readonly string[])[]
}

/** A workbook (.xlsx) with a sheet for each table. All cells are text: none is taken for a formula. */
export async function spreadsheet(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const names = sheetNames(sheets)
  const file = writeExcelFile(
    sheets.map(({ table, widths }, index) => ({
      data: table.map((cells, row) => cells.map((value) => cell(value, row === 0))),
      sheet: names[index] ?? String(index + 1),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
  )
  return new Uint8Array(await (await file.toBlob()).arrayBuffer())
}

/** The longest text that a cell of Excel can hold. */
const longest = 32767

function cell(value: string, isHeading: boolean): Cell {
  return {
    value: startOf(value, longest),
    type: String,
    wrap: true,
    alignVertical: isHeading ? 'center' : 'top',
    ...(isHeading ? { fontWeight: 'bold' as const, align: 'center' as const } : {}),
  }
}

/** As Excel calls a sheet that has no name of its own. */
const defaultName = 'Sheet1'

/** Names that Excel allows: at most 31 characters, without \ / ? * [ ] :, no two the same. */
function sheetNames(sheets: readonly Sheet[]): string[] {
  const used = new Set<string>()
  return sheets.map(({ title }) => {
    const allowed = title
      .replace(/[\\/?*[\]:：]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
    const plain = startOf(allowed, 27) || defaultName
    let name = plain
    for (let again = 2; used.has(name.toLowerCase()); again++) name = `${plain} ${again}`
    used.add(name.toLowerCase())
    return name
  })
}
