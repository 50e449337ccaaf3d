import type { Edit } from '../../text/document/edit.ts'
import { type Draft, placedBlock, spanInDraft } from '../../text/model/draft.ts'
import type { Provisions } from '../../text/provisions/provisions.ts'
import type { SwappedOrder } from './swapped-order.ts'

const ending = /(?:；|。|;(?: (?:and|or))?|\.)$/

/**
 * The marks at the end of two items that change places: 。 stays with the last of a list, ； and “; and” with those before
 * it. The end of an item that holds others is that of the last of them. None where both end alike, or where an item ends
 * in a paragraph without a number.
 */
export function swappedEndings(draft: Draft, { list }: Provisions, { first, second }: SwappedOrder): Edit[] {
  const ends = [first, second].flatMap((index) => {
    const provision = list[index]
    const block = placedBlock(draft, provision?.last ?? -1)
    const match = block?.marker ? ending.exec(block.prose.text) : null
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
