import type { Edit } from '../../text/document/edit.ts'
import { type Draft, type PlacedBlock, spanInDraft } from '../../text/model/draft.ts'
import type { CrossReference } from '../../text/numbering/cross-reference.ts'
import { formatMarker } from '../../text/numbering/format-marker.ts'
import type { Pointer } from '../../text/provisions/pointer.ts'
import type { Provision } from '../../text/provisions/provisions.ts'
import { inWidthOfSource } from '../edits/renumber.ts'
import { numeralOf } from './reference-edits.ts'
import type { SwappedOrder } from './swapped-order.ts'

/** A reference with the provision that it names, if its last number does. */
export interface NamedOne {
  readonly reference: Pick<CrossReference, 'span' | 'endsRange'>
  readonly pointer: Pointer | null
}

/**
 * The edits of lists of references that were in order and would not be any more: 第二部分、第三部分 names the same two
 * when these have changed places. They cover each numeral of such a list, also one that stays as it is.
 */
export function swappedLists(
  draft: Draft,
  block: PlacedBlock,
  named: readonly NamedOne[],
  list: readonly Provision[],
  { by }: SwappedOrder,
): Edit[] {
  const { text } = block.prose
  return listsOf(text, named, list).flatMap((pointers) => {
    const markers = pointers.flatMap(({ provision }) => list[provision]?.marker ?? [])
    const numbers = pointers.map(({ provision }, at) => (markers[at]?.number ?? 0) + (by.get(provision) ?? 0))
    if (!isAscending(markers.map(({ number }) => number)) || isAscending(numbers)) return []
    if (hasLinks(draft, block, pointers)) return []
    const inOrder = [...numbers].sort((a, b) => a - b)
    return pointers.flatMap(({ numeral }, at) => {
      const marker = markers[at]
      const old = text.slice(numeral.start, numeral.end)
      const fresh = marker ? numeralOf(formatMarker(marker, inOrder[at] ?? 0), marker.scheme, old) : null
      return fresh === null ? [] : [inWidthOfSource(draft, { span: spanInDraft(block, numeral), text: fresh })]
    })
  })
}

/** The pointers that stand in one list of the text, and name provisions that are counted together. */
function listsOf(text: string, named: readonly NamedOne[], all: readonly Provision[]): Pointer[][] {
  const lists: Pointer[][] = []
  let end = -1
  for (const { reference, pointer } of named) {
    const between = end < 0 ? '' : text.slice(end, pointer?.numeral.start ?? end)
    const list = lists.at(-1)
    if (!pointer || reference.endsRange) {
      // A range is written anew by itself.
      if (reference.endsRange) lists.pop()
      end = -1
    } else {
      const isLike = isOfOne(all[list?.[0]?.provision ?? -1], all[pointer.provision])
      if (list && isLike && end >= 0 && joined.test(between)) list.push(pointer)
      else lists.push([pointer])
      end = pointer.numeral.end
    }
  }
  return lists.filter((list) => list.length > 1)
}

function isOfOne(one: Provision | undefined, other: Provision | undefined): boolean {
  return one?.style === other?.style && one?.parent === other?.parent
}

/** What stands between two numerals of a list, with their units. */
export const joined =
  /^\s?[）)]?\s?(?:部分|[编章节条项点])?(?:[、,，和及与或]|以及|或者|,? (?:and|or) |, ){1,2}\s?第?(?:§+ ?|[A-Za-z]{4,10}\.? )?[（(]?$/

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0))
}

function hasLinks(draft: Draft, block: PlacedBlock, pointers: readonly Pointer[]): boolean {
  const [first, last] = [pointers[0], pointers.at(-1)]
  if (!first || !last) return false
  const { start, end } = spanInDraft(block, { start: first.numeral.start, end: last.numeral.end })
  return draft.text.slice(start, end).includes('](')
}
