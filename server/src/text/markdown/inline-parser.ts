import { isLatin } from '../document/characters.ts'
import { indexWithin } from '../document/scan.ts'
import type { Span } from '../document/span.ts'
import { addressEnd } from '../pieces/address.ts'
import { Backticks, runLength } from './backticks.ts'
import { CriticReader } from './critic-markup.ts'
import { type DelimiterRun, delimiterRun, pairDelimiters } from './emphasis.ts'
import { decodeEntity } from './entity.ts'
import { htmlEnd } from './html-inline.ts'
import type { InlinePiece } from './inline-piece.ts'
import { inlineTail, labelEnd, normalLabel } from './link.ts'
import { StruckText } from './struck-text.ts'

/** The inline markup of a block. */
export interface InlineReading {
  /** In ascending order; a piece may contain others. */
  readonly pieces: readonly InlinePiece[]
  /** The text ranges of links to a place in the draft itself (`#…`). */
  readonly anchors: readonly Span[]
  readonly comments: readonly Span[]
}

const special = /[\\`*_&<[\]!~{]|:(?=\/)/g

/** The offset of the first character at or after `from` that may be markup, `to` if there is none. */
export function firstSpecial(source: string, from: number, to: number): number {
  return from + nextSpecial(source.slice(from, to), 0)
}

/** As `firstSpecial`, in the text of a block. Searching past the block would be quadratic in a draft without markup. */
function nextSpecial(text: string, from: number): number {
  special.lastIndex = from
  return special.test(text) ? special.lastIndex - 1 : text.length
}

/**
 * Parses the inline markup of `[start, end)`: CommonMark with footnote references, bare URLs, attribute lists
 * (`{: .class}`) and CriticMarkup. Deleted text (`~~`, `<del>`, `{--`) is not prose. Linear: failed searches are
 * remembered. `definitions` holds the normalised labels of link reference definitions.
 */
export function readInline(
  source: string,
  start: number,
  end: number,
  definitions: ReadonlySet<string>,
): InlineReading {
  return new InlineReader(source, start, end, definitions).read()
}

interface Bracket {
  readonly at: number
  readonly image: boolean
  /** The number of delimiter runs before it. */
  readonly runs: number
}

class InlineReader {
  private readonly source: string
  private readonly start: number
  private readonly end: number
  private readonly definitions: ReadonlySet<string>
  private readonly pieces: InlinePiece[] = []
  private readonly anchors: Span[] = []
  private readonly comments: Span[] = []
  private readonly runs: DelimiterRun[] = []
  private readonly brackets: Bracket[] = []
  /** Brackets below this index contain a link and so are not links themselves. */
  private linkFloor = 0
  private readonly missing = new Set<string>()
  private backticks: Backticks | null = null
  private readonly critic: CriticReader
  private readonly struck = new StruckText()

  constructor(source: string, start: number, end: number, definitions: ReadonlySet<string>) {
    this.source = source
    this.start = start
    this.end = end
    this.definitions = definitions
    this.critic = new CriticReader(source, end)
  }

  read(): InlineReading {
    const { start, end } = this
    const text = this.source.slice(start, end)
    let at = start + nextSpecial(text, 0)
    while (at < end) at = start + nextSpecial(text, this.readAt(at) - start)
    pairDelimiters(this.runs, 0, this.pieces)
    if (!ascend(this.pieces)) this.pieces.sort((a, b) => a.from - b.from || b.to - a.to)
    return { pieces: this.pieces, anchors: this.anchors, comments: this.comments }
  }

  /** Reads the construct at `at`. Returns the offset after it. */
  private readAt(at: number): number {
    switch (this.source.charCodeAt(at)) {
      case 0x5c: // backslash
        return this.readEscape(at)
      case 0x60: // `
        return this.readCode(at)
      case 0x26: // &
        return this.readEntity(at)
      case 0x3c: // <
        return this.readHtml(at)
      case 0x5b: // [
        return this.openBracket(at, at + 1, false)
      case 0x21: // !
        return this.source.charCodeAt(at + 1) === 0x5b && at + 1 < this.end
          ? this.openBracket(at, at + 2, true)
          : at + 1
      case 0x5d: // ]
        return this.closeBracket(at)
      case 0x3a: // :
        return this.readAddress(at)
      case 0x7b: // {
        return this.readBrace(at)
      default:
        return this.readRun(at)
    }
  }

  private drop(from: number, to: number, text = ''): number {
    this.pieces.push({ from, to, text })
    return to
  }

  private readEscape(at: number): number {
    const next = at + 1 < this.end ? this.source.charCodeAt(at + 1) : -1
    if (next === 0x0a || next === 0x0d) return this.drop(at, at + 1)
    if (next < 0x21 || next > 0x7e || isLatin(next) || (next >= 0x30 && next <= 0x39)) return at + 1
    this.drop(at, at + 1)
    return at + 2
  }

  private readCode(at: number): number {
    const length = runLength(this.source, at, this.end)
    this.backticks ??= new Backticks(this.source, at, this.end)
    const close = this.backticks.nextRun(length, at)
    return close < 0 ? at + length : this.drop(at, close + length)
  }

  private readEntity(at: number): number {
    const semicolon = indexWithin(this.source, ';', at + 1, Math.min(this.end, at + 33)) - at - 1
    if (semicolon < 1) return at + 1
    const entity = this.source.slice(at, at + semicolon + 2)
    const text = decodeEntity(entity)
    return text === entity ? at + 1 : this.drop(at, at + entity.length, text)
  }

  private readHtml(at: number): number {
    const end = htmlEnd(this.source, at, this.end, this.missing)
    if (end < 0) return at + 1
    if (this.source.startsWith('<!--', at)) this.comments.push({ start: at, end })
    this.drop(at, end, isBreak(this.source, at) ? ' ' : '')
    this.struck.read(this.source, at, end, this.pieces)
    return end
  }

  private openBracket(at: number, next: number, image: boolean): number {
    this.brackets.push({ at, image, runs: this.runs.length })
    return next
  }

  private closeBracket(at: number): number {
    const bracket = this.brackets.pop()
    if (!bracket) return at + 1
    const inert = !bracket.image && this.brackets.length < this.linkFloor
    this.linkFloor = Math.min(this.linkFloor, this.brackets.length)
    if (inert) return at + 1
    const text = bracket.at + (bracket.image ? 2 : 1)
    const footnote = this.isFootnote(text, at)
    if (footnote && !bracket.image) return this.drop(bracket.at, at + 1)
    const tail = inlineTail(this.source, at + 1, this.end, this.missing)
    const end = tail?.end ?? this.referenceEnd(text, at)
    // After an exclamation mark, `[^1]` is still a footnote unless it is an image.
    if (end < 0) return footnote ? this.drop(text - 1, at + 1) : at + 1
    pairDelimiters(this.runs, bracket.runs, this.pieces)
    this.runs.length = bracket.runs
    if (bracket.image) return this.drop(bracket.at, end)
    this.drop(bracket.at, text)
    this.drop(at, end)
    if (tail?.anchor) this.anchors.push({ start: text, end: at })
    this.linkFloor = this.brackets.length
    return end
  }

  /** True if the bracket with the text `[text, at)` is a footnote reference (`[^1]`). */
  private isFootnote(text: number, at: number): boolean {
    return (
      this.source.charCodeAt(text) === 0x5e &&
      at > text + 1 &&
      !/\s/.test(this.source.slice(text, Math.min(at, text + 200)))
    )
  }

  /** The end of the reference link with the text `[text, at)`, -1 if it has no definition. */
  private referenceEnd(text: number, at: number): number {
    if (this.definitions.size === 0) return -1
    const label = labelEnd(this.source, at + 1, this.end)
    const own = normalLabel(this.source.slice(text, Math.min(at, text + 1000)))
    if (label > at + 3 || (label > 0 && this.source.slice(at + 2, label - 1).trim() !== ''))
      return this.definitions.has(normalLabel(this.source.slice(at + 2, label - 1))) ? label : -1
    return this.definitions.has(own) ? Math.max(label, at + 1) : -1
  }

  /** Drops a bare URL (`https://…`), which is not prose. */
  private readAddress(at: number): number {
    if (!this.source.startsWith('//', at + 1)) return at + 1
    let from = at
    while (from > this.start && at - from < 6 && isLatin(this.source.charCodeAt(from - 1))) from--
    if (!/^(?:https?|ftp)$/i.test(this.source.slice(from, at))) return at + 1
    return this.drop(from, addressEnd(this.source, at + 3, this.end, this.brackets.length > 0))
  }

  private readBrace(at: number): number {
    const next = this.critic.read(at, this.pieces)
    return next >= 0 ? next : this.readAttributes(at)
  }

  private readAttributes(at: number): number {
    if (this.source.charCodeAt(at + 1) !== 0x3a) return at + 1
    const close = this.source.slice(at, Math.min(this.end, at + 200)).search(/[}\n]/)
    return close > 0 && this.source.charAt(at + close) === '}' ? this.drop(at, at + close + 1) : at + 1
  }

  private readRun(at: number): number {
    const mark = this.source.charCodeAt(at)
    const closed = this.critic.closeEnd(at)
    if (closed >= 0) return closed
    const to = at + runLength(this.source, at, this.end)
    // A single tilde is used in ranges (5~10); strikethrough has two.
    if (mark !== 0x7e || to - at === 2) this.runs.push(delimiterRun(this.source, at, to, this.start, this.end))
    return to
  }
}

function ascend(pieces: readonly InlinePiece[]): boolean {
  let last = -1
  for (const { from } of pieces) {
    if (from <= last) return false
    last = from
  }
  return true
}

/** True if the tag ends a line or block, so that the text before it and the text after it are separate words. */
function isBreak(source: string, at: number): boolean {
  return /^<(?:br|\/?(?:p|div|li|tr|t[dh]|h[1-6]|d[dt]))(?![\w-])/i.test(source.slice(at, at + 6))
}
