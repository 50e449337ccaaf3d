import { partitionPoint } from '../../text/document/partition-point.ts'
import { paragraphAt } from '../read/paragraph-at.ts'
import type { WordDraft, WordSegment } from '../read/word-draft.ts'
import type { XmlElement } from '../read/xml-tree.ts'

/** A place between characters of a document: in a `w:t`, or before or after something that stands in a paragraph. */
export interface DocumentPlace {
  readonly element: XmlElement
  /** An offset in the XML within its text; or a side of the whole. */
  readonly at: number | 'before' | 'after'
}

export interface DocumentRange {
  readonly start: DocumentPlace
  readonly end: DocumentPlace
}

/** Finds the places in `document.xml` of a draft that was read from it. */
export class DocumentPlaces {
  private readonly word: WordDraft
  private readonly xml: string
  private readonly segments: readonly WordSegment[]

  constructor(word: WordDraft, xml: string) {
    this.word = word
    this.xml = xml
    this.segments = word.segments.filter(({ paragraph }) => this.isInDocument(paragraph))
  }

  /**
   * What shows a range of the draft, to set a comment on: the words, or the paragraph where they are none of the
   * document, such as its number. Null for a document without words.
   */
  rangeOf(start: number, end: number): DocumentRange | null {
    const [first, last] = this.within(start, end) ?? this.paragraph(start) ?? []
    return first && last ? { start: this.place(first, start, false), end: this.place(last, end, true) } : null
  }

  /** The characters of a range one for one, by `w:t`; null if they cannot all be changed where they stand. */
  textIn(start: number, end: number): DocumentRange[] | null {
    const ranges: DocumentRange[] = []
    let covered = start
    for (let index = this.first(start); covered < end; index++) {
      const segment = this.segments[index]
      if (!segment || segment.start > covered || !this.isEditable(segment)) return null
      const to = Math.min(segment.end, end)
      ranges.push({ start: this.place(segment, covered, false), end: this.place(segment, to, true) })
      covered = to
    }
    return ranges
  }

  /** Where text goes in that is inserted at an offset: after the character before it, or else before the next. */
  gapAt(offset: number): DocumentPlace | null {
    const next = this.first(offset)
    const [before, after] = [this.segments[next - 1], this.segments[next]]
    const inside = after && after.start < offset ? after : before?.end === offset ? before : null
    if (inside && this.isEditable(inside)) return this.place(inside, offset, true)
    return after?.start === offset && this.isEditable(after) ? this.place(after, offset, false) : null
  }

  private isInDocument(paragraph: number): boolean {
    return this.word.paragraphs[paragraph]?.part === 'document'
  }

  /** The index of the first segment that ends after an offset. */
  private first(offset: number): number {
    return partitionPoint(this.segments.length, (index) => (this.segments[index]?.end ?? 0) <= offset)
  }

  private within(start: number, end: number): [WordSegment, WordSegment] | null {
    const first = this.segments[this.first(start)]
    const index = this.first(Math.max(start, end - 1))
    const at = this.segments[index]
    const last = at && at.start < end ? at : this.segments[index - 1]
    if (!first || !last || first.start >= Math.max(end, start + 1) || last.start < first.start) return null
    return [first, last]
  }

  private paragraph(offset: number): [WordSegment, WordSegment] | null {
    const paragraph = paragraphAt(this.word, offset) ?? this.word.paragraphs.at(-1)
    if (!paragraph) return null
    if (paragraph.part !== 'document') return this.noteReference(paragraph.start)
    return this.within(paragraph.start, paragraph.end) ?? this.nearest(paragraph.start)
  }

  /** A note cannot bear a comment: its reference in the text does. */
  private noteReference(start: number): [WordSegment, WordSegment] | null {
    const label = /^\[\^[^\]]{1,12}\]/.exec(this.word.text.slice(start, start + 16))?.[0]
    const at = label === undefined ? -1 : this.word.text.indexOf(label)
    return (at < 0 ? null : this.within(at, at + 1)) ?? this.nearest(start)
  }

  private nearest(offset: number): [WordSegment, WordSegment] | null {
    const segment = this.segments[Math.min(this.first(offset), this.segments.length - 1)]
    return segment ? [segment, segment] : null
  }

  private place({ start, end, source, element }: WordSegment, offset: number, isEnd: boolean): DocumentPlace {
    const shown = outermost(element)
    if (shown !== element || source < 0) return { element: shown, at: isEnd ? 'after' : 'before' }
    const at = source + Math.min(Math.max(offset, start), end) - start
    const isKept = element.attributes['xml:space'] === 'preserve'
    if (isNothing(this.xml.slice(element.innerStart, Math.min(at, element.innerStart + longestSpace)), isKept))
      return { element, at: 'before' }
    const rest = this.xml.slice(Math.max(at, element.innerEnd - longestSpace), element.innerEnd)
    return isNothing(rest, isKept) ? { element, at: 'after' } : { element, at }
  }

  private isEditable({ source, element }: WordSegment): boolean {
    if (source < 0 || element.name !== 'w:t' || outermost(element) !== element) return false
    for (let up = element.parent; up; up = up.parent)
      if (/^w:(?:del|moveFrom|moveTo|fldSimple)$/.test(up.name) || isFilledIn(up)) return false
    // White space at an end that is not shown would be shown in a part of it.
    return (
      element.attributes['xml:space'] === 'preserve' ||
      !/^\s|\s$/.test(this.xml.slice(element.innerStart, element.innerEnd))
    )
  }
}

/** A content control whose text is bound to data, locked, or without markup: Word would undo a change in it. */
function isFilledIn({ name, children }: XmlElement): boolean {
  if (name !== 'w:sdt') return false
  const properties = children.find((child) => child.name === 'w:sdtPr')
  return properties?.children.some((child) => /^w:(?:dataBinding|lock|text)$/.test(child.name)) ?? false
}

/** What stands for an element in the paragraph of the document: the box or formula that it is in, or itself. */
function outermost(element: XmlElement): XmlElement {
  let found = element
  for (let up = element.parent; up; up = up.parent) {
    if (up.name === 'm:oMath' || up.name === 'm:oMathPara') found = up
    if (up.name.endsWith(':txbxContent')) while (up.parent && up.parent.name !== 'w:r') up = up.parent
    if (up.parent?.name === 'w:r' && up !== element) found = up
  }
  return found
}

/** Whether nothing of a text is shown. */
function isNothing(text: string, isKept: boolean): boolean {
  return isKept ? text === '' : text.trim() === ''
}

/** In UTF-16 code units: more white space than any program leaves before words. */
const longestSpace = 64
