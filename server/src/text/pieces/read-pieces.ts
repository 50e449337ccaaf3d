import type { Stepwise } from '../../steps.ts'
import type { ChunkedText } from '../document/chunked-text.ts'
import { longestFrontMatter, opensFrontMatter } from './front-matter.ts'
import { Opening, type Piece, type PieceReader, reach } from './piece.ts'

export interface Until {
  /** The expected length to be parsed, in UTF-16 code units. */
  readonly expected: number
  /** Opening of the first piece. */
  readonly opening: Opening
  /** True if parsing stops at a piece that begins at `at`; called in ascending order. */
  readonly endsAt: (at: number, opening: Opening) => boolean
}

/** The length of a step, in UTF-16 code units. */
const stride = 16_384
const margin = 2 * reach

/** Parses pieces from `from` on, which is the start of a piece, to the end of the text or to where `until` stops. */
export function* readPieces(reader: PieceReader, text: ChunkedText, from: number, until?: Until): Stepwise<Piece[]> {
  const pieces: Piece[] = []
  let base = from
  let size = until ? Math.max(until.expected + margin, from === 0 ? matter(text) : 0) : text.length
  let window = windowOf(text, base, size)
  let step = 0
  let opening = until?.opening ?? Opening.draft
  for (let at = from; at < text.length; ) {
    const piece = reader.read(window, at - base, opening)
    const end = at + piece.length
    if (end + reach > base + window.length && base + window.length < text.length) {
      // The piece may continue after the window.
      size *= at === base ? 4 : 1
      base = at
      window = windowOf(text, base, size)
      yield
      continue
    }
    pieces.push(piece)
    step += piece.length
    at = end
    opening = piece.leaves
    if (until?.endsAt(at, opening)) break
    if (step > stride) {
      step = 0
      yield
    }
  }
  return pieces
}

/** A lone carriage return ends a line too. Readers see a line feed instead, which has the same length. */
function windowOf(text: ChunkedText, from: number, size: number): string {
  const window = from === 0 && size >= text.length ? text.toString() : text.slice(from, from + size)
  return window.includes('\r') ? window.replace(/\r(?!\n)/g, '\n') : window
}

function matter(text: ChunkedText): number {
  return opensFrontMatter(text.slice(0, 64)) ? longestFrontMatter + margin : 0
}
