import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver'
import { ChunkedText, indexBelow } from '../text/chunked-text.ts'
import type { Places } from './convert.ts'

/**
 * A document whose text is kept in chunks, so that an edit copies one of them and not the draft. What it says of places is what
 * vscode-languageserver-textdocument says.
 */
export class DraftDocument implements Places {
  readonly uri: string
  readonly languageId: string
  version: number
  text: ChunkedText
  private lines: Uint32Array | null = null

  constructor(uri: string, languageId: string, version: number, text: string) {
    this.uri = uri
    this.languageId = languageId
    this.version = version
    this.text = ChunkedText.of(text)
  }

  /** For `TextDocuments`. */
  static create(this: void, uri: string, languageId: string, version: number, text: string): DraftDocument {
    return new DraftDocument(uri, languageId, version, text)
  }

  /** For `TextDocuments`: the document itself, changed. */
  static update(
    this: void,
    document: DraftDocument,
    changes: readonly TextDocumentContentChangeEvent[],
    version: number,
  ): DraftDocument {
    for (const change of changes) document.apply(change)
    document.version = version
    return document
  }

  get lineCount(): number {
    return (this.linesBefore[this.text.chunks.length] ?? 0) + 1
  }

  getText(range?: Range): string {
    if (!range) return this.text.toString()
    const [from, to] = this.ordered(range)
    return this.text.slice(from, to)
  }

  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length))
    const chunk = this.text.chunkAt(at)
    const within = at - (this.text.starts[chunk] ?? 0)
    const starts = this.text.chunks[chunk]?.lineStarts ?? []
    const last = indexBelow(starts, within, starts.length)
    const inChunk = starts.length > 0 && (starts[last] ?? 0) <= within ? last + 1 : 0
    const line = (this.linesBefore[chunk] ?? 0) + inChunk
    const start = this.lineStart(line)
    return { line, character: this.beforeLineEnd(at, start) - start }
  }

  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0
    if (line >= this.lineCount) return this.text.length
    const start = this.lineStart(line)
    if (character <= 0) return start
    const next = line + 1 < this.lineCount ? this.lineStart(line + 1) : this.text.length
    return this.beforeLineEnd(Math.min(start + character, next), start)
  }

  private apply(change: TextDocumentContentChangeEvent): void {
    if ('range' in change) {
      const [start, end] = this.ordered(change.range)
      this.text = this.text.replace({ start, end }, change.text)
    } else this.text = ChunkedText.of(change.text)
    this.lines = null
  }

  private ordered({ start, end }: Range): [number, number] {
    const [from, to] = [this.offsetAt(start), this.offsetAt(end)]
    return from <= to ? [from, to] : [to, from]
  }

  /** By chunk: how many lines begin before it, that of the text's own start not counted. */
  private get linesBefore(): Uint32Array {
    if (this.lines) return this.lines
    const { chunks } = this.text
    const lines = new Uint32Array(chunks.length + 1)
    for (let index = 0; index < chunks.length; index++)
      lines[index + 1] = (lines[index] ?? 0) + (chunks[index]?.lineStarts.length ?? 0)
    this.lines = lines
    return lines
  }

  private lineStart(line: number): number {
    if (line === 0) return 0
    const { chunks, starts } = this.text
    const chunk = indexBelow(this.linesBefore, line - 1, chunks.length)
    const within = chunks[chunk]?.lineStarts[line - 1 - (this.linesBefore[chunk] ?? 0)] ?? 0
    return (starts[chunk] ?? 0) + within
  }

  /** A place amid a line end is taken for that before it. */
  private beforeLineEnd(offset: number, lineStart: number): number {
    let at = offset
    while (at > lineStart && isLineEnd(this.text.charCodeAt(at - 1))) at--
    return at
  }
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d
}
