import { isFullWidth, isSpace } from './characters.ts'
import type { Prose } from './prose.ts'
import { spacesEnd, spacesStart } from './source-scan.ts'

/** Gathers the prose of a block piece by piece, in the order of the source, with the way back. Offsets are of the draft. */
export class ProseBuilder {
  /** Units of prose so far. */
  length = 0
  private readonly source: string
  private readonly base: number
  private text = ''
  private readonly map: number[] = []
  /** Source offset at which the next character would go on in step; -1 behind one that was made. */
  private next = -1
  /** The last unit of the prose, -1 where there is none. */
  private last = -1
  /** Source offset of a hard wrap that awaits what comes behind it, -1 for none. */
  private wrapAt = -1
  /** The line feed next to what was added last, so that it is not looked for anew behind every piece of markup. */
  private newline = -1

  /** `base` is where the block starts. */
  constructor(source: string, base: number) {
    this.source = source
    this.base = base
  }

  /** Adds `[from, to)` of the source as it stands; white space is never the first. */
  add(start: number, to: number): void {
    const from = this.length === 0 ? spacesEnd(this.source, start, to) : start
    if (to <= from) return
    this.closeWrap(this.source.charCodeAt(from))
    if (from !== this.next) this.map.push(this.length, from - this.base)
    this.push(this.source.slice(from, to))
    this.next = to
  }

  /** Adds `[from, to)` of the source, which may go over lines; indentation and white space before a wrap are dropped. */
  addLines(from: number, to: number): void {
    let at = from
    while (at < to) {
      const newline = this.newlineFrom(at)
      if (newline >= to) {
        this.add(at, to)
        return
      }
      this.add(at, spacesStart(this.source, at, newline))
      this.wrap(newline)
      at = spacesEnd(this.source, newline + 1, to)
    }
  }

  /** Adds characters that the source writes otherwise (an entity) at `from`. */
  addMade(text: string, from: number): void {
    if (text === '' || (this.length === 0 && isSpace(text.charCodeAt(0)))) return
    this.closeWrap(text.charCodeAt(0))
    for (let index = 0; index < text.length; index++) this.map.push(this.length + index, from - this.base)
    this.push(text)
    this.next = -1
  }

  /** A line ends at `at`: nothing between Chinese characters, one space elsewhere. */
  wrap(at: number): void {
    if (this.wrapAt < 0) this.wrapAt = at
  }

  /** The prose, without white space at its end. */
  finish(): Prose {
    const { text } = this
    const end = spacesStart(text, 0, text.length)
    const map = this.map.length === 0 ? [0, 0] : this.map
    while (map.length > 2 && (map[map.length - 2] ?? 0) >= end) map.length -= 2
    return { text: text.slice(0, end), map }
  }

  private push(text: string): void {
    this.text += text
    this.length += text.length
    this.last = text.charCodeAt(text.length - 1)
  }

  /** Pieces come in the order of the source. */
  private newlineFrom(at: number): number {
    if (this.newline < at) {
      const found = this.source.indexOf('\n', at)
      this.newline = found < 0 ? Number.POSITIVE_INFINITY : found
    }
    return this.newline
  }

  private closeWrap(next: number): void {
    const at = this.wrapAt
    if (at < 0) return
    this.wrapAt = -1
    if (this.last < 0 || isSpace(this.last) || isSpace(next) || (isFullWidth(this.last) && isFullWidth(next))) return
    this.map.push(this.length, at - this.base)
    this.push(' ')
    this.next = -1
  }
}
