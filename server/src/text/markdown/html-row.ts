import { spacesEnd, spacesStart } from '../document/scan.ts'
import type { Span } from '../document/span.ts'

/** A row of an HTML table while its tags are read. */
export class HtmlRow {
  /** Start of the text of its first cell. */
  private start: number
  /** Separators between its cells, each merging the tags between two cells. */
  private between: { start: number; end: number }[] = []

  constructor(start: number) {
    this.start = start
  }

  /** Adds the tag of a cell, or something inside a cell that is not text, at `[start, end)`. */
  addCellTag(start: number, end: number): void {
    this.between.push({ start, end })
  }

  /** Returns the range of the row's text, which ends at `to`, without the tags around it. */
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

  /** Returns the separators before `end`. */
  cells(end: number): Span[] {
    return this.between.filter((mark) => mark.end <= end)
  }

  /** Merges tags with only white space between them. */
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
