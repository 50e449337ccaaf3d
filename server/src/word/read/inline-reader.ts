import { type Atom, textAtom, withoutEnd } from './atom.ts'
import type { OpenFields } from './open-fields.ts'
import type { Look, Styles } from './styles.ts'
import { symbolOf } from './symbols.ts'
import type { RevisionView, WordRevision } from './word-draft.ts'
import { textPieces } from './xml-text.ts'
import { childOf, toggleOf, valOf, wholeNumber, type XmlElement } from './xml-tree.ts'

/** What the paragraphs of a part have in common while they are read in order. */
export interface InlineContext {
  readonly xml: string
  readonly view: RevisionView
  readonly styles: Styles
  readonly fields: OpenFields
  /** All changes of the document. */
  readonly revisions: Omit<WordRevision, 'start' | 'end'>[]
  /** The label of a note that is referred to. */
  noteLabel(kind: 'footnotes' | 'endnotes', id: string): string
}

export interface InlineText {
  readonly atoms: readonly Atom[]
  /** Of the largest characters, in half-points; null where it is not said. */
  readonly size: number | null
  /** The text boxes in it. */
  readonly boxes: readonly XmlElement[]
}

/** Reads what a paragraph shows: hidden text, codes of fields and changes that are not in view are left out. */
export function readInline(paragraph: XmlElement, look: Look, context: InlineContext): InlineText {
  const reader = new InlineReader(look, context)
  reader.children(paragraph)
  // A code that does not end here would hide the rest of the document.
  while (context.fields.codes > 0) context.fields.end()
  return { atoms: reader.atoms, size: reader.size, boxes: reader.boxes }
}

const containers = new Set(
  'w:hyperlink w:smartTag w:customXml w:fldSimple w:dir w:bdo w:sdtContent w:rubyBase mc:Choice'.split(' '),
)

class InlineReader {
  readonly atoms: Atom[] = []
  readonly boxes: XmlElement[] = []
  size: number | null = null
  private readonly look: Look
  private readonly context: InlineContext
  private isDeleted = false

  constructor(look: Look, context: InlineContext) {
    this.look = look
    this.context = context
  }

  children(element: XmlElement): void {
    for (const child of element.children) this.node(child)
  }

  private node(element: XmlElement): void {
    const { name } = element
    if (name === 'w:r') this.run(element)
    else if (containers.has(name)) this.children(element)
    else if (name === 'w:ins' || name === 'w:moveTo') this.revision(element, 'insertion')
    else if (name === 'w:del' || name === 'w:moveFrom') this.revision(element, 'deletion')
    else if (name === 'w:sdt') this.control(element)
    else if (name === 'mc:AlternateContent') this.alternative(element)
    else if (name === 'm:oMath' || name === 'm:oMathPara') this.formula(element)
    else if (name === 'w:commentRangeStart') this.mark('comment-start', element)
    else if (name === 'w:commentRangeEnd') this.mark('comment-end', element)
  }

  private mark(kind: 'comment-start' | 'comment-end', { attributes }: XmlElement): void {
    this.atoms.push({ kind, id: attributes['w:id'] ?? '' })
  }

  private revision(element: XmlElement, kind: WordRevision['kind']): void {
    const { view, revisions } = this.context
    const { 'w:author': author = '', 'w:date': date = '' } = element.attributes
    const id = String(revisions.push({ kind, author, date }) - 1)
    const isShown = view === 'marked' || (view === 'accepted') === (kind === 'insertion')
    const marks = view !== 'marked' ? null : kind === 'insertion' ? ['{++', '++}'] : ['{--', '--}']
    this.atoms.push({ kind: 'revision-start', id })
    if (isShown) {
      const outer = this.isDeleted
      this.isDeleted = kind === 'deletion' || outer
      if (marks) this.markup(marks[0] ?? '', element)
      this.children(element)
      if (marks) this.markup(marks[1] ?? '', element)
      this.isDeleted = outer
    }
    this.atoms.push({ kind: 'revision-end', id })
  }

  private markup(text: string, element: XmlElement): void {
    this.atoms.push(textAtom(text, element, -1, true))
  }

  private control(element: XmlElement): void {
    if (isPlaceholder(element)) return
    const content = childOf(element, 'w:sdtContent')
    if (content) this.children(content)
  }

