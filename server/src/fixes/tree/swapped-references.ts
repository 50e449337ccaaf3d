import { enumerated } from '../../enumerated.ts'
import { referencesByRelation } from '../../facts/particulars/references.ts'
import { headingAnchor } from '../../heading-anchor.ts'
import type { Edit } from '../../text/document/edit.ts'
import type { Span } from '../../text/document/span.ts'
import { type Draft, type PlacedBlock, placedBlock, spanInDraft } from '../../text/model/draft.ts'
import type { CrossReference } from '../../text/numbering/cross-reference.ts'
import { formatMarker } from '../../text/numbering/format-marker.ts'
import { referencesTo } from '../../text/provisions/own-references.ts'
import type { Pointer } from '../../text/provisions/pointer.ts'
import type { Provision, Provisions } from '../../text/provisions/provisions.ts'
import { resolveRelative } from '../../text/provisions/relative-reference.ts'
import { decimalEnd } from '../../text/provisions/resolve-decimal.ts'
import { resolveReference } from '../../text/provisions/resolve-reference.ts'
import { inWidthOfSource } from '../edits/renumber.ts'
import { bareReferences } from './bare-references.ts'
import { writtenWords } from './link-anchors.ts'
import { homeIn, numeralOf, writtenOut } from './reference-edits.ts'
import { between, type NamedRange, rejoinedRange } from './rejoined-ranges.ts'
import { type NamedOne, swappedLists } from './swapped-lists.ts'
import { isRun, type SwappedOrder } from './swapped-order.ts'

/**
 * The edits of references whose meaning is not a number alone, where two provisions change places: ranges that begin or
 * end with one of the two, and references by relation (前条), which are written out. They replace all others in their
 * spans.
 */
export function swappedReferences(draft: Draft, provisions: Provisions, order: SwappedOrder): Edit[] {
  const scope = provisions.list[order.first]?.scope ?? 0
  return draft.blocks.flatMap((block, index) => {
    const placed = placedBlock(draft, index)
    if (!placed || block.kind === 'contents') return []
    const isInScope = provisions.scopeOf[index] === scope
    return [
      ...listEdits(draft, placed, index, scope, provisions, order),
      ...(isInScope ? relativeEdits(draft, placed, index, provisions, order) : []),
    ]
  })
}

function listEdits(
  draft: Draft,
  block: PlacedBlock,
  index: number,
  scope: number,
  provisions: Provisions,
  order: SwappedOrder,
): Edit[] {
  const named = referencesTo(draft, index, scope).map((reference): NamedByNumbers => {
    const from = reference.quoted || reference.target === 'other' ? null : homeIn(reference, index, scope, provisions)
    const { pointers, failed } = from === null ? unresolved : resolveReference(reference, from, provisions)
    const last = pointers.at(-1) ?? null
    return { reference, pointer: failed < 0 && isByLast(reference) ? last : null, last }
  })
  const ranges = named.flatMap(({ reference: last, last: high }, place) => {
    const { reference: first, last: low } = named[place - 1] ?? {}
    if (!first || !last.endsRange || !low || !high) return []
    const range = { first, last, low, high }
    const beside = { before: named[place - 2], after: named[place + 1] }
    const rejoined = rejoinedRange(draft, block, range, beside, provisions.list, order)
    return rejoined ? [rejoined] : rangeEdit(draft, block, range, provisions, order)
  })
  const bare = bareReferences(draft, index, provisions).map(({ span, numeral, provision }): NamedOne => {
    return { reference: { span, endsRange: false }, pointer: { numeral, provision } }
  })
  return [...ranges, ...[named, bare].flatMap((some) => swappedLists(draft, block, some, provisions.list, order))]
}

interface NamedByNumbers extends NamedOne {
  readonly reference: CrossReference
  readonly last: Pointer | null
}

const unresolved = { pointers: [], failed: 0 }

/** True if the number that is written last names the provision: the (b) of 3(b), but not the 1 of 3.1, nor 第二款. */
function isByLast({ steps }: CrossReference): boolean {
  const last = steps.at(-1)
  if (decimalEnd(steps, 0) === steps.length) return last?.unit !== 'alinea'
  return last?.unit !== 'alinea' && last?.after !== 'point'
}

