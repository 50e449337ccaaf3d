import type { Edit } from '../../text/document/edit.ts'
import { type Draft, type PlacedBlock, placedBlock, spanInDraft } from '../../text/model/draft.ts'
import type { CrossReference } from '../../text/numbering/cross-reference.ts'
import { readEnclosed } from '../../text/numbering/enclosed-number.ts'
import { formatHanNumeral, parseHanNumeral } from '../../text/numbering/han-numeral.ts'
import { annexNumeral, decimalOf } from '../../text/numbering/label-number.ts'
import type { MarkerScheme } from '../../text/numbering/marker.ts'
import { formatRoman, parseRoman } from '../../text/numbering/roman-numeral.ts'
import { firstBlockOf, homeOf, isKnownAnywhere } from '../../text/provisions/home-of.ts'
import { referencesTo } from '../../text/provisions/own-references.ts'
import type { Pointer } from '../../text/provisions/pointer.ts'
import type { Provisions } from '../../text/provisions/provisions.ts'
import { relativeReferences, resolveRelative } from '../../text/provisions/relative-reference.ts'
import { resolveReference } from '../../text/provisions/resolve-reference.ts'
import { inWidthOfSource } from '../edits/renumber.ts'
import { type AlineaReference, alineaEdits } from './alinea-edits.ts'
import { movedAlinea } from './moved-alinea.ts'
import type { AddedText, NewLabels, Shift } from './shift.ts'

/** What is to happen to the provisions of a draft. */
export interface Renumbering {
  readonly provisions: Provisions
  readonly labels: NewLabels
  readonly shifts: readonly Shift[]
  readonly added: AddedText | null
}

/**
 * The edits that keep every reference of the draft at the provision it named before the shifts, relative references
 * included.
 */
export function referenceEdits(draft: Draft, renumbering: Renumbering): Edit[] {
  const { scopeOf } = renumbering.provisions
  const main = mainScope(renumbering)
  return draft.blocks.flatMap((block, index) => {
    const placed = placedBlock(draft, index)
    if (!placed || block.kind === 'contents') return []
    return [
      ...namedEdits(draft, placed, index, main, renumbering),
      ...(scopeOf[index] === main ? relativeEdits(draft, placed, index, renumbering) : []),
    ]
  })
}

/** The document in which numbers move: the draft itself, or one that it encloses. */
function mainScope({ provisions: { list, scopeOf }, shifts, added }: Renumbering): number {
  const after = shifts.reduce((most, shift) => Math.max(most, shift.after), added?.after ?? -1)
  return scopeOf[after] ?? list[shifts[0]?.moved[0] ?? -1]?.scope ?? 0
}

function namedEdits(
  draft: Draft,
  block: PlacedBlock,
  index: number,
  main: number,
  { provisions, labels, added }: Renumbering,
): Edit[] {
  const edits: Edit[] = []
  const alineas: AlineaReference[] = []
  for (const reference of referencesTo(draft, index, main)) {
    if (reference.quoted || reference.target === 'other') continue
    const home = homeIn(reference, index, main, provisions)
    if (home === null) continue
    const { pointers, alinea, failed } = resolveReference(reference, home, provisions)
    if (reference.isBare && failed >= 0) continue
    const moved = alinea && added ? movedAlinea(draft, provisions, labels, alinea, added) : null
    if (alinea && moved) alineas.push({ reference, alinea, pointers, moved })
    for (const pointer of pointers) {
      const isHolder = moved && pointer.provision === alinea?.holder
      const label = isHolder ? moved.label : labels.get(pointer.provision)
      const edit = label === undefined ? null : pointerEdit(draft, block, pointer, provisions, label)
      if (edit) edits.push(edit)
    }
  }
  return alineas.length === 0 ? edits : [...alineaEdits(draft, block, alineas, provisions, labels), ...edits]
}

/**
 * The block from which a reference is read, if it may name what one document of a draft (`main`) numbers; else null. A
 * document beside that one, a notice or a letter, means it by its title, or by 本办法.
 */
