import type { ReferenceStep } from '../numbering/cross-reference.ts'
import { annexKey, annexWithKey, labelled } from './labelled-provisions.ts'
import { numberedAlike } from './numbered-within.ts'
import type { Pointer } from './pointer.ts'
import type { Provisions } from './provisions.ts'

/** The index after the last step of the decimal that begins at a step: 3.1 is two of them, joined by a point. */
export function decimalEnd(steps: readonly ReferenceStep[], from: number): number {
  let end = from + 1
  while (steps[end]?.after === 'point') end++
  return end
}

/** A decimal as labels have it: 3.1, A.2. */
export function decimalIn(steps: readonly ReferenceStep[]): string {
  return steps
    .map(({ number, letters }) => (letters ? String.fromCharCode(0x40 + (letters.letter ?? 0)) : number))
    .join('.')
}

/**
 * The provisions that a decimal names in the document of a block; none if it has no such. “A.2” is a label of its own, of
 * this document, of the body around an annex or else of an annex, or the second item of A. `isNamed`: the word before it is one by which the draft counts.
 */
export function decimalNamed(
  steps: readonly ReferenceStep[],
  isNamed: boolean,
  block: number,
  provisions: Provisions,
): readonly Pointer[] {
  const [first] = steps
  if (!first) return none
  const scope = provisions.scopeOf[block] ?? 0
  const numeral = { start: first.numeral.start, end: steps.at(-1)?.numeral.end ?? first.numeral.end }
  const whole = (provision: number): readonly Pointer[] => [{ numeral, provision }]
  const label = decimalIn(steps)
  const named = isNamed ? labelled(provisions, scope, 'named', label, first.name) : -1
  if (named >= 0) return whole(named)
  const own = isNamed && !first.letters ? -1 : labelled(provisions, scope, 'decimal', label)
  if (own >= 0) return whole(own)
  if (!first.letters) return none
  const body = documentAround(block, provisions)
  const elsewhere = body === scope ? -1 : labelled(provisions, body, 'decimal', label)
  const inOther = elsewhere >= 0 ? elsewhere : labelledInAnnex(label, provisions)
  return inOther >= 0 ? whole(inOther) : itemOfLetter(steps, scope, provisions)
}

const none: readonly Pointer[] = []

/** The document that the annex of a block belongs to; its own outside of annexes. */
function documentAround(block: number, { list, ofBlock, scopeOf }: Provisions): number {
  let index = ofBlock[block] ?? -1
  while (index >= 0 && list[index]?.marker.scheme !== 'annex') index = list[index]?.parent ?? -1
  return list[index]?.scope ?? scopeOf[block] ?? 0
}

/** A.2 within Annex A, which is known by its letter wherever it is spoken of. */
function labelledInAnnex(label: string, provisions: Provisions): number {
  for (const name of ['annex', 'appendix']) {
    const { block } = provisions.list[annexWithKey(provisions, annexKey(name, label.charAt(0)))] ?? {}
    const found = block === undefined ? -1 : labelled(provisions, provisions.scopeOf[block] ?? 0, 'decimal', label)
    if (found >= 0) return found
  }
  return -1
}

/** The second item of section A, where the items of A have plain numbers. */
function itemOfLetter(steps: readonly ReferenceStep[], scope: number, provisions: Provisions): readonly Pointer[] {
  const [first, second, ...others] = steps
  const letter = first?.letters?.letter ?? 0
  if (!first || !second || others.length > 0) return none
  const [section, another] = numberedAlike(provisions, scope, 'capital', letter, null, 'outline')?.all ?? []
  if (section === undefined || another !== undefined) return none
  const [item, twin] = numberedAlike(provisions, scope, 'arabic', second.number, null, null)?.under.get(section) ?? []
  if (item === undefined || twin !== undefined) return none
  return [
    { numeral: first.numeral, provision: section },
    { numeral: second.numeral, provision: item },
  ]
}
