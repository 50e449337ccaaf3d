import { joinedCell } from '../../text/model/joined-cell.ts'
import { type Atom, shownText, textAtom, withoutEnd } from './atom.ts'
import type { ParagraphBlock, TableBlock, TableCell, WordBlock } from './block.ts'
import { DraftText } from './draft-text.ts'
import { type EscapeContext, escapePlaces } from './escape.ts'
import { labelGap } from './label-gap.ts'
import { withoutTypedBullet } from './typed-bullet.ts'
import type { WordPart } from './word-draft.ts'
import type { XmlElement } from './xml-tree.ts'

/** A note that is referred to, by its label. */
export interface WordNote {
  readonly part: WordPart
  readonly label: string
  readonly blocks: readonly WordBlock[]
}

/** Writes the blocks of a document as Markdown. */
export class MarkdownWriter {
  readonly text = new DraftText()
  private readonly title: ReadonlySet<ParagraphBlock>
  private part: WordPart = 'document'
  private lastBullet = false

  constructor(title: ReadonlySet<ParagraphBlock>) {
    this.title = title
  }

  blocks(blocks: readonly WordBlock[]): void {
    blocks.forEach((block, at) => {
      if (block.kind === 'table') this.table(block)
      else this.paragraph(block, blocks[at - 1])
    })
  }

  note({ part, label, blocks }: WordNote): void {
    this.part = part
    this.lastBullet = false
    blocks.forEach((block, at) => {
      const cell = { blocks: [block], span: 1, isJoined: false }
      const start = this.startOf('\n\n')
      this.text.add(at === 0 ? `[^${label}]: ` : '    ')
      const before = this.text.length
      this.atoms(trimmed(cellAtoms(cell)), { opensBlock: false, isCell: false }, ' ')
      if (this.text.length > before || at === 0) this.text.paragraph(block.element, part, start, '')
    })
  }

  private startOf(gap: string): number {
    this.text.gap(gap)
    return this.text.begin()
  }

  private paragraph(block: ParagraphBlock, before: WordBlock | undefined): void {
    const atoms = trimmed(withoutTypedBullet(block.atoms, block))
    const shown = shownText(atoms)
    const label = block.label?.text ?? ''
    const isTitle = this.title.has(block)
    if (shown === '') {
      for (const atom of block.atoms) this.text.mark(atom)
      return
    }
    const isBullet = block.label?.isBullet ?? false
    const goesOn = isTitle && before?.kind === 'paragraph' && this.title.has(before)
    if (!goesOn) this.text.gap(isBullet && this.lastBullet ? '\n' : '\n\n')
    this.lastBullet = isBullet
    const start = this.text.begin()
    const heading = isTitle ? '#' : headingMark(block, label + shown, this.title.size > 0)
    if (goesOn) this.text.add(joint(shown))
    else if (heading !== '') this.text.add(`${heading} `)
    if (label !== '') this.text.add(label + labelGap(label, shown, isBullet))
    const opensBlock = heading === '' && label === ''
    this.atoms(tabbed(atoms, block.style), { opensBlock, isCell: false }, heading === '' ? '\\\n' : joint(shown))
    this.text.paragraph(block.element, this.part, start, label)
  }

  private table({ element, rows }: TableBlock): void {
    const width = rows.reduce((most, row) => Math.max(most, columnsOf(row)), 0)
    if (width === 0) return
    this.lastBullet = false
    this.text.gap('\n\n')
    rows.forEach((row, at) => {
      this.text.begin()
      this.text.add('|')
      for (const cell of row) {
        this.text.add(cell.isJoined ? ` ${joinedCell}` : ' ')
        const start = this.text.length
        this.atoms(trimmed(cellAtoms(cell)), { opensBlock: false, isCell: true }, '<br>')
        this.text.paragraph(cell.blocks[0]?.element ?? element, this.part, start, '')
        this.text.add(` ${'|'.repeat(cell.span)}`)
      }
      this.text.add('|'.repeat(width - columnsOf(row)))
      if (at === 0) this.text.add(`\n|${' --- |'.repeat(width)}`)
      if (at < rows.length - 1) this.text.add('\n')
    })
    this.text.gap('\n\n')
  }

