import type { Edit } from '../text/document/edit.ts'
import type { Draft } from '../text/model/draft.ts'
import { isInsertedBehind } from '../text/numbering/label-number.ts'
import { type Provision, provisionsOf } from '../text/provisions/provisions.ts'
import { sequenceBreaks } from '../text/provisions/sequence-breaks.ts'
import { isCountedJointly } from './tree/joint-headings.ts'
import { revivedReference } from './tree/revived-reference.ts'
import { shiftEdits } from './tree/sequence.ts'
import type { Shift } from './tree/shift.ts'

/**
 * What mends a break in a sequence of numbers: the provision and those that go on from it get the numbers from `number`
 * on. Null if there is no such break any more, or if a reference that names nothing would name something by it.
 */
export function renumbering(draft: Draft, provision: number, number: number): Shift | null {
  const provisions = provisionsOf(draft)
  const found = sequenceBreaks(provisions).find((one) => one.provision === provision && one.expected === number)
  const first = provisions.list[provision]
  if (!found || !first || isCountedJointly(draft, first.marker)) return null
  const by = number - first.marker.number
  const shift = {
    style: first.style,
    after: -1,
    label: null,
    by,
    moved: withInserted(provisions.list, found.followers),
  }
  return revivedReference(draft, provisions, [shift]) === null ? shift : null
}

/** With what was inserted behind them: 2.3A goes with 2.3. */
export function withInserted(list: readonly Provision[], moved: readonly number[]): readonly number[] {
  return moved.flatMap((index) => {
    const along = [index]
    for (let next = index + 1; next < list.length; next++) {
      const [own, other] = [list[index], list[next]]
      if (!own || !other || other.scope !== own.scope) break
      if (other.style !== own.style) continue
      if (!isInsertedBehind(other.marker, own.marker.number)) break
      along.push(next)
    }
    return along
  })
}

/** The edits of a renumbering, with those of all references to what it moves. */
export function renumberingEdits(draft: Draft, provision: number, number: number): Edit[] {
  const shift = renumbering(draft, provision, number)
  return shift ? shiftEdits(draft, [shift]).sort((a, b) => a.span.start - b.span.start) : []
}
