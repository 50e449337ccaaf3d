import type { WordPackage, XmlPart } from './package-parts.ts'
import type { XmlElement } from './xml-tree.ts'

type NotesPart = 'footnotes' | 'endnotes'

export interface ReferredNote {
  readonly kind: NotesPart
  readonly label: string
  readonly part: XmlPart
  readonly element: XmlElement
}

/** Labels the notes of a document as they are referred to: footnotes 1, 2, 3, endnotes e1, e2, e3. */
export function createNotes(parts: Pick<WordPackage, NotesPart>): {
  labelOf(kind: NotesPart, id: string): string
  /** The notes that have been referred to, footnotes first. */
  referred(): ReferredNote[]
} {
  const elements = { footnotes: notesIn(parts.footnotes), endnotes: notesIn(parts.endnotes) }
  const labels: Record<NotesPart, Map<string, string>> = { footnotes: new Map(), endnotes: new Map() }
  return {
    labelOf(kind, id) {
      const known = labels[kind]
      const label = known.get(id) ?? `${kind === 'footnotes' ? '' : 'e'}${known.size + 1}`
      known.set(id, label)
      return label
    },
    referred: () =>
      (['footnotes', 'endnotes'] as const).flatMap((kind) => {
        const part = parts[kind]
        return [...labels[kind]].flatMap(([id, label]) => {
          const element = elements[kind].get(id)
          return part && element ? [{ kind, label, part, element }] : []
        })
      }),
  }
}

function notesIn(part: XmlPart | null): ReadonlyMap<string, XmlElement> {
  const notes = new Map<string, XmlElement>()
  for (const element of part?.root.children ?? []) {
    const id = element.attributes['w:id']
    if (id !== undefined && !notes.has(id)) notes.set(id, element)
  }
  return notes
}
