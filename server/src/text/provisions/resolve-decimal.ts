import type { ReferenceStep } from '../numbering/cross-reference.ts'
import type { MarkerScheme } from '../numbering/marker.ts'
import { annexKey, annexWithKey, labelled } from './labelled-provisions.ts'
import { numberedAlike } from './numbered-within.ts'
import type { Pointer } from './pointer.ts'
import { type Provisions, provisionAround } from './provisions.ts'

/** The index after the last step of the decimal that begins at a step: 3.1 is two of them, joined by a point. */
export function decimalEnd(steps: readonly ReferenceStep[], from: number): number {
  let end = from + 1
  while (steps[end]?.after === 'point') end++
  return end
}

/** A decimal as labels have it: 3.1, A.2, 2.1A. */
export function decimalIn(steps: readonly ReferenceStep[]): string {
  return steps
    .map(({ number, letters, inserted = '' }) =>
      letters ? String.fromCharCode(0x40 + (letters.letter ?? 0)) : `${number}${inserted}`,
    )
    .join('.')
}

/**
 * The provisions that a decimal names in the document of a block; none if it has no such. “A.2” is a label of its own, of
 * this document, of the body around an annex or else of an annex, or the second item of A.
 */
export function decimalNamed(
  steps: readonly ReferenceStep[],
  block: number,
  provisions: Provisions,
): readonly Pointer[] {
  const [first] = steps
  if (!first) return none
  const scope = provisions.scopeOf[block] ?? 0
  const isNamed = first.name !== undefined && provisions.names.has(first.name)
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
function documentAround(block: number, provisions: Provisions): number {
  return provisions.list[provisionAround(block, annexes, provisions)]?.scope ?? provisions.scopeOf[block] ?? 0
}

const annexes: ReadonlySet<MarkerScheme> = new Set(['annex'])

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
  if (steps.length !== 2) return none
  const letter = steps[0]?.letters?.letter ?? 0
  const [section, another] = numberedAlike(provisions, scope, 'capital', letter, null, 'outline')?.all ?? []
  return section === undefined || another !== undefined ? none : itemUnder(section, steps, scope, provisions)
}

/** Of two steps: a provision, which the first names, and the item within it that has the number of the second. */
export function itemUnder(
  holder: number,
  [first, second, ...others]: readonly ReferenceStep[],
  scope: number,
  provisions: Provisions,
): readonly Pointer[] {
  if (!first || !second || others.length > 0) return none
  const [item, twin] = numberedAlike(provisions, scope, 'arabic', second.number, null, null)?.under.get(holder) ?? []
  if (item === undefined || twin !== undefined) return none
  return [
    { numeral: first.numeral, provision: holder },
    { numeral: second.numeral, provision: item },
  ]
}
