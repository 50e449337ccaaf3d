import type { Atom } from './atom.ts'
import type { WordParagraph, WordPart, WordSegment } from './word-draft.ts'
import type { XmlElement } from './xml-tree.ts'

/** The text of a draft as it is written, with where its characters come from. Offsets are UTF-16 code units from 0. */
export class DraftText {
  private readonly pieces: string[] = []
  length = 0
  readonly segments: WordSegment[] = []
  readonly paragraphs: WordParagraph[] = []
  /** Where comments and changes begin and end, by kind and id. */
  readonly marks = new Map<string, number>()
  private pendingGap = ''

  /** Adds what is not in the document. */
  add(text: string): void {
    if (text === '') return
    this.flushGap()
    this.append(text)
  }

  /** Adds what parts two blocks, unless nothing follows or precedes. */
  gap(text: string): void {
    if (this.length > 0 && text.length > this.pendingGap.length) this.pendingGap = text
  }

  /** Adds characters of the document. */
  from(text: string, element: XmlElement, source: number): void {
    if (text === '') return
    this.flushGap()
    const start = this.length
    this.append(text)
    const paragraph = this.paragraphs.length
    const last = this.segments[this.segments.length - 1]
    const goesOn =
      last?.element === element && last.end === start && last.source >= 0 && last.source + start - last.start === source
    if (goesOn) this.segments[this.segments.length - 1] = { ...last, end: this.length }
    else this.segments.push({ start, end: this.length, source, element, paragraph })
  }

  mark(atom: Atom): void {
    if (atom.kind === 'text') return
    const key = `${atom.kind} ${atom.id}`
    if (!this.marks.has(key)) this.marks.set(key, this.length + this.pendingGap.length)
  }

  /** Ends a paragraph that began at `start`: one that has shown nothing is none. */
  paragraph(element: XmlElement, part: WordPart, start: number, label: string): void {
    if (this.length === start) return
    const number = this.paragraphs.length + 1
    this.paragraphs.push({ number, part, start, end: this.length, label, element })
  }

  /** Where the next paragraph begins. */
  begin(): number {
    this.flushGap()
    return this.length
  }

  toString(): string {
    return this.pieces.join('')
  }

  private flushGap(): void {
    this.append(this.pendingGap)
    this.pendingGap = ''
  }

  private append(text: string): void {
    this.pieces.push(text)
    this.length += text.length
  }
}
