import { type NamedProvisions, provisionsNamedIn } from '../../facts/particulars/named-provisions.ts'
import { referencesByRelation, withWords } from '../../facts/particulars/references.ts'
import type { Draft } from '../../text/model/draft.ts'
import { referencesTo } from '../../text/provisions/own-references.ts'
import { type Provisions, provisionsOf } from '../../text/provisions/provisions.ts'
import type { RowSwap } from './keyed-rows.ts'
import type { SwappedOrder } from './swapped-order.ts'

/**
 * True if the draft after a swap is read as it was meant: the same provisions with their new numbers, named by the same
 * references. `rows`: those of tables that change places too.
 */
export function isSwapRead(
  before: Draft,
  after: Draft,
  provisions: Provisions,
  order: SwappedOrder,
  rows: readonly RowSwap[] = [],
): boolean {
  const now = provisionsOf(after).list
  if (after.blocks.length !== before.blocks.length || now.length !== order.after.length) return false
  const { list } = provisions
  const end = list[order.second]?.last ?? -1
  const blockOf = (index: number): number => list[index]?.block ?? -1
  // What stands behind both, and is in the last of them only because it follows it.
  const isBehind = (index: number, parent: number): boolean =>
    parent >= order.first && blockOf(parent) <= end && blockOf(order.oldIndex[index] ?? -1) > end
  const isSame = order.after.every(({ marker, parent }, index) => {
    const one = now[index]
    const isInSame = one?.parent === parent || isBehind(index, parent)
    return isInSame && one?.marker.scheme === marker.scheme && one.marker.number === marker.number
  })
  if (!isSame) return false
  const rowOf = new Map(rows.flatMap(({ blocks: [one, other] }) => [[one, other] as const, [other, one] as const]))
  const named = namedBy(
    before,
    (index) => order.newIndex[index] ?? -1,
    (block) => blockAfter(provisions, order, rowOf.get(block) ?? block),
  )
  const then = namedBy(
    after,
    (index) => index,
    (block) => block,
  )
  return named.size === then.size && [...named].every(([block, words]) => then.get(block) === words)
}

/** By block: what it names, as a string: of each list or range the provisions, in the order of the text. */
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
    const references = withWords(referencesTo(draft, index, provisions.scopeOf[index] ?? 0), text)
    const relatives = referencesByRelation({ block, language })
    const named = provisionsNamedIn(index, { references, relatives }, provisions)
    const lists = listsOf(text, named).map((list) => [...new Set(list.map(indexOf))].sort((a, b) => a - b).join(' '))
    if (lists.length > 0) found.set(placeOf(index), lists.join(', '))
  })
  return found
}

/** The provisions that a text names, those of one list together: a swap may write a range as a list, in another order. */
function listsOf(text: string, named: readonly NamedProvisions[]): number[][] {
  const lists: number[][] = []
  let end = -1
  for (const { reference, provisions } of [...named].sort((a, b) => a.reference.start - b.reference.start)) {
    const list =
      end >= reference.start || (end >= 0 && joins.test(text.slice(end, reference.start))) ? lists.at(-1) : null
    if (list) for (const one of provisions) list.push(one)
    else lists.push(provisions.slice())
    end = Math.max(end, reference.end)
  }
  return lists
}

/** Of 第四至第五项 and 第（四）至（五）项 the first end is without its unit. */
const joins = /^[）)]?\s?(?:[、,，和及与或至到—－～–-]|以及|或者|直至|,? ?(?:and|or|to|through) )?\s?第?[（(]?$/

/** The index of a block after the swap. */
function blockAfter({ list }: Provisions, { first, second }: SwappedOrder, block: number): number {
  const [one, other] = [list[first], list[second]]
  if (!one || !other || block < one.block || block > other.last) return block
  return block <= one.last ? block + other.last - one.last : block - (one.last - one.block + 1)
}
