import { type Edit, withoutOverlaps } from '../text/document/edit.ts'
import type { Draft } from '../text/model/draft.ts'
import { type Provision, type Provisions, provisionsOf } from '../text/provisions/provisions.ts'
import { sequenceBreaks } from '../text/provisions/sequence-breaks.ts'
import { shiftEdits } from './tree/sequence.ts'
import { shiftsOf } from './tree/shifts-of.ts'

/**
 * The edits that mend every sequence of numbers in a draft, with those of all references to what gets another number.
 * None where the numbers are in order.
 */
export function renumberingOfDraft(draft: Draft): Edit[] {
  const provisions = provisionsOf(draft)
  const shifts = shiftsOf(provisions.list, mendedNumbers(provisions))
  return withoutOverlaps(shifts.flatMap((some) => shiftEdits(draft, some)))
}

/** Each round mends at least one break, so this many breaks of one scheme are mended at most. */
const mostRounds = 500

/** What is added to the number of each provision that gets another, by index. */
function mendedNumbers(provisions: Provisions): ReadonlyMap<number, number> {
  const by = new Map<number, number>()
  for (let round = 0; round < mostRounds; round++) {
    const list = by.size === 0 ? provisions.list : provisions.list.map((one, index) => moved(one, by.get(index) ?? 0))
    const mended = new Set<string>()
    for (const { provision, expected, followers } of sequenceBreaks({ ...provisions, list })) {
      const own = list[provision]
      const key = `${own?.scope} ${own?.marker.scheme}`
      // A break after another of its kind is looked at again once that is mended.
      if (!own || mended.has(key)) continue
      mended.add(key)
      const added = expected - own.marker.number
      for (const index of followers) by.set(index, (by.get(index) ?? 0) + added)
    }
    if (mended.size === 0) break
  }
  return by
}

function moved(provision: Provision, by: number): Provision {
  const { marker } = provision
  return by === 0 ? provision : { ...provision, marker: { ...marker, number: marker.number + by } }
}
