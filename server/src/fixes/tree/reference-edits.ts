import type { Edit } from '../../text/document/edit.ts'
import { type Draft, type PlacedBlock, placedBlock, spanInDraft } from '../../text/model/draft.ts'
import { findCrossReferences } from '../../text/numbering/find-cross-references.ts'
import { formatHanNumeral, parseHanNumeral } from '../../text/numbering/han-numeral.ts'
import { labelPaths } from '../../text/provisions/label-path.ts'
import type { Provisions } from '../../text/provisions/provisions.ts'
import { relativeReferences, resolveRelative } from '../../text/provisions/relative-reference.ts'
import { decimalOf, type Pointer, resolveReference } from '../../text/provisions/resolve-reference.ts'
import { inWidthOfSource } from '../edits/renumber.ts'
import type { NewLabels, Shift } from './shift.ts'

/**
 * The edits that keep every reference of the draft at the provision it named before the shifts, relative references
 * included.
 */
export function referenceEdits(
  draft: Draft,
  provisions: Provisions,
  labels: NewLabels,
  shifts: readonly Shift[],
): Edit[] {
  const main = provisions.list[shifts[0]?.moved[0] ?? -1]?.scope ?? 0
  return draft.blocks.flatMap((block, index) => {
    const placed = placedBlock(draft, index)
    if (!placed || block.kind === 'contents') return []
    const isMain = provisions.scopeOf[index] === main
    return [
      ...namedEdits(draft, placed, index, isMain, provisions, labels),
      ...(isMain ? relativeEdits(draft, placed, index, provisions, labels, shifts) : []),
    ]
  })
}

function namedEdits(
  draft: Draft,
  block: PlacedBlock,
  index: number,
  isMain: boolean,
  provisions: Provisions,
  labels: NewLabels,
): Edit[] {
  const { text } = block.prose
  const from = block.marker?.span.end ?? 0
  const bare = draft.language === 'zh' ? labelPaths(text, from) : []
  return [...findCrossReferences(text, draft.language), ...bare].flatMap((reference) => {
    if (reference.span.start < from || reference.quoted || reference.target === 'other') return []
    if (!isMain && reference.target !== 'own') return []
    const { pointers, failed } = resolveReference(reference, isMain ? index : firstBlock(provisions), provisions)
    if (bare.includes(reference) && failed >= 0) return []
    return pointers.flatMap((pointer) => pointerEdit(draft, block, pointer, provisions, labels) ?? [])
  })
}

/** An annex that names the draft's own articles means those of the body. */
function firstBlock({ list }: Provisions): number {
  return list[0]?.block ?? 0
}

function pointerEdit(
  draft: Draft,
  block: PlacedBlock,
  { numeral, provision }: Pointer,
  { list }: Provisions,
  labels: NewLabels,
): Edit | null {
  const label = labels.get(provision)
  const marker = list[provision]?.marker
  if (label === undefined || !marker) return null
  const old = block.prose.text.slice(numeral.start, numeral.end)
  const fresh = marker.scheme === 'decimal' ? decimalOf(label) : numeralOf(label, old)
  if (fresh === null || fresh === old) return null
  return inWidthOfSource(draft, { span: spanInDraft(block, numeral), text: fresh })
}

/** The numeral of a label in the script of another numeral: 六 for 五, 6 for 5, e for d. */
function numeralOf(label: string, like: string): string | null {
  const han = /[零〇○一二三四五六七八九十百千]+/.exec(label)?.[0]
  const digits = /\d+/.exec(label)?.[0]
  if (/^\d/.test(like)) return digits ?? (han ? String(parseHanNumeral(han) ?? '') || null : null)
  if (/^[A-Za-z]/.test(like)) return /[A-Za-z]+(?=[)）.]|$)/.exec(label)?.[0] ?? null
  return han ?? (digits ? formatHanNumeral(Number(digits)) : null)
}

function relativeEdits(
  draft: Draft,
  block: PlacedBlock,
  index: number,
  provisions: Provisions,
  labels: NewLabels,
  shifts: readonly Shift[],
): Edit[] {
  return relativeReferences(block.prose.text, draft.language).flatMap((reference) => {
    const resolved = resolveRelative(reference, index, provisions)
    const first = provisions.list[resolved?.named[0] ?? -1]
    const own = provisions.list[resolved?.own ?? -1]
    if (!resolved || !first || !own) return []
    const isBroken = shifts.some(({ style, after }) => style === own.style && after >= first.block && after < own.block)
    if (!isBroken) return []
    const names = resolved.named.map((one) => labels.get(one) ?? provisions.list[one]?.marker.label ?? '')
    const { start, end } = reference.span
    return [{ span: spanInDraft(block, reference.span), text: named(names, block.prose.text.slice(start, end)) }]
  })
}

/** Provisions by their labels, in place of a reference by relation: 第七条、第八条; sections 7 and 8. */
function named(labels: readonly string[], relative: string): string {
  const unit = /[条项章节]$/.exec(relative)?.[0]
  if (unit !== undefined)
    return labels
      .map((label) => (label.startsWith('第') ? label : `第${label.replace(/[、．.]$/, '')}${unit}`))
      .join('、')
  const numbers = labels.map((label) => /\([a-z]+\)|\d+(?:\.\d+)*|[IVXLC]+/i.exec(label)?.[0] ?? label)
  const name = /[a-z]+$/i.exec(relative)?.[0].replace(/s$/, '') ?? ''
  return `${name}${numbers.length > 1 ? 's' : ''} ${numbers.join(' and ')}`
}