export function homeIn(reference: CrossReference, index: number, main: number, provisions: Provisions): number | null {
  const { scopeOf, bodyOf } = provisions
  const first = firstBlockOf(main, provisions)
  const home = homeOf(reference, index, provisions)
  if (scopeOf[index] === main || scopeOf[home] === main || isKnownAnywhere(reference)) return home
  if (reference.target !== 'own') return null
  const isBeside = scopeOf[index] === bodyOf[index] && bodyOf[first] === main
  return reference.title !== null || isBeside ? first : null
}

function pointerEdit(
  draft: Draft,
  block: PlacedBlock,
  { numeral, provision }: Pointer,
  { list }: Provisions,
  label: string,
): Edit | null {
  const marker = list[provision]?.marker
  if (!marker) return null
  const old = block.prose.text.slice(numeral.start, numeral.end)
  const fresh = numeralOf(label, marker.scheme, old)
  if (fresh === null || fresh === old) return null
  return inWidthOfSource(draft, { span: spanInDraft(block, numeral), text: fresh })
}

/**
 * The numeral of a label in the script of another numeral: 六 for 五, 6 for 5, e for d, IV for III; of a decimal all of it,
 * and of “Annex B” the B.
 */
export function numeralOf(label: string, scheme: MarkerScheme, like: string): string | null {
  if (scheme === 'annex') return annexNumeral(label)
  if (scheme === 'decimal' || (scheme === 'named' && /\.|^[A-Z]\d/.test(like))) {
    const decimal = decimalOf(label)
    return /^[A-Z]\d/.test(like) ? decimal.replace('.', '') : decimal
  }
  const han = /[零〇○一二三四五六七八九十百千]+/.exec(label)?.[0]
  const digits = /\d+(?:[A-Z]{1,2}(?![A-Za-z\d]))?/.exec(label)?.[0] ?? enclosedDigits(label)
  if (/^[A-Za-z]/.test(like)) return digits ? romanLike(digits, like) : lastLetters(label)
  if (/^\d/.test(like))
    return digits ?? (han ? digitsOf(parseHanNumeral(han)) : digitsOf(parseRoman(lastLetters(label) ?? '')))
  return han ?? (digits ? formatHanNumeral(Number(digits)) : null)
}

/** 2 of ② and ㈡. */
function enclosedDigits(label: string): string | undefined {
  const enclosed = readEnclosed(label.charCodeAt(0))
  return enclosed && !lettered.includes(enclosed.scheme) ? String(enclosed.number) : undefined
}

const lettered: readonly MarkerScheme[] = ['alpha', 'capital', 'roman']

/** e of “(e)”, IV of “Part IV”. */
function lastLetters(label: string): string | null {
  return /[A-Za-z]+(?=[^A-Za-z]*$)/.exec(label)?.[0] ?? null
}

function digitsOf(number: number | null): string | null {
  return number === null ? null : String(number)
}

function romanLike(digits: string, like: string): string {
  const roman = formatRoman(Number(digits))
  return like === like.toUpperCase() ? roman.toUpperCase() : roman
}

function relativeEdits(
  draft: Draft,
  block: PlacedBlock,
  index: number,
  { provisions, labels, shifts }: Renumbering,
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
    return [{ span: spanInDraft(block, reference.span), text: writtenOut(names, block.prose.text.slice(start, end)) }]
  })
}

/** Provisions by their labels, in place of a reference by relation: 第七条、第八条; sections 7 and 8. */
export function writtenOut(labels: readonly string[], relative: string): string {
  const unit = /[条项章节]$/.exec(relative)?.[0]
  if (unit !== undefined)
    return labels
      .map((label) => (label.startsWith('第') ? label : `第${label.replace(/[、．.]$/, '')}${unit}`))
      .join('、')
  const numbers = labels.map((label) => /\([a-z]+\)|\d+(?:\.\d+)*|\b[IVXLC]+\b/i.exec(label)?.[0] ?? label)
  const name = /[a-z]+$/i.exec(relative)?.[0].replace(/s$/, '') ?? ''
  const words = `${name}${numbers.length > 1 ? 's' : ''} ${numbers.join(' and ')}`
  // “The preceding section” begins a sentence.
  return /^[A-Z]/.test(relative) ? words.charAt(0).toUpperCase() + words.slice(1) : words
}
