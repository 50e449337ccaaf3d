import { indexWithin, spacesEnd, spacesStart } from '../document/scan.ts'
import type { Span } from '../document/span.ts'
import type { Marker } from '../numbering/marker.ts'
import { htmlEnd } from './html-inline.ts'
import { HtmlRow } from './html-row.ts'
import type { Leaf } from './leaf.ts'

/** The lists and quotes around an HTML block. */
export interface HtmlSurroundings {
  /** Number of lists around it. */
  readonly depth: number
  readonly quoted: boolean
  /** Marker of the list item that it begins; its first leaf takes it. */
  readonly marker: Marker | null
  /** Quote marks at the start of its lines. */
  readonly marks: readonly Span[]
}

/** Elements that separate their text from the text around them. */
const blocks = new Set(
  (
    'address article aside blockquote body caption center colgroup col dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p search section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
)
/** Elements whose content is not part of the draft's text. */
const silent = new Set(
  'script style pre textarea head title template svg math iframe object canvas audio video select noscript'.split(' '),
)
const deleting = new Set(['del', 's', 'strike'])
const tagHead = /^<(\/?)([a-z][a-z\d-]*)/i
const longestName = 24

/**
 * Returns the leaves of the HTML block at `[start, end)`: paragraphs, headings, items, quotes and rows, as in Markdown.
 * Tags inside the text of a leaf are left to the inline parser. Total and linear: failed searches are not repeated.
 */
export function htmlLeaves(source: string, start: number, end: number, around: HtmlSurroundings): Leaf[] {
  return new HtmlBlockReader(source, start, end, around).read()
}

class HtmlBlockReader {
  private readonly source: string
  private readonly end: number
  private readonly around: HtmlSurroundings
  private readonly leaves: Leaf[] = []
  private readonly missing = new Set<string>()
  /** Start of the text that is not yet in a leaf. */
  private from: number
  private lists = 0
  private quotes = 0
  private heading = 0
  private row: HtmlRow | null = null
  /** Before this offset, deleted text has been checked for blocks inside it. */
  private struck = 0
  /** Index of the first quote mark after the leaves so far. */
  private nextMark = 0

  constructor(source: string, start: number, end: number, around: HtmlSurroundings) {
    this.source = source
    this.from = start
    this.end = end
    this.around = around
  }

  read(): Leaf[] {
    let at = this.nextTag(this.from)
    while (at >= 0) at = this.nextTag(this.readAt(at))
    this.endLeaf(this.end)
    return this.leaves
  }

  private nextTag(from: number): number {
    return indexWithin(this.source, '<', from, this.end)
  }

  /** Reads the construct at the `<` at `at`; returns where to read on. */
  private readAt(at: number): number {
    const behind = htmlEnd(this.source, at, this.end, this.missing)
    if (behind < 0) return at + 1
    const found = tagHead.exec(this.source.slice(at, Math.min(behind, at + longestName)))
    if (!found) return behind
    const opens = found[1] === ''
    const name = (found[2] ?? '').toLowerCase()
    if (opens && silent.has(name)) return this.skip(at, behind, name)
    if (opens && deleting.has(name)) return this.readDeleted(at, behind, name)
    if (!blocks.has(name)) return behind
    this.readBlockTag(name, opens, at, behind)
    return behind
  }

  private readBlockTag(name: string, opens: boolean, at: number, behind: number): void {
    if (name === 'td' || name === 'th') {
      if (!this.row) this.openRow(at)
      this.row?.addCellTag(at, behind)
      return
    }
    if (this.row && name !== 'tr' && !/^t(?:able|body|head|foot)$/.test(name)) return
    this.endLeaf(at)
    this.from = behind
    const step = opens ? 1 : -1
    if (name === 'tr' && opens) this.openRow(behind)
    else if (name === 'ul' || name === 'ol') this.lists = Math.max(0, this.lists + step)
    else if (name === 'blockquote') this.quotes = Math.max(0, this.quotes + step)
    else if (/^h[1-6]$/.test(name)) this.heading = opens ? Number(name.charAt(1)) : 0
  }

  private openRow(at: number): void {
    this.endLeaf(at)
    this.from = at
    this.row = new HtmlRow(at)
  }

  /** Skips the element whose opening tag is `[at, behind)`; returns its end. */
  private skip(at: number, behind: number, name: string): number {
    const close = this.source.charCodeAt(behind - 2) === 0x2f ? behind : this.closeEnd(name, behind)
    const end = close < 0 ? this.end : close
    if (this.row) this.row.addCellTag(at, end)
    else {
      this.endLeaf(at)
      this.from = end
    }
    return end
  }

  /** Skips deleted text that spans blocks, since no block contains both of its tags. */
  private readDeleted(at: number, behind: number, name: string): number {
    if (at < this.struck || this.row) return behind
    const close = this.closeEnd(name, behind)
    if (close < 0) return behind
    this.struck = close
    return blockTag.test(this.source.slice(behind, close)) ? this.skip(at, behind, name) : behind
  }

  /** Returns the offset after the closing tag of an element, -1 if there is none. */
  private closeEnd(name: string, from: number): number {
    if (this.missing.has(name)) return -1
    const found = new RegExp(`</${name}\\s*>`, 'i').exec(this.source.slice(from, this.end))
    if (found) return from + found.index + found[0].length
    this.missing.add(name)
    return -1
  }

  private endLeaf(to: number): void {
    const { row } = this
    const [start, end] = row
      ? row.text(this.source, to)
      : [spacesEnd(this.source, this.from, to), spacesStart(this.source, this.from, to)]
    this.row = null
    if (start >= end) return
    const { around } = this
    const marks = [...(row?.cells(end) ?? []), ...this.quoteMarks(start, end)].sort((a, b) => a.start - b.start)
    const marker = this.leaves.length === 0 ? around.marker : null
    this.leaves.push({ ...this.kind(row !== null), start, end, marker, marks })
  }

  private kind(isRow: boolean): Pick<Leaf, 'kind' | 'level'> {
    const depth = this.around.depth + this.lists
    if (isRow) return { kind: 'row', level: 0 }
    if (this.heading > 0) return { kind: 'heading', level: this.heading }
    if (this.around.quoted || this.quotes > 0) return { kind: 'quote', level: depth }
    return depth > 0 ? { kind: 'item', level: depth } : { kind: 'paragraph', level: 0 }
  }

  private quoteMarks(start: number, end: number): Span[] {
    const { marks } = this.around
    while ((marks[this.nextMark]?.start ?? end) < start) this.nextMark++
    const found: Span[] = []
    for (let mark = marks[this.nextMark]; mark && mark.end <= end; mark = marks[this.nextMark]) {
      found.push(mark)
      this.nextMark++
    }
    return found
  }
}

const blockTag = new RegExp(`<(?:${[...blocks].join('|')})(?=[\\s/>])`, 'i')
