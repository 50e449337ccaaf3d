import { spacesEnd, spacesStart } from '../document/scan.ts'
import type { Span } from '../document/span.ts'

/** Accumulates a row of an HTML table as its tags are read. */
export class HtmlRow {
  /** Start of the text of the first cell. */
  private start: number
  /** Cell separators: the tags between two cells, joined into one range. */
  private between: { start: number; end: number }[] = []

  constructor(start: number) {
    this.start = start
  }

  /** Adds the cell tag, or non-prose within a cell, at `[start, end)`. */
  addCellTag(start: number, end: number): void {
    this.between.push({ start, end })
  }

  /** The range of the text of the row, which ends at `to`, without the tags and white space around it. */
  text(source: string, to: number): readonly [number, number] {
    this.join(source)
    const [first] = this.between
    if (first && spacesEnd(source, this.start, to) >= first.start) {
      this.start = first.end
      this.between.shift()
    }
    let end = spacesStart(source, this.start, to)
    const last = this.between.at(-1)
    if (last && last.end >= end) {
      end = spacesStart(source, this.start, last.start)
      this.between.pop()
    }
    return [spacesEnd(source, this.start, end), end]
  }

  /** The cell separators that end at or before `end`. */
  cells(end: number): Span[] {
    return this.between.filter((mark) => mark.end <= end)
  }

  /** Joins tags that have only white space between them. */
  private join(source: string): void {
    const joined: { start: number; end: number }[] = []
    for (const mark of this.between) {
      const before = joined.at(-1)
      if (before && spacesEnd(source, before.end, mark.start) >= mark.start) before.end = mark.end
      else joined.push({ ...mark })
    }
    this.between = joined
  }
}
