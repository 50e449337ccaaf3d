import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver'
import { ChunkedText } from '../../text/document/chunked-text.ts'
import { Lines } from '../../text/document/lines.ts'
import type { Places } from './convert.ts'

/** A document whose text is kept in chunks, so that an edit copies one chunk and not the whole draft. */
export class DraftDocument implements Places {
  readonly uri: string
  readonly languageId: string
  version: number
  text: ChunkedText
  private known: Lines | null = null

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
    return this.lines.count
  }

  getText(range?: Range): string {
    if (!range) return this.text.toString()
    const [from, to] = this.ordered(range)
    return this.text.slice(from, to)
  }

  positionAt(offset: number): Position {
    return this.lines.placeAt(offset)
  }

  offsetAt(position: Position): number {
    return this.lines.offsetAt(position)
  }

  private apply(change: TextDocumentContentChangeEvent): void {
    if ('range' in change) {
      const [start, end] = this.ordered(change.range)
      this.text = this.text.replace({ start, end }, change.text)
    } else this.text = ChunkedText.of(change.text)
    this.known = null
  }

  private ordered({ start, end }: Range): [number, number] {
    const [from, to] = [this.offsetAt(start), this.offsetAt(end)]
    return from <= to ? [from, to] : [to, from]
  }

  private get lines(): Lines {
    this.known ??= new Lines(this.text)
    return this.known
  }
}
