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
  const last = new Map<string, Expected>()
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

/**
 * The numbers that may come next outside of boxes: the one after the last there (null), and those after a tail of a box
 * that goes on from such a number.
 */
type Expected = Map<number, { readonly tail: BoxTail; readonly from: number } | null>

interface Members {
  readonly document: number
  readonly around: number
  readonly numbered: { readonly index: number; readonly marker: Marker }[]
}

function numberOf({ kind, marker }: Block): Marker | null {
  const isText = kind === 'heading' || kind === 'paragraph' || kind === 'item'
  return isText && marker !== null && marker.scheme !== 'bullet' ? marker : null
}

/** A number outside of boxes: the tails that lead up to it are of its sequence. */
function goOn({ scheme, number }: Marker, document: number, last: Map<string, Expected>, found: BoxTail[]): void {
  const key = keyOf(document, scheme)
  const expected = last.get(key)
  for (let step = expected?.get(number); step; step = expected?.get(step.from)) found.push(step.tail)
  last.set(key, new Map([[number + 1, null]]))
}

/** At the end of a box: its last items may go on with the numbers around it, the fewer the better; never its first one. */
function close({ around, numbered }: Members, to: number, last: Map<string, Expected>): void {
  const [first, ...others] = numbered
  const expected = first && last.get(keyOf(around, first.marker.scheme))
  if (!first || !expected) return
  const alike = others.filter(({ marker }) => marker.scheme === first.marker.scheme)
  const end = alike.at(-1)?.marker.number ?? 0
  for (let at = alike.length - 1; at >= 0 && alike[at]?.marker.number === end - (alike.length - 1 - at); at--) {
    const { index, marker } = alike[at] ?? first
    if (!expected.has(marker.number) || expected.has(end + 1)) continue
    expected.set(end + 1, { tail: { from: index, to, into: around }, from: marker.number })
    return
  }
}

function keyOf(document: number, scheme: MarkerScheme): string {
  return `${document} ${scheme}`
}
