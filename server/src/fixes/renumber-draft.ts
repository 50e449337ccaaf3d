import { type Edit, withoutOverlaps } from '../text/document/edit.ts'
import type { Draft } from '../text/model/draft.ts'
import { type DeclaredNumbers, declaredNumbers } from '../text/provisions/declared-numbers.ts'
import { isDeclared } from '../text/provisions/no-break.ts'
import { type Provision, type Provisions, provisionsOf } from '../text/provisions/provisions.ts'
import { type SequenceBreak, sequenceBreaks } from '../text/provisions/sequence-breaks.ts'
import { withInserted } from './renumber-sequence.ts'
import { doubledReferences } from './tree/doubled-references.ts'
import { isCountedJointly } from './tree/joint-headings.ts'
import { revivedReference } from './tree/revived-reference.ts'
import { shiftEdits } from './tree/sequence.ts'
import { shiftsOf } from './tree/shifts-of.ts'

/**
 * The edits that put the numbers of a draft in order, with the words that refer to a number given twice
 * (`doubledReferences`); or the reference that has to be mended first.
 */
export type DraftRenumbering =
  | { readonly edits: readonly Edit[]; readonly unsure: readonly string[] }
  | { readonly dangling: string }

/**
 * The edits that mend every sequence of numbers in a draft, with those of all references to what gets another number.
 * None where the numbers are in order. A reference to what is not there would name something else by the new numbers,
 * and nobody would be told: then nothing is edited.
 */
export function renumberingOfDraft(draft: Draft): DraftRenumbering {
  const provisions = provisionsOf(draft)
  const shifts = shiftsOf(provisions.list, mendedNumbers(draft, provisions))
  const dangling = revivedReference(draft, provisions, shifts.flat())
  if (dangling !== null) return { dangling }
  return {
    edits: withoutOverlaps(shifts.flatMap((some) => shiftEdits(draft, some))),
    unsure: doubledReferences(draft, provisions, shifts.flat()),
  }
}

/** One round is enough unless lists of one scheme are in each other. */
const mostRounds = 20

/** What is added to the number of each provision that gets another, by index. */
function mendedNumbers(draft: Draft, provisions: Provisions): ReadonlyMap<number, number> {
  const by = new Map<number, number>()
  const declaredIn = (index: number): readonly DeclaredNumbers[] => {
    const block = draft.blocks[index]
    return block ? declaredNumbers(block) : []
  }
  for (let round = 0; round < mostRounds; round++) {
    const list = by.size === 0 ? provisions.list : provisions.list.map((one, index) => moved(one, by.get(index) ?? 0))
    const breaks = sequenceBreaks({ list }).filter((one) => isMended(one, list, draft, declaredIn))
    const added = addedInOrder(list, breaks)
    if (added.size === 0) break
    for (const [index, number] of added) by.set(index, (by.get(index) ?? 0) + number)
  }
  return by
}

function isMended(
  found: SequenceBreak,
  list: readonly Provision[],
  draft: Draft,
  declaredIn: (block: number) => readonly DeclaredNumbers[],
): boolean {
  const own = list[found.provision]
  return own !== undefined && !isDeclared(found, list, declaredIn) && !isCountedJointly(draft, own.marker)
}

/** Mends the breaks in order: a number after one that gets another follows the new one. */
function addedInOrder(list: readonly Provision[], breaks: readonly SequenceBreak[]): ReadonlyMap<number, number> {
  const added = new Map<number, number>()
  const last = new Map<string, number>()
  let next = 0
  list.forEach((provision, index) => {
    const { scope, marker } = provision
    const found = breaks[next]?.provision === index ? breaks[next++] : undefined
    if (found) {
      const before = last.get(`${scope} ${marker.scheme} ${found.expected - 1}`) ?? -1
      const number = found.expected + (added.get(before) ?? 0)
      for (const follower of withInserted(list, found.followers)) added.set(follower, number - marker.number)
    }
    last.set(`${scope} ${marker.scheme} ${marker.number}`, index)
  })
  return added
}

function moved(provision: Provision, by: number): Provision {
  const { marker } = provision
  return by === 0 ? provision : { ...provision, marker: { ...marker, number: marker.number + by } }
}
