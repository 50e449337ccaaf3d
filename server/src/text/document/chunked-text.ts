import { indexBelow } from './partition-point.ts'
import type { Span } from './span.ts'

/** The most that an edit copies, in UTF-16 code units. Chunks are cut at line ends if there are any. */
const most = 8192
const usual = 4096
/** Smaller chunks are merged with a neighbour. */
const least = 512

/** A part of a text. No chunk ends inside a CRLF or a surrogate pair, unless the text does. */
class Chunk {
  readonly text: string
  private lines: Uint16Array | null = null

  constructor(text: string) {
    this.text = text
  }

  /** The offsets, from the chunk's start, of line starts that follow a line end in the chunk. */
  get lineStarts(): Uint16Array {
    this.lines ??= lineStarts(this.text)
    return this.lines
  }
}

/** `[start, oldEnd)` of a text was replaced by `[start, newEnd)` of another; the rest is the same. */
export interface TextChange {
  readonly start: number
  readonly oldEnd: number
  readonly newEnd: number
}

/**
 * A text as a list of chunks, most of which the next version shares. (Joining an edited string takes most of a
 * millisecond at 600 kB, nearly all of it for fresh memory pages.) Immutable; offsets are UTF-16 code units from 0.
 */
export class ChunkedText {
  readonly chunks: readonly Chunk[]
  /** The offset of each chunk, and finally the length of the text. */
  readonly starts: Uint32Array
  private whole: string | null

  private constructor(chunks: readonly Chunk[], whole: string | null) {
    this.chunks = chunks
    this.whole = whole
    this.starts = new Uint32Array(chunks.length + 1)
    let at = 0
    for (let index = 0; index < chunks.length; index++) {
      this.starts[index] = at
      at += chunks[index]?.text.length ?? 0
    }
    this.starts[chunks.length] = at
  }

  static of(text: string): ChunkedText {
    return new ChunkedText(cut(text), text)
  }

  get length(): number {
    return this.starts[this.chunks.length] ?? 0
  }

  /** The text as one string, computed once. */
  toString(): string {
    this.whole ??= this.chunks.map(({ text }) => text).join('')
    return this.whole
  }

  /** Returns `[from, to)` as a string, clamped to the end of the text. */
  slice(from: number, to: number): string {
    if (this.whole !== null) return this.whole.slice(from, to)
    const end = Math.min(to, this.length)
    let index = this.chunkAt(from)
    let text = ''
    for (let at = from; at < end; index++) {
      const chunk = this.chunks[index]?.text ?? ''
      const start = this.starts[index] ?? 0
      text += chunk.slice(at - start, end - start)
      at = start + chunk.length
    }
    return text
  }

  charCodeAt(at: number): number {
    const index = this.chunkAt(at)
    return this.chunks[index]?.text.charCodeAt(at - (this.starts[index] ?? 0)) ?? Number.NaN
  }

  /** The index of the chunk that holds the offset; the last chunk for offsets past the end. */
  chunkAt(at: number): number {
    return indexBelow(this.starts, at, this.chunks.length)
  }

  /** The text with `text` in place of `[start, end)`; `whole` is the result as one string, if known. */
  replace({ start, end }: Span, text: string, whole: string | null = null): ChunkedText {
    const { chunks, starts } = this
    let first = this.chunkAt(start)
    let last = this.chunkAt(end)
    const before = chunks[first]?.text.slice(0, start - (starts[first] ?? 0)) ?? ''
    const after = chunks[last]?.text.slice(end - (starts[last] ?? 0)) ?? ''
    let joined = before + text + after
    if (first > 0 && (joined.length < least || continuesPair(chunks[first - 1], joined)))
      joined = (chunks[--first]?.text ?? '') + joined
    if (last + 1 < chunks.length && (joined.length < least || endsAmidPair(joined, chunks[last + 1])))
      joined += chunks[++last]?.text ?? ''
    return new ChunkedText([...chunks.slice(0, first), ...cut(joined), ...chunks.slice(last + 1)], whole)
  }
}

/**
 * The smallest range in which two texts differ. Shared chunks at either end are skipped; the rest is compared.
 */
export function changeBetween(before: ChunkedText, after: ChunkedText): TextChange {
  const shorter = Math.min(before.chunks.length, after.chunks.length)
  let head = 0
  while (head < shorter && before.chunks[head] === after.chunks[head]) head++
  let tail = 0
  while (tail < shorter - head && before.chunks.at(-1 - tail) === after.chunks.at(-1 - tail)) tail++
  const from = before.starts[head] ?? 0
  const oldTo = before.starts[before.chunks.length - tail] ?? 0
  const newTo = after.starts[after.chunks.length - tail] ?? 0
  const { start, oldEnd, newEnd } = changeOfStrings(before.slice(from, oldTo), after.slice(from, newTo))
  return { start: from + start, oldEnd: from + oldEnd, newEnd: from + newEnd }
}

/** The number of code units compared at once, which is many times faster than one by one. */
const stretch = 1024

/** Returns the smallest change between two strings. */
export function changeOfStrings(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start + stretch <= shorter && before.slice(start, start + stretch) === after.slice(start, start + stretch))
    start += stretch
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let oldEnd = before.length
  let newEnd = after.length
  while (
    Math.min(oldEnd, newEnd) - stretch >= start &&
    before.slice(oldEnd - stretch, oldEnd) === after.slice(newEnd - stretch, newEnd)
  ) {
    oldEnd -= stretch
    newEnd -= stretch
  }
  while (oldEnd > start && newEnd > start && before.charCodeAt(oldEnd - 1) === after.charCodeAt(newEnd - 1)) {
    oldEnd--
    newEnd--
  }
  return { start, oldEnd, newEnd }
}

function cut(text: string): Chunk[] {
  if (text.length <= most) return text === '' ? [] : [new Chunk(text)]
  const chunks: Chunk[] = []
  let from = 0
  while (text.length - from > most) {
    const newline = text.slice(from + usual, from + most).lastIndexOf('\n')
    let to = from + usual + newline + 1
    if (isPair(text.charCodeAt(to - 1), text.charCodeAt(to))) to++
    chunks.push(new Chunk(text.slice(from, to)))
    from = to
  }
  chunks.push(new Chunk(text.slice(from)))
  return chunks
}

function continuesPair(before: Chunk | undefined, text: string): boolean {
  return before !== undefined && isPair(before.text.charCodeAt(before.text.length - 1), text.charCodeAt(0))
}

function endsAmidPair(text: string, after: Chunk | undefined): boolean {
  return after !== undefined && isPair(text.charCodeAt(text.length - 1), after.text.charCodeAt(0))
}

function isPair(first: number, second: number): boolean {
  return (
    (first === 0x0d && second === 0x0a) || (first >= 0xd800 && first <= 0xdbff && second >= 0xdc00 && second <= 0xdfff)
  )
}

function lineStarts(text: string): Uint16Array {
  const found: number[] = []
  for (lineEnds.lastIndex = 0; lineEnds.test(text); ) found.push(lineEnds.lastIndex)
  return Uint16Array.from(found)
}

const lineEnds = /\r\n?|\n/g
