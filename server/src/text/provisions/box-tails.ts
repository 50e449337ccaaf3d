import type { Block } from '../model/block.ts'
import type { Marker, MarkerScheme } from '../numbering/marker.ts'

/** Blocks at the end of a box (专栏) that go on with the text around it, as `[from, to)`, and the document they are in. */
export interface BoxTail {
  readonly from: number
  readonly to: number
  readonly into: number
}

/**
 * The tails of boxes that by their numbers are no part of them. After task 1 with a box of one item, task 2 reads like the
 * second item, whatever the indent; when task 3 follows outside, 2 is the task that is missing there.
 *
 * `documentOf`: by block; a box has a document of its own. `boxes`: their headings, in order. Linear.
 */
export function tailsOfBoxes(
  blocks: readonly Block[],
  documentOf: Int32Array,
  boxes: readonly number[],
): readonly BoxTail[] {
  if (boxes.length === 0) return none
  const isBox = new Set(boxes.map((heading) => documentOf[heading] ?? 0))
  const found: BoxTail[] = []
  const last = new Map<string, Sequence>()
  let around = 0
  let box: Members | null = null
  blocks.forEach((block, index) => {
    const document = documentOf[index] ?? 0
    const marker = numberOf(block)
    if (!isBox.has(document)) {
      around = document
      if (box) close(box, index, last)
      box = null
      if (marker) goOn(marker, document, last, found)
    } else if (box?.document !== document) {
      if (box) close(box, index, last)
      box = { document, around, numbered: [] }
    } else if (marker) box.numbered.push({ index, marker })
  })
  return found
}

const none: readonly BoxTail[] = []

/** Where the numbers of a scheme have come to outside of boxes, and tails of boxes since that would continue them. */
interface Sequence {
  expected: number
  tails: BoxTail[]
}

interface Members {
  readonly document: number
  readonly around: number
  readonly numbered: { readonly index: number; readonly marker: Marker }[]
}

function numberOf({ kind, marker }: Block): Marker | null {
  const isText = kind === 'heading' || kind === 'paragraph' || kind === 'item'
  return isText && marker !== null && marker.scheme !== 'bullet' ? marker : null
}

/** A number outside of boxes: the tails before it are part of its sequence if without them it would have a gap. */
function goOn({ scheme, number }: Marker, document: number, last: Map<string, Sequence>, found: BoxTail[]): void {
  const key = keyOf(document, scheme)
  const sequence = last.get(key)
  if (sequence?.expected === number) for (const tail of sequence.tails) found.push(tail)
  last.set(key, { expected: number + 1, tails: [] })
}

/** At the end of a box: its last items, if they continue the numbers around it. Its first item is never one of them. */
function close({ around, numbered }: Members, to: number, last: Map<string, Sequence>): void {
  const [first, ...others] = numbered
  const sequence = first && last.get(keyOf(around, first.marker.scheme))
  if (!first || !sequence) return
  const alike = others.filter(({ marker }) => marker.scheme === first.marker.scheme)
  const from = alike.findLastIndex(({ marker }) => marker.number === sequence.expected)
  const tail = alike.slice(from)
  if (from < 0 || tail.some(({ marker }, place) => marker.number !== sequence.expected + place)) return
  sequence.expected += tail.length
  sequence.tails.push({ from: tail[0]?.index ?? to, to, into: around })
}

function keyOf(document: number, scheme: MarkerScheme): string {
  return `${document} ${scheme}`
}
