import type { XmlElement } from './xml-tree.ts'

/** A piece of what a paragraph shows, before any markup. */
export type Atom = TextAtom | MarkAtom

export interface TextAtom {
  readonly kind: 'text'
  readonly text: string
  /** Where it begins in the XML; -1 for what is not written there character by character. */
  readonly source: number
  /** What it comes from. */
  readonly element: XmlElement
  /** It is markup of ours, and is not escaped. */
  readonly isMarkup: boolean
}

/** A place in a paragraph. */
export interface MarkAtom {
  readonly kind: 'comment-start' | 'comment-end' | 'revision-start' | 'revision-end'
  /** The id of a comment; the index of a revision. */
  readonly id: string
}

export function textAtom(text: string, element: XmlElement, source = -1, isMarkup = false): TextAtom {
  return { kind: 'text', text, source, element, isMarkup }
}

/** What atoms show. */
export function shownText(atoms: readonly Atom[]): string {
  return atoms.map((atom) => (atom.kind === 'text' ? atom.text : '')).join('')
}

/** Without white space at its end, in one pass. */
export function withoutEnd(text: string): string {
  let end = text.length
  while (end > 0 && /[ \t\n]/.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
