import type { DeclaredNumbers } from './declared-numbers.ts'
import { nameOf } from './nesting.ts'
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

/**
 * True for a break that the draft speaks of: a gap of which a line right before the provision says that nothing stands
 * there; numbers that a heading bears together, or that are said to be gone, since the one before; what goes on.
 */
export function isDeclared(
  { provision, kind, expected }: SequenceBreak,
  list: readonly Provision[],
  declaredIn: (block: number) => readonly DeclaredNumbers[],
): boolean {
  const own = list[provision]
  if (!own) return false
  if (kind === 'repeat') return declaredIn(own.block).some((one) => one.kind === 'again')
  const name = nameOf(own.marker)
  const from = kind === 'gap' ? (list[provision - 1]?.block ?? -1) : own.block
  const [start, end] = name === '' ? [own.block, own.block] : [blockOfLast(provision, list), own.last]
  for (let block = Math.min(from + 1, start); block <= end; block++) {
    for (const { kind: how, name: counted, first, last } of declaredIn(block)) {
      const isNamed = block >= start && counted === name && (how === 'joint' || how === 'gone')
      if (isNamed && first <= expected && last >= expected) return true
      const isGap = how === 'gap' && block > from && block < own.block
      if (isGap && first <= expected && last >= own.marker.number - 1) return true
    }
  }
  return false
}

/** The block of the provision that is counted with one, and before it. */
function blockOfLast(provision: number, list: readonly Provision[]): number {
  const own = list[provision]
  for (let before = provision - 1; before >= 0; before--) {
    const other = list[before]
    if (other && own && other.style === own.style && other.scope === own.scope) return other.block
  }
  return own?.block ?? -1
}

/** True for an item of a Markdown list, whose number is before its prose. */
export function isItem({ marker: { span } }: Provision): boolean {
  return span.end === span.start
}
