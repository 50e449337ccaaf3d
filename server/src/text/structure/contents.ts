import { Trait } from './line-traits.ts'
import type { TraitsTable } from './traits-table.ts'

const listed = Trait.anchor | Trait.contentsHeading

/**
 * Returns 1 for each block that belongs to a table of contents: the heading 目录 or Contents and the lines below it that
 * recur later or end with a page number; links within the draft; and runs of at least three lines that all recur later
 * in the same order.
 */
export function findContents({ traits, keys, keyNumbers }: TraitsTable): Uint8Array {
  const found = new Uint8Array(traits.length)
  const later = laterPlaces(keys, keyNumbers.count)
  if (later === null && !traits.some((trait) => (trait & listed) !== 0)) return found
  const laterAt = (index: number): number => later?.[index] ?? 0
  for (let index = 0; index < found.length; index++) if (((traits[index] ?? 0) & Trait.anchor) !== 0) found[index] = 1
  for (let index = 0; index < found.length; index++) {
    if (((traits[index] ?? 0) & Trait.contentsHeading) !== 0) {
      found[index] = 1
      let at = index + 1
      while (at < found.length && (((traits[at] ?? 0) & (Trait.row | Trait.leadsToPage)) !== 0 || laterAt(at) > at))
        found[at++] = 1
      index = at - 1
      continue
    }
    const end = later === null ? index : runEnd(index, later)
    if (end - index >= 3) found.fill(1, index, end)
    if (end > index) index = end - 1
  }
  return found
}

/**
 * By block: the index of the only later block with the same line; 0 if there is none or more than one. Null if no line
 * recurs. Key 0 matches nothing.
 */
function laterPlaces(keys: Int32Array, mostKeys: number): Int32Array | null {
  const firsts = new Int32Array(mostKeys).fill(-1)
  const seconds = new Int32Array(mostKeys)
  let twice = 0
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? 0
    if (key === 0) continue
    if (firsts[key] === -1) firsts[key] = index
    else if (seconds[key] === 0) {
      seconds[key] = index
      twice++
    } else if ((seconds[key] ?? 0) > 0) {
      seconds[key] = -1
      twice--
    }
  }
  if (twice === 0) return null
  const later = new Int32Array(keys.length)
  for (let key = 1; key < mostKeys; key++) {
    const second = seconds[key] ?? 0
    if (second > 0) later[firsts[key] ?? 0] = second
  }
  return later
}

/** Returns the end of the run of lines from `start` that all recur after the run, in the same order. */
function runEnd(start: number, later: Int32Array): number {
  let at = start
  while (at < later.length && (later[at] ?? 0) > (at === start ? start : (later[at - 1] ?? 0))) at++
  const first = later[start] ?? 0
  return at > start && first >= at ? at : start
}
