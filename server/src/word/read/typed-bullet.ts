import type { Atom } from './atom.ts'
import { shownText } from './atom.ts'
import type { ParagraphBlock } from './block.ts'

/**
 * The atoms of a paragraph without the bullet that the writer typed, where Word sets one too: the reader sees two marks
 * of one item, and Markdown would read a list in a list. Boxes and ticks are kept: they say something.
 */
export function withoutTypedBullet(atoms: readonly Atom[], { label }: ParagraphBlock): readonly Atom[] {
  if (!label?.isBullet) return atoms
  let left = typed.exec(shownText(atoms))?.[0].length ?? 0
  if (left === 0) return atoms
  return atoms.map((atom) => {
    if (left === 0 || atom.kind !== 'text') return atom
    const cut = Math.min(left, atom.text.length)
    left -= cut
    return { ...atom, text: atom.text.slice(cut), source: atom.source < 0 ? -1 : atom.source + cut }
  })
}

/** A dash is a bullet before white space alone: -5℃, ——. Nothing but a bullet is no item. */
const typed = /^[ \t\u00a0\u3000]*(?:[-－–·*][ \t\u00a0\u3000]+|[•‣◦●■▪▫◆][ \t\u00a0\u3000]*)(?=\S)/
