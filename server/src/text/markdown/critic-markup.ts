import { indexWithin } from '../document/scan.ts'
import type { InlinePiece } from './inline-piece.ts'

/** By the marks after `{`: what closes them, and whether the text between counts. */
const closers: Readonly<Record<string, readonly [string, boolean]>> = {
  '++': ['++}', true],
  '--': ['--}', false],
  '==': ['==}', true],
  '>>': ['<<}', false],
  '~~': ['~~}', true],
}
/** Parts the old half of a substitution from the new one. */
const arrow = '~>'

/**
 * Reads the CriticMarkup of a block: insertions and highlights are text, deletions and comments are none, of a
 * substitution the new half is.
 */
export class CriticReader {
  private readonly source: string
  private readonly end: number
  /** Where the last mark of each kind closes: what opens before that is nested, and is no markup. */
  private readonly closed = new Map<string, number>()
  /** The offset of the `~~}` of a substitution, which is no strikethrough. */
  private substituted = -1

  /** `end` is where the block, or the cell, ends. */
  constructor(source: string, end: number) {
    this.source = source
    this.end = end
  }

  /**
   * Adds what is no text of the mark that opens at `at` to `pieces`; returns where to read on, -1 where no mark opens.
   */
  read(at: number, pieces: InlinePiece[]): number {
    const kind = this.source.slice(at + 1, at + 3)
    const closer = closers[kind]
    if (!closer || at < (this.closed.get(kind) ?? 0)) return -1
    const [mark, isText] = closer
    const close = indexWithin(this.source, mark, at + 3, this.end)
    if (close < 0) {
      this.closed.set(kind, this.end)
      return -1
    }
    this.closed.set(kind, close)
    const text = this.textStart(kind, at, close)
    if (text < 0) return -1
    const end = close + mark.length
    if (!isText) {
      pieces.push({ from: at, to: end, text: '' })
      return end
    }
    if (kind === '~~') this.substituted = close
    pieces.push({ from: at, to: text, text: '' }, { from: close, to: end, text: '' })
    return text
  }

  /** Behind the mark at `at`, if a substitution closes there; -1 if not. */
  closeEnd(at: number): number {
    return at === this.substituted ? at + 3 : -1
  }

  private textStart(kind: string, at: number, close: number): number {
    if (kind !== '~~') return at + 3
    const found = indexWithin(this.source, arrow, at + 3, close)
    return found < 0 ? -1 : found + arrow.length
  }
}