  /** Writes atoms, escaped; line breaks are written as `lineBreak`. */
  private atoms(atoms: readonly Atom[], context: EscapeContext, lineBreak: string): void {
    const escapes = escapePlaces(escapable(atoms), context)
    let [at, next] = [0, 0]
    for (const atom of atoms) {
      if (atom.kind !== 'text') {
        this.text.mark(atom)
        continue
      }
      const { text, source, element, isMarkup } = atom
      const end = at + text.length
      let from = 0
      const upTo = (to: number): void => {
        this.text.from(text.slice(from, to), element, source < 0 ? -1 : source + from)
        from = to
      }
      for (let offset = 0; offset < text.length && !isMarkup; offset++) {
        if (text[offset] === '\n') {
          upTo(offset)
          this.text.add(lineBreak)
          from = offset + 1
        }
        if (escapes[next] !== at + offset) continue
        next++
        upTo(offset)
        this.text.add('\\')
      }
      upTo(text.length)
      at = end
    }
  }
}

/** Markup of ours is blanked, so that no place in it is escaped. */
function escapable(atoms: readonly Atom[]): string {
  return atoms
    .map((atom) => (atom.kind !== 'text' ? '' : atom.isMarkup ? '\u0000'.repeat(atom.text.length) : atom.text))
    .join('')
}

/** 60 characters: a longer one is a paragraph that was set in the style of a heading. */
const longestHeading = 60

function headingMark({ level }: ParagraphBlock, text: string, hasTitle: boolean): string {
  if (level === null || text.length > longestHeading || /[。；;](?!\s*$)/.test(text)) return ''
  return '#'.repeat(Math.min(level + (hasTitle ? 2 : 1), 6))
}

/** Between lines of Chinese nothing. */
function joint(text: string): string {
  return /\p{Script=Han}/u.test(text) ? '' : ' '
}

function columnsOf(row: readonly TableCell[]): number {
  return row.reduce((sum, { span }) => sum + span, 0)
}

/** What a cell or a note shows, on one line: its paragraphs are parted by a line break, cells of tables in it by a space. */
function cellAtoms({ blocks }: TableCell): Atom[] {
  const atoms: Atom[] = []
  let gap = ''
  const part = (element: XmlElement): void => {
    if (atoms.length > 0 && gap !== '') atoms.push(textAtom(gap, element))
    gap = '\n'
  }
  const add = (block: WordBlock): void => {
    if (block.kind === 'paragraph') {
      const label = block.label?.text ?? ''
      const shown = shownText(block.atoms)
      if (shown.trim() === '') return
      part(block.element)
      if (label !== '')
        atoms.push(textAtom(label + labelGap(label, shown, block.label?.isBullet ?? false), block.element))
      for (const atom of withoutTypedBullet(block.atoms, block)) atoms.push(atom)
      return
    }
    for (const row of block.rows)
      for (const cell of row) {
        for (const inner of cell.blocks) add(inner)
        gap = ' '
      }
    gap = '\n'
  }
  for (const block of blocks) add(block)
  return atoms
}

/** Without white space at both ends, which would be markup; the ideographic space is typed to indent, and is kept. */
function trimmed(atoms: readonly Atom[]): Atom[] {
  const kept = [...atoms]
  for (let at = 0; at < kept.length; at++) {
    const atom = kept[at]
    if (atom?.kind !== 'text') continue
    const text = atom.text.replace(/^[ \t\n\u00a0]+/, '')
    const cut = atom.text.length - text.length
    kept[at] = { ...atom, text, source: atom.source < 0 ? -1 : atom.source + cut }
    if (text !== '') break
  }
  for (let at = kept.length - 1; at >= 0; at--) {
    const atom = kept[at]
    if (atom?.kind !== 'text') continue
    const text = withoutEnd(atom.text)
    kept[at] = { ...atom, text }
    if (text !== '') break
  }
  return kept
}

/** In a table of contents, the tab before the page number is set as dots. */
function tabbed(atoms: readonly Atom[], style: string): readonly Atom[] {
  if (!/^(?:toc|目录) ?\d$/.test(style)) return atoms
  return atoms.map((atom) => (atom.kind === 'text' && atom.text === '\t' ? { ...atom, text: '……' } : atom))
}
