import type { Edit } from '../../text/document/edit.ts'
import { type Draft, placedBlock, spanInDraft } from '../../text/model/draft.ts'
import type { Provisions } from '../../text/provisions/provisions.ts'
import type { SwappedOrder } from './swapped-order.ts'

const ending = /(?:；|。|;(?: (?:and|or))?|\.)$/

/**
 * The marks at the end of two items that change places: 。 stays with the last of a list, ； and “; and” with those before
 * it. None where both end alike, or where an item is more than one block.
 */
export function swappedEndings(draft: Draft, { list }: Provisions, { first, second }: SwappedOrder): Edit[] {
  const ends = [first, second].flatMap((index) => {
    const provision = list[index]
    const block = provision?.block === provision?.last ? placedBlock(draft, provision?.block ?? -1) : null
    const match = block ? ending.exec(block.prose.text) : null
    if (!block || !match) return []
    return [{ mark: match[0], span: spanInDraft(block, { start: match.index, end: block.prose.text.length }) }]
  })
  const [one, other] = ends
  if (!one || !other || one.mark === other.mark || !/[；;]/.test(one.mark)) return []
  return [
    { span: one.span, text: other.mark },
    { span: other.span, text: one.mark },
  ]
}