  private alternative(element: XmlElement): void {
    const chosen = alternativeOf(element)
    if (chosen) this.children(chosen)
  }

  private formula(element: XmlElement): void {
    for (const child of element.children) {
      if (child.name === 'm:t' || child.name === 'w:t') this.text(child)
      else this.formula(child)
    }
  }

  private run(element: XmlElement): void {
    const properties = childOf(element, 'w:rPr')
    const style = this.context.styles.character(valOf(properties, 'w:rStyle'))
    const isHidden = toggleOf(properties, 'w:vanish') ?? style?.isHidden ?? this.look.isHidden ?? false
    const before = this.atoms.length
    this.content(element, isHidden)
    const size = wholeNumber(valOf(properties, 'w:sz')) ?? style?.size ?? this.look.size
    if (size === null || size <= (this.size ?? 0)) return
    if (this.atoms.slice(before).some((atom) => atom.kind === 'text' && atom.text.trim() !== '')) this.size = size
  }

  private content(run: XmlElement, isHidden: boolean): void {
    for (const child of run.children) {
      if (child.name === 'w:fldChar') this.field(child.attributes['w:fldCharType'] ?? '')
      else if (child.name === 'mc:AlternateContent') {
        const chosen = alternativeOf(child)
        if (chosen) this.content(chosen, isHidden)
      } else if (!isHidden && this.context.fields.codes === 0) this.shown(child)
    }
  }

  private field(type: string): void {
    const { fields } = this.context
    if (type === 'begin') fields.begin()
    else if (type === 'separate') fields.separate()
    else if (type === 'end') fields.end()
  }

  private shown(child: XmlElement): void {
    const sign = signOf(child)
    if (sign !== null) {
      if (sign !== '') this.atoms.push(textAtom(sign, child))
    } else if (child.name === 'w:t' || (child.name === 'w:delText' && this.isDeleted)) this.text(child)
    else if (child.name === 'w:ruby') this.children(childOf(child, 'w:rubyBase') ?? child)
    else if (child.name === 'w:footnoteReference') this.note('footnotes', child)
    else if (child.name === 'w:endnoteReference') this.note('endnotes', child)
    else if (/^w:(?:drawing|pict|object)$/.test(child.name)) this.box(child)
  }

  private note(kind: 'footnotes' | 'endnotes', element: XmlElement): void {
    const label = this.context.noteLabel(kind, element.attributes['w:id'] ?? '')
    this.atoms.push(textAtom(`[^${label}]`, element, -1, true))
  }

  private box(element: XmlElement): void {
    for (const child of element.children) {
      if (child.name.endsWith(':txbxContent')) this.boxes.push(child)
      else if (child.name !== 'mc:AlternateContent') this.box(child)
      else {
        const chosen = alternativeOf(child)
        if (chosen) this.box(chosen)
      }
    }
  }

  /** White space at the ends is not shown unless it is said to be kept (XML 1.0, 2.10). */
  private text(element: XmlElement): void {
    const pieces = textPieces(this.context.xml, element)
    const isKept = element.attributes['xml:space'] === 'preserve'
    pieces.forEach(({ text, source }, at) => {
      const lead = isKept || at > 0 ? 0 : text.length - text.replace(/^[ \t\n]+/, '').length
      const shown = isKept || at < pieces.length - 1 ? text.slice(lead) : withoutEnd(text.slice(lead))
      if (shown !== '') this.atoms.push(textAtom(shown, element, source < 0 ? -1 : source + lead))
    })
  }
}

/** The characters of an element that stands for some; null for any other. */
function signOf({ name, attributes }: XmlElement): string | null {
  if (name === 'w:tab' || name === 'w:ptab') return '\t'
  if (name === 'w:br') return /^(?:page|column)$/.test(attributes['w:type'] ?? '') ? '' : '\n'
  if (name === 'w:cr') return '\n'
  if (name === 'w:noBreakHyphen') return '-'
  return name === 'w:sym' ? symbolOf(attributes['w:char'] ?? '') : null
}

/** What is shown of content that is there in several forms (ISO/IEC 29500-3, 7.6): it is read once. */
export function alternativeOf(element: XmlElement): XmlElement | null {
  return childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback')
}

/** A content control into which nobody has written. */
export function isPlaceholder(control: XmlElement): boolean {
  return toggleOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr') === true
}
