import type { Atom } from './atom.ts'
import type { NumberLabel } from './numbering.ts'
import type { XmlElement } from './xml-tree.ts'

/** What a part of a Word document is made of. */
export type WordBlock = ParagraphBlock | TableBlock

export interface ParagraphBlock {
  readonly kind: 'paragraph'
  readonly element: XmlElement
  readonly atoms: readonly Atom[]
  readonly label: NumberLabel | null
  /** Level of the outline, from 0; null for body text. */
  readonly level: number | null
  /** The name of its style, in lower case. */
  readonly style: string
  readonly isCentred: boolean
  /** Half-points. */
  readonly size: number
}

export interface TableBlock {
  readonly kind: 'table'
  readonly element: XmlElement
  readonly rows: readonly (readonly TableCell[])[]
}

export interface TableCell {
  readonly blocks: readonly WordBlock[]
  /** The columns that it spans. */
  readonly span: number
  /** It is one with the cell above. */
  readonly isJoined: boolean
}
