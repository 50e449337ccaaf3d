import { type LineTraits, Trait } from './line-traits.ts'
import type { TraitsTable } from './traits-table.ts'

const listed = Trait.anchor | Trait.contentsHeading

/**
 * By block: 1 if it belongs to a table of contents: 目录 or Contents and the lines under it that recur later or lead to
 * a page, links to places in the draft, and, before the body, a run of lines that all recur in the same order.
 */
export function findContents({ list, traits, keys, keyNumbers }: TraitsTable): Uint8Array {
  const found = new Uint8Array(traits.length)
  const later = laterPlaces(keys, keyNumbers.count)
  if (later === null && !traits.some((trait) => (trait & listed) !== 0)) return found
  const laterAt = (index: number): number => later?.[index] ?? 0
  for (let index = 0; index < found.length; index++) if (((traits[index] ?? 0) & Trait.anchor) !== 0) found[index] = 1
  for (let index = 0; index < found.length; index++) {
    if (((traits[index] ?? 0) & Trait.contentsHeading) !== 0) {
      found[index] = 1
      let at = index + 1
      const isLine = (line: number): boolean =>
        ((traits[line] ?? 0) & (Trait.row | Trait.leadsToPage)) !== 0 || laterAt(line) > line
      // A line of which the heading has changed is among lines that recur.
      let body = 0
      while (at < found.length && (isLine(at) || (at > index + 1 && isLine(at + 1)))) {
        if (laterAt(at) > at && (body === 0 || laterAt(at) < body)) body = laterAt(at)
        found[at++] = 1
      }
      // So may the last ones be: they count on, and the body, where the first line recurs, is still to come.
      while (at < body && goesOn(list[at - 1], list[at])) found[at++] = 1
      index = at - 1
      continue
    }
    const end = later === null ? index : runEnd(index, later)
    if (end - index >= 3) found.fill(1, index, end)
    if (end > index) index = end - 1
  }
  return found
}

/** True for two short lines with one kind of number, the second of which counts on. */
function goesOn(before: LineTraits | undefined, line: LineTraits | undefined): boolean {
  if (!before?.marker || !line?.marker || line.key === '') return false
  return line.marker.scheme === before.marker.scheme && line.marker.number === before.marker.number + 1
}

/**
 * By block: the one later place where the same line recurs; 0 if there is none or more than one. Null if no line
 * recurs. Key 0 means no line.
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

/** The end of the run of lines from `start` on that recur later in the same order. */
function runEnd(start: number, later: Int32Array): number {
  let at = start
  while (at < later.length && (later[at] ?? 0) > (at === start ? start : (later[at - 1] ?? 0))) at++
  const first = later[start] ?? 0
  return at > start && first >= at ? at : start
}
