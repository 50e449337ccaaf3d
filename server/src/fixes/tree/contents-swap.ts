import type { Span } from '../../text/document/span.ts'
import type { Draft } from '../../text/model/draft.ts'
import type { Provisions } from '../../text/provisions/provisions.ts'
import { linesOfBlocks } from '../edits/provision-text.ts'
import type { SwappedOrder } from './swapped-order.ts'

/** The lines of a contents list for two headings that change places, each with the lines of what is under it. */
export interface ContentsSwap {
  readonly first: Span
  readonly second: Span
}

/** Null where the draft has no contents list with both headings, one right after the other. */
export function contentsOfSwap(draft: Draft, { list }: Provisions, order: SwappedOrder): ContentsSwap | null {
  const { blocks } = draft
  const begin = blocks.findIndex(({ kind }) => kind === 'contents')
  if (begin < 0) return null
  const isLineOf = (index: number, provision: number): boolean => {
    const heading = blocks[list[provision]?.block ?? -1]
    const line = blocks[index]
    if (heading?.kind !== 'heading' || line?.kind !== 'contents' || !heading.marker) return false
    const words = heading.prose.text.slice(heading.marker.span.end).trim()
    const own = line.prose.text.slice(line.marker?.span.end ?? 0).trim()
    return line.marker?.label === heading.marker.label && own.startsWith(words)
  }
  const first = blocks.findIndex((_, index) => isLineOf(index, order.first))
  const second = first < 0 ? -1 : blocks.findIndex((_, index) => index > first && isLineOf(index, order.second))
  if (second < 0) return null
  const held = heldBy(order.second, list)
  let last = second
  while (held.some((provision) => isLineOf(last + 1, provision))) last++
  const isOneList = blocks.slice(first, last + 1).every(({ kind }) => kind === 'contents')
  const [before, after] = [linesOfBlocks(draft, first, second - 1), linesOfBlocks(draft, second, last)]
  return isOneList && before && after && before.end <= after.start ? { first: before, second: after } : null
}

function heldBy(index: number, list: Provisions['list']): number[] {
  const { block = -1, last = -1 } = list[index] ?? {}
  return list.flatMap((one, at) => (one.block > block && one.block <= last ? [at] : []))
}
