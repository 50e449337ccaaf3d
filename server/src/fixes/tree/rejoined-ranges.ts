import { provisionsLike } from '../../facts/particulars/named-provisions.ts'
import type { Edit } from '../../text/document/edit.ts'
import { type Draft, type PlacedBlock, spanInDraft } from '../../text/model/draft.ts'
import type { CrossReference } from '../../text/numbering/cross-reference.ts'
import { formatMarker } from '../../text/numbering/format-marker.ts'
import type { Pointer } from '../../text/provisions/pointer.ts'
import type { Provision } from '../../text/provisions/provisions.ts'
import { inWidthOfSource } from '../edits/renumber.ts'
import { numeralOf } from './reference-edits.ts'
import { joined, type NamedOne } from './swapped-lists.ts'
import type { SwappedOrder } from './swapped-order.ts'

/** A range by the references of its two ends. */
export interface NamedRange {
  readonly first: CrossReference
  readonly last: CrossReference
  readonly low: Pointer
  readonly high: Pointer
}

/**
 * The edit that takes a single number into the range beside it, where a swap makes it the next: 第二条、第四至五条 is
 * 第三至五条 when the second and third change places. Null where it is none.
 */
export function rejoinedRange(
  draft: Draft,
  block: PlacedBlock,
  { last, low, high }: NamedRange,
  beside: { readonly before: NamedOne | undefined; readonly after: NamedOne | undefined },
  list: readonly Provision[],
  { by }: SwappedOrder,
): Edit | null {
  const { text } = block.prose
  const numberOf = (index: number): number => (list[index]?.marker.number ?? 0) + (by.get(index) ?? 0)
  const numbers = between(low.provision, high.provision, list)
    .map(numberOf)
    .sort((a, b) => a - b)
  const [lowest = 0, highest = 0] = [numbers[0], numbers.at(-1)]
  const marker = list[low.provision]?.marker
  if (!marker || highest - lowest !== numbers.length - 1) return null
  const like = text.slice(low.numeral.start, low.numeral.end)
  const write = (number: number): string => numeralOf(formatMarker(marker, number), marker.scheme, like) ?? like
  const gap = text.slice(low.numeral.end, high.numeral.start)
  const suffix = text.slice(high.numeral.end, last.span.end)
  const edit = (start: number, end: number, from: number, to: number): Edit | null => {
    const span = spanInDraft(block, { start, end })
    const fresh = write(from) + gap + write(to) + suffix
    return draft.text.slice(span.start, span.end).includes('](') ? null : inWidthOfSource(draft, { span, text: fresh })
  }
  const isNew = (one: Pointer, end: Pointer, step: number): boolean => {
    const [own, other] = [list[one.provision], list[end.provision]]
    const isAlike = own?.style === other?.style && own?.scope === other?.scope && own?.parent === other?.parent
    return isAlike && own?.marker.number !== (other?.marker.number ?? 0) + step
  }
  // 第二至四条和第五条 are two by the writer's own will; what a swap takes apart is joined by 、.
  const isJoint = (from: number, to: number): boolean => {
    const words = text.slice(from, to)
    return joined.test(words) && (draft.language === 'en' || words.includes('、'))
  }
  const [one, other] = [beside.before, beside.after]
  if (one?.pointer && !one.reference.endsRange && numberOf(one.pointer.provision) === lowest - 1) {
    const isJoined = isJoint(one.pointer.numeral.end, low.numeral.start)
    if (isJoined && isNew(one.pointer, low, -1))
      return edit(one.pointer.numeral.start, last.span.end, lowest - 1, highest)
  }
  if (other?.pointer && !other.reference.endsRange && numberOf(other.pointer.provision) === highest + 1) {
    const isJoined = isJoint(high.numeral.end, other.pointer.numeral.start)
    if (isJoined && isNew(other.pointer, high, 1))
      return edit(low.numeral.start, other.reference.span.end, lowest, highest + 1)
  }
  return null
}

/** The provisions of a range, its ends included; none if the ends are of different lists. */
export function between(from: number, to: number, list: readonly Provision[]): readonly number[] {
  const [first, last] = [list[from], list[to]]
  return first?.style === last?.style && first?.scope === last?.scope ? provisionsLike(first, from, to + 1, list) : []
}
