import { provisionsNamedIn } from '../../facts/particulars/named-provisions.ts'
import { referencesByRelation } from '../../facts/particulars/references.ts'
import type { Draft } from '../../text/model/draft.ts'
import { referencesTo } from '../../text/provisions/own-references.ts'
import { provisionsOf } from '../../text/provisions/provisions.ts'
import type { SwappedOrder } from './swapped-order.ts'

/** True if the draft after a swap is read as it was meant: the same provisions with their new numbers, named by the same references. */
export function isSwapRead(before: Draft, after: Draft, order: SwappedOrder): boolean {
  const now = provisionsOf(after).list
  if (after.blocks.length !== before.blocks.length || now.length !== order.after.length) return false
  const isSame = order.after.every(({ marker, parent }, index) => {
    const one = now[index]
    return one?.parent === parent && one.marker.scheme === marker.scheme && one.marker.number === marker.number
  })
  if (!isSame) return false
  const named = namedBy(
    before,
    (index) => order.newIndex[index] ?? -1,
    (block) => blockAfter(before, order, block),
  )
  const then = namedBy(
    after,
    (index) => index,
    (block) => block,
  )
  return named.size === then.size && [...named].every(([block, words]) => then.get(block) === words)
}

/** By block: the provisions that it names, in order, as a string. */
function namedBy(
  draft: Draft,
  indexOf: (index: number) => number,
  placeOf: (block: number) => number,
): ReadonlyMap<number, string> {
  const { blocks, language } = draft
  const provisions = provisionsOf(draft)
  const found = new Map<number, string>()
  blocks.forEach((block, index) => {
    if (block.kind === 'contents') return
    const { text } = block.prose
    const references = referencesTo(draft, index, provisions.scopeOf[index] ?? 0).map((one) => ({
      ...one,
      words: text.slice(one.span.start, one.span.end),
    }))
    const relatives = referencesByRelation({ block, language })
    const named = provisionsNamedIn(index, { references, relatives }, provisions)
    const all = new Set(named.flatMap(({ provisions: some }) => some.map(indexOf)))
    if (all.size > 0) found.set(placeOf(index), [...all].sort((a, b) => a - b).join(' '))
  })
  return found
}

/** The index of a block after the swap. */
function blockAfter(draft: Draft, { first, second }: SwappedOrder, block: number): number {
  const { list } = provisionsOf(draft)
  const [one, other] = [list[first], list[second]]
  if (!one || !other || block < one.block || block > other.last) return block
  return block <= one.last ? block + other.last - one.last : block - (one.last - one.block + 1)
}
