import type { ChunkedText } from './chunked-text.ts'
import { isLineEnd } from './line-end.ts'
import { countBelow, indexBelow } from './partition-point.ts'

/** A place in a text: line and character from 0, in UTF-16 code units. */
export interface LinePlace {
  readonly line: number
  readonly character: number
}

/**
 * The lines of a text, which end with LF, CRLF or CR. Places are as in vscode-languageserver-textdocument: a place
 * inside a line end means the one before it, one outside the text its start or end.
 */
export class Lines {
  private readonly text: ChunkedText
  /** By chunk: the number of lines that begin before it, not counting the first. */
  private readonly before: Uint32Array

  constructor(text: ChunkedText) {
    this.text = text
    const { chunks } = text
    this.before = new Uint32Array(chunks.length + 1)
    for (let index = 0; index < chunks.length; index++)
      this.before[index + 1] = (this.before[index] ?? 0) + (chunks[index]?.lineStarts.length ?? 0)
  }

  get count(): number {
    return (this.before[this.text.chunks.length] ?? 0) + 1
  }

  placeAt(offset: number): LinePlace {
    const at = Math.max(0, Math.min(offset, this.text.length))
    const chunk = this.text.chunkAt(at)
    const within = at - (this.text.starts[chunk] ?? 0)
    const starts = this.text.chunks[chunk]?.lineStarts ?? []
    const line = (this.before[chunk] ?? 0) + countBelow(starts, within + 1)
    const start = this.start(line)
    return { line, character: this.beforeLineEnd(at, start) - start }
  }

  offsetAt({ line, character }: LinePlace): number {
    if (line < 0) return 0
    if (line >= this.count) return this.text.length
    const start = this.start(line)
    if (character <= 0) return start
    const next = line + 1 < this.count ? this.start(line + 1) : this.text.length
    return this.beforeLineEnd(Math.min(start + character, next), start)
  }

  private start(line: number): number {
    if (line === 0) return 0
    const { chunks, starts } = this.text
    const chunk = indexBelow(this.before, line - 1, chunks.length)
    const within = chunks[chunk]?.lineStarts[line - 1 - (this.before[chunk] ?? 0)] ?? 0
    return (starts[chunk] ?? 0) + within
  }

  private beforeLineEnd(offset: number, lineStart: number): number {
    let at = offset
    while (at > lineStart && isLineEnd(this.text.charCodeAt(at - 1))) at--
    return at
  }
}
