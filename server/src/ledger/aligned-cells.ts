/** A cell of a line whose columns are set apart by space. */
export interface Cell {
  readonly words: string
  /** Where it begins, in the widths of a fixed font: a Chinese character is two wide. */
  readonly at: number
}

/** The cells of a line: what two spaces, a tab or a wide space set apart. */
export function cellsOfLine(line: string): readonly Cell[] {
  const cells: Cell[] = []
  let width = 0
  let last = 0
  for (const { index, 0: words } of line.matchAll(cell)) {
    width += widthOf(line.slice(last, index))
    cells.push({ words, at: width })
    width += widthOf(words)
    last = index + words.length
  }
  return cells
}

const cell = /[^\s\u3000]+(?: [^\s\u3000]+)*/g

/**
 * The words of a line under each column of a header, '' for none. None at all where it cannot be told which is which: more
 * cells than columns, or one that begins under no column.
 */
export function cellsUnder(header: readonly Cell[], cells: readonly Cell[]): readonly string[] {
  if (cells.length === header.length) return cells.map(({ words }) => words)
  const found = header.map(() => '')
  for (const { words, at } of cells) {
    const column = header.findIndex((one) => Math.abs(one.at - at) <= tolerance)
    if (column < 0 || found[column] !== '') return []
    found[column] = words
  }
  return found
}

/** 序号 is four wide, and a number below it one: wide spaces then make no even column. */
const tolerance = 2

function widthOf(words: string): number {
  let width = 0
  for (const character of words) width += wide.test(character) ? 2 : 1
  return width
}

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/