/** A range goes on naming the same provisions: by other ends, or where they are no range any more, by a list. */
function rangeEdit(
  draft: Draft,
  block: PlacedBlock,
  { first, last, low, high }: NamedRange,
  { list }: Provisions,
  order: SwappedOrder,
): Edit[] {
  const named = between(low.provision, high.provision, list)
  if (named.every((index) => !order.by.get(index))) return []
  const numbers = named.map((index) => (list[index]?.marker.number ?? 0) + (order.by.get(index) ?? 0))
  const marker = list[low.provision]?.marker
  if (isRun(numbers) || !marker) return []
  const runs = runsOf(numbers.sort((a, b) => a - b))
  const { text } = block.prose
  const like = text.slice(low.numeral.start, low.numeral.end)
  const write = (number: number): string => numeralOf(formatMarker(marker, number), marker.scheme, like) ?? like
  const edit = (span: Span, fresh: string): Edit =>
    inWidthOfSource(draft, { span: spanInDraft(block, span), text: fresh })
  const [only] = runs
  if (runs.length === 1 && only) {
    const anchor = (end: Pointer, number: number): Edit[] => {
      const now = list[named.find((one) => (list[one]?.marker.number ?? 0) + (order.by.get(one) ?? 0) === number) ?? -1]
      return anchorEdit(draft, block, end, now, number)
    }
    return [
      edit(low.numeral, write(only.from)),
      ...anchor(low, only.from),
      edit(high.numeral, write(only.to)),
      ...anchor(high, only.to),
    ]
  }
  const span = { start: low.numeral.start, end: last.span.end }
  const source = spanInDraft(block, span)
  // What is written anew would lose its links; the move is then refused.
  if (draft.text.slice(source.start, source.end).includes('](')) return []
  const suffix = text.slice(high.numeral.end, last.span.end)
  const prefix = text.slice(first.span.start, low.numeral.start)
  const gap = text.slice(low.numeral.end, high.numeral.start)
  const unit = text.slice(last.span.start, high.numeral.start)
  const opening =
    draft.language === 'zh'
      ? (/第\s?[（(]?\s?$/.exec(prefix)?.[0] ?? '')
      : /[a-z]/.test(unit)
        ? unit
        : bracketAt(prefix)
  // As the writer joined the ends. What is left of three is a range again once they follow each other.
  const words = runs.map(({ from, to }) => write(from) + (to > from ? gap + write(to) : '') + suffix)
  const joined =
    draft.language === 'zh' ? words.join(`、${opening}`) : enumerated(words, `, ${opening}`, ` and ${opening}`)
  return [edit(span, joined)]
}

/** The anchor of a link on the end of a range, which is then that of another provision. */
function anchorEdit(
  draft: Draft,
  block: PlacedBlock,
  { numeral }: Pointer,
  now: Provision | undefined,
  number: number,
): Edit[] {
  const heading = placedBlock(draft, now?.block ?? -1)
  const { end } = spanInDraft(block, numeral)
  const [whole, anchor = ''] = link.exec(draft.text.slice(end, end + longestLink)) ?? []
  if (whole === undefined || !now || heading?.kind !== 'heading') return []
  const start = end + whole.length - anchor.length - 1
  const words = formatMarker(now.marker, number) + writtenWords(draft, heading).slice(now.marker.span.end)
  return [{ span: { start, end: start + anchor.length }, text: headingAnchor(words) }]
}

const link = /^[^\]\n]{0,8}\]\(#([^()\s]{1,200})\)/
const longestLink = 216

function bracketAt(prefix: string): string {
  return prefix.endsWith('(') ? '(' : ''
}

/** Ascending numbers, put together where they follow each other. */
function runsOf(numbers: readonly number[]): { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last?.to === number - 1) last.to = number
    else runs.push({ from: number, to: number })
  }
  return runs
}

function relativeEdits(
  draft: Draft,
  block: PlacedBlock,
  index: number,
  provisions: Provisions,
  { after, newIndex, oldIndex }: SwappedOrder,
): Edit[] {
  return referencesByRelation({ block, language: draft.language }).flatMap((reference) => {
    const before = resolveRelative(reference, index, provisions)
    const own = provisions.ofBlock[index] ?? -1
    if (!before || own < 0) return []
    const moved = { ...provisions, list: after, ofBlock: Int32Array.of(newIndex[own] ?? -1) }
    const now = resolveRelative(reference, 0, moved)
    const named = now?.named.map((one) => oldIndex[one])
    if (named && before.named.every((one) => named.includes(one))) return []
    const fresh = before.named.map((one) => newIndex[one] ?? -1).sort((a, b) => a - b)
    const labels = fresh.flatMap((one) => {
      const marker = after[one]?.marker
      return marker ? [formatMarker(marker, marker.number)] : []
    })
    return [{ span: spanInDraft(block, reference.span), text: writtenOut(labels, reference.words) }]
  })
}
