import type { Block } from '../../text/model/block.ts'
import type { PlacedBlock } from '../../text/model/draft.ts'
import type { Marker } from '../../text/numbering/marker.ts'
import { contentsKey } from '../../text/structure/contents-line.ts'

/** A numbered heading as a contents list may name it. */
export interface ListedHeading {
  readonly marker: Marker
  /** The words after the number. */
  readonly words: string
  readonly key: string
}

/** Null for what has no number or is no heading, run-in or on its own line. */
export function listedHeading(block: Block): ListedHeading | null {
  const { kind, marker, runIn } = block
  if (!marker || marker.scheme === 'bullet' || (kind !== 'heading' && !runIn)) return null
  return { marker, words: wordsOf(block), key: keyOf(block) }
}

/** True if a block is the line of contents that stands for a heading. What follows the words may be its page. */
export function isLineOf(line: Block, heading: ListedHeading): boolean {
  if (line.kind !== 'contents' || heading.key === '') return false
  return (
    keyOf(line) === heading.key ||
    (line.marker?.label === heading.marker.label && wordsOf(line).startsWith(heading.words))
  )
}

/** The lines of contents that may stand under that of a section: the keys of the headings in it. */
export function keysIn(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.filter(({ kind, runIn }) => kind === 'heading' || runIn).map(keyOf))
}

/** What a heading and its line in the contents have in common. */
export function keyOf(block: Block): string {
  const { marker } = block
  return contentsKey((marker && marker.scheme !== 'bullet' ? marker.label : '') + wordsOf(block))
}

function wordsOf({ marker, runIn, prose }: Block): string {
  return prose.text.slice(marker?.span.end ?? 0, runIn?.end).trim()
}

/**
 * A line of contents with the number that its heading has, also where it is not read as the number of the line: after a
 * bullet. Null if the line does not begin with it.
 */
export function numberedLine(line: PlacedBlock, { marker }: ListedHeading): PlacedBlock | null {
  if (line.marker && line.marker.scheme !== 'bullet') return line
  const behind = line.prose.text.slice(line.marker?.span.end ?? 0)
  const start = line.prose.text.length - behind.trimStart().length
  if (!line.prose.text.startsWith(marker.label, start)) return null
  return { ...line, marker: { ...marker, span: { start, end: start + marker.label.length } } }
}

/** A heading's new label as its line has it: SEC. 5. in “Sec. 4.” is “Sec. 5.”, CHAPTER IV in “Chapter III” “Chapter IV”. */
export function labelInLine(line: Marker, heading: Marker, label: string): string {
  if (line.label === heading.label) return label
  const fresh = numeral.exec(label)?.[0]
  return fresh === undefined ? label : line.label.replace(numeral, fresh)
}

const numeral = /\d+(?:\.\d+)*|\b[IVXLC]+\b/
