import type { Atom } from './atom.ts'
import type { ParagraphBlock, TableBlock, TableCell, WordBlock } from './block.ts'
import { alternativeOf, type InlineContext, isPlaceholder, readInline } from './inline-reader.ts'
import type { Numbering } from './numbering.ts'
import { type Look, lookOf, over } from './styles.ts'
import { childOf, valOf, wholeNumber, type XmlElement } from './xml-tree.ts'

export interface BlockContext extends InlineContext {
  readonly numbering: Numbering
}

/** Reads the paragraphs and tables in an element: a body, a cell, a note, a text box. */
export function readBlocks(container: XmlElement, context: BlockContext): WordBlock[] {
  const reader = new BlockReader(context)
  reader.children(container)
  return reader.finish()
}

class BlockReader {
  private readonly blocks: WordBlock[] = []
  private readonly context: BlockContext
  /** What a paragraph shows whose mark is not in view: it goes on in the next. */
  private pending: Atom[] = []
  private last: XmlElement | null = null

  constructor(context: BlockContext) {
    this.context = context
  }

  children(container: XmlElement): void {
    for (const child of container.children) this.node(child)
  }

  finish(): WordBlock[] {
    if (this.pending.length > 0 && this.last) this.add(this.last, [])
    return this.blocks
  }

  private node(element: XmlElement): void {
    const { name } = element
    if (name === 'w:p') this.paragraph(element)
    else if (name === 'w:tbl') this.table(element)
    else if (name === 'mc:AlternateContent') this.children(alternativeOf(element) ?? element)
    else if (name === 'w:customXml' || name === 'w:ins' || name === 'w:moveTo') this.children(element)
    else if (name === 'w:sdt' && !isPlaceholder(element)) this.children(childOf(element, 'w:sdtContent') ?? element)
  }

  private paragraph(element: XmlElement): void {
    const { context } = this
    this.last = element
    const properties = this.propertiesOf(element)
    const look = this.lookOf(properties)
    const { atoms, size, boxes } = readInline(element, look, context)
    const mark = childOf(properties, 'w:rPr')
    if (isGone(mark, context)) for (const atom of atoms) this.pending.push(atom)
    else this.add(element, atoms, size)
    for (const box of boxes) this.append(readBlocks(box, context))
  }

  private append(blocks: readonly WordBlock[]): void {
    for (const block of blocks) this.blocks.push(block)
  }

  private add(element: XmlElement, own: readonly Atom[], size: number | null = null): void {
    const atoms = [...this.pending, ...own]
    this.pending = []
    const look = this.lookOf(this.propertiesOf(element))
    const level = look.outline
    this.blocks.push({
      kind: 'paragraph',
      element,
      atoms,
      label: this.context.numbering.next(look.numbering),
      level: level !== null && level < 9 ? level : null,
      style: look.style,
      isCentred: look.alignment === 'center',
      size: size ?? look.size ?? defaultSize,
    } satisfies ParagraphBlock)
  }

  /** The properties of a paragraph; those before a change that is rejected. */
  private propertiesOf(paragraph: XmlElement): XmlElement | null {
    const properties = childOf(paragraph, 'w:pPr')
    const change = this.context.view === 'rejected' ? childOf(properties, 'w:pPrChange') : null
    return change ? (childOf(change, 'w:pPr') ?? properties) : properties
  }

  private lookOf(properties: XmlElement | null): Look & { readonly style: string } {
    const style = this.context.styles.paragraph(valOf(properties, 'w:pStyle'))
    const own = lookOf(properties, null, null)
    const level = own.outline ?? style.outline ?? levelInName(style.name)
    return { ...over(own, style), outline: level, style: style.name }
  }

  private table(element: XmlElement): void {
    const rows = rowsIn(element, 'w:tr')
      .filter((row) => !isGone(childOf(row, 'w:trPr'), this.context))
      .map((row) => this.row(row))
    const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : null
    // A frame around text.
    if (only) this.append(only.blocks)
    else this.blocks.push({ kind: 'table', element, rows } satisfies TableBlock)
  }

  private row(row: XmlElement): TableCell[] {
    const skipped = columns(valOf(childOf(row, 'w:trPr'), 'w:gridBefore'), 0)
    const cells = rowsIn(row, 'w:tc').map((cell): TableCell => {
      const properties = childOf(cell, 'w:tcPr')
      const merge = childOf(properties, 'w:vMerge')
      const goesOn = merge !== null && merge.attributes['w:val'] !== 'restart'
      const isJoined = goesOn || childOf(properties, 'w:hMerge')?.attributes['w:val'] === 'continue'
      const blocks = readBlocks(cell, this.context)
      return { blocks: isJoined ? [] : blocks, span: columns(valOf(properties, 'w:gridSpan'), 1), isJoined: goesOn }
    })
    return skipped === 0 ? cells : [{ blocks: [], span: skipped, isJoined: false }, ...cells]
  }
}

/** 10 points, where nothing is said (ISO/IEC 29500-1, 17.3.2.38). */
const defaultSize = 20
const mostColumns = 63

function columns(value: string | null, otherwise: number): number {
  return Math.min(wholeNumber(value) ?? otherwise, mostColumns)
}

/** Rows of a table or cells of a row, also those in content controls. */
function rowsIn(element: XmlElement, name: 'w:tr' | 'w:tc'): XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.name === name) return [child]
    if (child.name === 'w:sdt') return rowsIn(childOf(child, 'w:sdtContent') ?? child, name)
    return /^w:(?:customXml|ins|moveTo)$/.test(child.name) ? rowsIn(child, name) : []
  })
}

/** Whether a paragraph mark or a row is deleted, as far as changes are in view. */
function isGone(properties: XmlElement | null, { view }: InlineContext): boolean {
  if (view === 'marked') return false
  const names = view === 'accepted' ? ['w:del', 'w:moveFrom'] : ['w:ins', 'w:moveTo']
  return names.some((name) => childOf(properties, name) !== null)
}

/** Styles for headings that do not say their level: WPS Office writes some. */
function levelInName(style: string): number | null {
  const level = /^(?:heading|标题) ?([1-9])$/.exec(style)?.[1]
  return level === undefined ? null : Number(level) - 1
}
