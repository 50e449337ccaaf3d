import type { Edit } from '../../text/document/edit.ts'
import { type Draft, type PlacedBlock, placedBlock, spanInDraft } from '../../text/model/draft.ts'
import type { Provisions } from '../../text/provisions/provisions.ts'
import type { SwappedOrder } from './swapped-order.ts'

/** The mark at the end of an item, and the word that joins it to the next: 。 ； “; and” “, or” ；或者. */
const ending =
  /(?:[；;，,、]?(?<=[\p{L}\p{N}”’"')\]；;，,、]) (?:and\/or|and|or)|[；;，,、]?(?:以及|或者)|[；;，,、](?:[或和及并且]|并且)|[；;，,、。.])?$/u
const joins = /[；;，,、]|[a-z者及]$/
/** A mark within an item: it is no fragment but sentences of its own. */
const ofSentences = /[。；;！？]|[.!?] /

interface ItemEnd {
  readonly block: PlacedBlock
  readonly mark: string
  readonly from: number
}

/**
 * The marks at the end of two items that change places: 。 stays with the last of a list, ； and “; and” with those before
 * it, also where there is no other mark: “(a) maps or”, “(b) plans”. The end of an item that holds others is that of the
 * last of them. None where both end alike, or where an item ends in a paragraph without a number.
 */
export function swappedEndings(draft: Draft, { list }: Provisions, { first, second }: SwappedOrder): Edit[] {
  const [one, other] = [first, second].map((index) => endOf(draft, list[index]?.last ?? -1))
  if (!one || !other || one.mark === other.mark) return []
  const isLast = list[second + 1]?.parent !== list[second]?.parent
  const isBare = one.mark === '' && isLast && isFragment(one) && isFragment(other)
  if (!isBare && !joins.test(one.mark)) return []
  return [exchanged(one, other.mark), exchanged(other, one.mark)]
}

function endOf(draft: Draft, last: number): ItemEnd | null {
  const block = placedBlock(draft, last)
  if (!block?.marker || block.kind === 'heading') return null
  const { text } = block.prose
  const mark = ending.exec(text)?.[0] ?? ''
  return { block, mark, from: text.length - mark.length }
}

function isFragment({ block: { prose, marker, runIn }, from }: ItemEnd): boolean {
  return !runIn && !ofSentences.test(prose.text.slice(marker?.span.end ?? 0, from))
}

function exchanged({ block, from }: ItemEnd, mark: string): Edit {
  return { span: spanInDraft(block, { start: from, end: block.prose.text.length }), text: mark }
}
