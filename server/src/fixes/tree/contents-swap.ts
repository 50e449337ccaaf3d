import type { Span } from '../../text/document/span.ts'
import type { Block } from '../../text/model/block.ts'
import type { Draft } from '../../text/model/draft.ts'
import type { Provision, Provisions } from '../../text/provisions/provisions.ts'
import { linesOfBlocks } from '../edits/provision-text.ts'
import { isLineOf, listedHeading } from './listed-heading.ts'
import type { SwappedOrder } from './swapped-order.ts'

/** The lines of a contents list for two headings that change places, each with the lines of what is under it. */
export interface ContentsSwap {
  readonly first: Span
  readonly second: Span
}

/** Null where the draft has no contents list with both headings, one right after the other. */
export function contentsOfSwap(draft: Draft, { list }: Provisions, order: SwappedOrder): ContentsSwap | null {
  const { blocks } = draft
  if (!blocks.some(({ kind }) => kind === 'contents')) return null
  const isLineOf = lineTeller(draft, [list[order.first]])
  const first = blocks.findIndex(isLineOf)
  const second = first < 0 ? -1 : blocks.findIndex(lineTeller(draft, [list[order.second]]))
  if (second <= first) return null
  const { block = -1, last: end = -1 } = list[order.second] ?? {}
  const isHeld = lineTeller(
    draft,
    list.filter((one) => one.block > block && one.block <= end),
  )
  let last = second
  for (let next = blocks[last + 1]; next && isHeld(next); next = blocks[last + 1]) last++
  const isOneList = blocks.slice(first, last + 1).every(({ kind }) => kind === 'contents')
  const [before, after] = [linesOfBlocks(draft, first, second - 1), linesOfBlocks(draft, second, last)]
  return isOneList && before && after && before.end <= after.start ? { first: before, second: after } : null
}

/** Tells the lines of contents that stand for the headings of provisions. */
function lineTeller({ blocks }: Draft, provisions: readonly (Provision | undefined)[]): (block: Block) => boolean {
  const headings = provisions.flatMap((provision) => {
    const block = blocks[provision?.block ?? -1]
    return (block && listedHeading(block)) ?? []
  })
  return (line) => headings.some((heading) => isLineOf(line, heading))
}
