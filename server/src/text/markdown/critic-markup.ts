import { indexWithin } from '../document/scan.ts'
import type { InlinePiece } from './inline-piece.ts'

/** By the marks after `{`: the closing mark, and whether the text in between is kept. */
const closers: Readonly<Record<string, readonly [string, boolean]>> = {
  '++': ['++}', true],
  '--': ['--}', false],
  '==': ['==}', true],
  '>>': ['<<}', false],
  '~~': ['~~}', true],
}
/** Separates the old half of a substitution from the new one. */
const arrow = '~>'

/**
 * Reads the CriticMarkup of a block. Insertions, highlights and the new half of a substitution are text; deletions,
 * comments and the old half are not.
 */
export class CriticReader {
  private readonly source: string
  private readonly end: number
  /** By mark: where the last one closes. A mark that opens before that is nested, and is not markup. */
  private readonly closed = new Map<string, number>()
  /** Offset of the `~~}` that closes a substitution and is not strikethrough. */
  private substituted = -1

  /** `end` is the end of the block or table cell. */
  constructor(source: string, end: number) {
    this.source = source
    this.end = end
  }

  /**
   * Adds the parts of the mark at `at` that are not text to `pieces`. Returns where to read on, or -1 if no mark opens.
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

  /** Returns the offset after a substitution that closes at `at`, or -1. */
  closeEnd(at: number): number {
    return at === this.substituted ? at + 3 : -1
  }

  private textStart(kind: string, at: number, close: number): number {
    if (kind !== '~~') return at + 3
    const found = indexWithin(this.source, arrow, at + 3, close)
    return found < 0 ? -1 : found + arrow.length
  }
}
