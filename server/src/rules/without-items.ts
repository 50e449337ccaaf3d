import type { ReferenceStep } from '../text/numbering/cross-reference.ts'
import type { Provision } from '../text/provisions/provisions.ts'
import type { Survey } from './survey.ts'

/** True for 第十二条第三项 where article 12 is text without any items, neither on lines of their own nor within one. */
export function hasNoItems(
  { unit }: ReferenceStep,
  article: Provision | undefined,
  { provisions: { headedBy }, blocks, language }: Survey,
): boolean {
  if (language !== 'zh' || unit !== 'item' || article?.marker.scheme !== 'article') return false
  let length = 0
  for (let block = article.block; block <= article.last; block++) {
    const one = blocks[block]
    const isText = one?.kind === 'paragraph' || (one?.kind === 'heading' && block === article.block)
    if (!one || !isText || (block > article.block && headedBy.has(block))) return false
    if (one.particulars.inlineItems) return false
    length += one.whole.end
  }
  return length >= shortest
}

/** An article of which only the name stands there is yet to be written. */
const shortest = 20
