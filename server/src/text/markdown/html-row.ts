import { spacesEnd, spacesStart } from '../document/scan.ts'
import type { Span } from '../document/span.ts'

/** A row of an HTML table, while its tags are read one by one. */
export class HtmlRow {
  /** Where the text of its first cell begins. */
  private start: number
  /** What parts its cells: the tags between two, as one. */
  private between: { start: number; end: number }[] = []

  constructor(start: number) {
    this.start = start
  }

  /** Takes in the tag of a cell, or something in it that is no text, at `[start, end)`. */
  addCellTag(start: number, end: number): void {
    this.between.push({ start, end })
  }

  /** The text of the row, which ends at `to`, without the tags around it. */
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

  /** What parts its cells before `end`. */
  cells(end: number): Span[] {
    return this.between.filter((mark) => mark.end <= end)
  }

  /** Tags with nothing but white space between them are one. */
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
