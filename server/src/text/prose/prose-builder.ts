import { isSpace, wrapsWithoutSpace } from '../document/characters.ts'
import { spacesEnd, spacesStart } from '../document/scan.ts'
import { cellEnd, normaliseProse, trimProseEnd } from './normalise.ts'
import type { Prose } from './prose.ts'
import { readHyphen } from './word-break.ts'

/**
 * Collects the prose of a block piece by piece, in source order, with the map back to the source. Offsets are in the
 * draft.
 */
export class ProseBuilder {
  /** Length of the prose so far, before normalising. */
  private length = 0
  private readonly source: string
  private readonly base: number
  private text = ''
  /** The last addition, not yet part of `text`: its hyphen may have to be removed. */
  private part = ''
  private readonly map: number[] = []
  /** The source offset that continues the current map pair; -1 after a generated character. */
  private next = -1
  /** The last code unit of the prose, -1 if it is empty. */
  private last = -1
  /** Source offset of a pending hard wrap, -1 for none. */
  private wrapAt = -1
  /** The next line feed, cached so that it is not searched for after every piece of markup. */
  private newline = -1
  private hasCells = false

  /** `base` is the start of the block. */
  constructor(source: string, base: number) {
    this.source = source
    this.base = base
  }

  /** Adds `[from, to)` of the source verbatim; never with leading white space. */
  add(start: number, to: number): void {
    const from = this.length === 0 ? spacesEnd(this.source, start, to) : start
    if (to <= from) return
    if (this.wrapAt >= 0) this.closeWrap(this.source.charCodeAt(from), from)
    if (from !== this.next) this.map.push(this.length, from - this.base)
    this.push(this.source.slice(from, to))
    this.next = to
  }

  /** Adds `[from, to)` of the source, which may span lines; indentation and white space before a wrap are dropped. */
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

  /** Adds characters that the source encodes differently (an entity) at `from`. */
  addMade(text: string, from: number): void {
    if (text === '' || (this.length === 0 && isSpace(text.charCodeAt(0)))) return
    if (this.wrapAt >= 0) this.closeWrap(text.charCodeAt(0), from)
    for (let index = 0; index < text.length; index++) this.map.push(this.length + index, from - this.base)
    this.push(text)
    this.next = -1
  }

  /** Adds a space at `from` that is kept even between Chinese characters: the end of a cell, or `<br>`. */
  addGap(from: number): void {
    if (this.length === 0 || this.part === gap) return
    this.addMade(' ', from)
    this.part = gap
    this.hasCells = true
  }

  /** Adds a line end at `at`: nothing between Chinese characters, one space elsewhere. */
  wrap(at: number): void {
    if (this.wrapAt < 0) this.wrapAt = at
  }

  /** Returns the normalised prose, without white space at its end. */
  finish(): Prose {
    const made = normaliseProse({ text: this.text + this.part, map: this.map.length === 0 ? [0, 0] : this.map })
    if (!this.hasCells) return trimProseEnd(made)
    const text = made.text.replaceAll(gap, ' ')
    const written = made.written?.replaceAll(gap, ' ')
    return trimProseEnd(written === undefined ? { ...made, text } : { ...made, text, written })
  }

  private push(text: string): void {
    this.text += this.part
    this.part = text
    this.length += text.length
    this.last = text.charCodeAt(text.length - 1)
  }

  /** Returns the first line feed at or after `at`. Relies on parts being added in source order. */
  private newlineFrom(at: number): number {
    if (this.newline < at) {
      const found = this.source.indexOf('\n', at)
      this.newline = found < 0 ? Number.POSITIVE_INFINITY : found
    }
    return this.newline
  }

  /** Handles a pending wrap before `code`, at `from` in the source. */
  private closeWrap(code: number, from: number): void {
    const at = this.wrapAt
    this.wrapAt = -1
    if (wrapsWithoutSpace(this.last, code)) return
    if (isHyphen(this.last) && this.joinsWord(from)) return
    this.map.push(this.length, at - this.base)
    this.push(' ')
    this.next = -1
  }

  /** True if a word broken at a line end continues at `from`; removes the hyphen of the break. */
  private joinsWord(from: number): boolean {
    if (this.last === softHyphen || this.next < 0) return this.last === softHyphen
    const reading = readHyphen(this.source, this.next - 1, from)
    if (reading === 'dropped') {
      this.part = this.part.slice(0, -1)
      this.length--
      if (this.map.at(-2) === this.length) this.map.length -= 2
      this.next = -1
    }
    return reading !== 'apart'
  }
}

const gap = String.fromCharCode(cellEnd)
const softHyphen = 0xad

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === softHyphen
}
