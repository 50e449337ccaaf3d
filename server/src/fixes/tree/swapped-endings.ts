import type { Edit } from '../../text/document/edit.ts'
import { type Draft, type PlacedBlock, placedBlock, spanInDraft } from '../../text/model/draft.ts'
import type { MarkerScheme } from '../../text/numbering/marker.ts'
import type { Provision, Provisions } from '../../text/provisions/provisions.ts'
import type { SwappedOrder } from './swapped-order.ts'

/** The mark at the end of an item, and the word that joins it to the next: 。 ； “; and” “, or” ；或者. */
const ending =
  /(?:[；;，,、]?(?<=[\p{L}\p{N}”’"')\]；;，,、]) (?:and\/or|and|or)|[；;，,、]?(?:以及|或者)|[；;，,、](?:[或和及并且]|并且)|[；;，,、。.])?$/u
const joins = /[；;，,、]|[a-z者及]$/
/** A mark within an item: it is no fragment but sentences of its own. */
const ofSentences = /[。；;！？]|[.!?] /

/** Provisions that end in sentences. */
const ofSections: ReadonlySet<MarkerScheme> = new Set([
  'part',
  'chapter',
  'division',
  'section',
  'article',
  'named',
  'annex',
])

interface ItemEnd {
  readonly block: PlacedBlock
  readonly mark: string
  readonly from: number
  /** True if the item holds no others. */
  readonly isAlone: boolean
}

/**
 * The marks at the end of two items that change places: 。 stays with the last of a list, ； and “; and” with those before
 * it, also where there is no other mark: “(a) maps or”, “(b) plans”. The end of an item that holds others is that of the
 * last of them. What is decided depends on the places alone, so that a move back decides the same. None where both end
 * alike, or where an item ends in a paragraph without a number.
 */
export function swappedEndings(draft: Draft, { list }: Provisions, { first, second }: SwappedOrder): Edit[] {
  const [one, other] = [first, second].map((index) => endOf(draft, list[index]))
  if (!one || !other || one.mark === other.mark) return []
  const joint = [one, other].filter(({ mark }) => joins.test(mark)).length
  // A 。 before others is that of a list within.
  const isOfList = joint === 2 || (isLast(list, second) && (joint === 1 || (isFragment(one) && isFragment(other))))
  return isOfList ? [exchanged(one, other.mark), exchanged(other, one.mark)] : []
}

/** True if no other of its list follows. */
function isLast(list: readonly Provision[], index: number): boolean {
  const own = list[index]
  const next = list.find(({ block }, at) => at > index && block > (own?.last ?? 0))
  return next?.parent !== own?.parent || next?.style !== own?.style || next?.scope !== own?.scope
}

function endOf(draft: Draft, provision: Provision | undefined): ItemEnd | null {
  const block = placedBlock(draft, provision?.last ?? -1)
  const isItem =
    provision && !ofSections.has(provision.marker.scheme) && draft.blocks[provision.block]?.kind !== 'heading'
  if (!isItem || !block?.marker || block.kind === 'heading') return null
  const { text } = block.prose
  if (/[：:]$/.test(text)) return null
  const mark = ending.exec(text)?.[0] ?? ''
  return { block, mark, from: text.length - mark.length, isAlone: provision.block === provision.last }
}

function isFragment({ block: { prose, marker, runIn }, from, isAlone }: ItemEnd): boolean {
  return isAlone && !runIn && !ofSentences.test(prose.text.slice(marker?.span.end ?? 0, from))
}

function exchanged({ block, from }: ItemEnd, mark: string): Edit {
  return { span: spanInDraft(block, { start: from, end: block.prose.text.length }), text: mark }
}
