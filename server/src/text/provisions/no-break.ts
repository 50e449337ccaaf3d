import type { DeclaredGap } from './declared-gap.ts'
import type { Provision } from './provisions.ts'
import type { SequenceBreak } from './sequence-break.ts'

// Numbers that do not go on from the one before, and yet are right.

/**
 * True if nothing is wrong with a number that does not go on: Markdown counts the items 1. 1. 1. itself; a list that
 * goes on with a far number is another; and “1.建设” may be followed by an item, “2. 开放”, which is counted apart, as
 * an item by an empty one, “3.”.
 */
export function isCountedOtherwise({ provision, kind, expected }: SequenceBreak, list: readonly Provision[]): boolean {
  const own = list[provision]
  if (!own) return false
  const { number, scheme } = own.marker
  const isFar = kind !== 'stray' && Math.abs(number - expected) > farthest
  if (isItem(own) && (isFar || (kind === 'repeat' && number <= 1))) return true
  for (let before = provision - 1; before >= provision - reach; before--) {
    const other = list[before]
    if (!other || other.scope !== own.scope) break
    if (other.marker.scheme !== scheme || isItem(other) === isItem(own)) continue
    const isRightBefore = before === provision - 1 && other.marker.number === number - 1
    const isUncounted = number <= 1 && other.marker.number === number
    if (isRightBefore || isUncounted || other.marker.number === expected) return true
  }
  return false
}

/** The greatest slip of the number of an item. */
const farthest = 3
/** Provisions that are looked at before one. */
const reach = 40

/** True for a gap of which a line right before the provision says that nothing stands there: “2.4–2.6 [Not used]”. */
export function isDeclared(
  { provision, kind, expected }: SequenceBreak,
  list: readonly Provision[],
  gapAt: (block: number) => DeclaredGap | null,
): boolean {
  const own = list[provision]
  if (!own || kind !== 'gap') return false
  const from = list[provision - 1]?.block ?? -1
  for (let block = own.block - 1; block > from; block--) {
    const gap = gapAt(block)
    if (gap && gap.first <= expected && gap.last >= own.marker.number - 1) return true
  }
  return false
}

/** True for an item of a Markdown list, whose number is before its prose. */
export function isItem({ marker: { span } }: Provision): boolean {
  return span.end === span.start
}
