import { isScheduleHeading, opensAnnexList } from './annex-mark.ts'
import { longestListed, withoutPage } from './contents-line.ts'
import { type LineTraits, Trait } from './line-traits.ts'
import type { TraitsTable } from './traits-table.ts'

const listed = Trait.anchor | Trait.contentsHeading | Trait.contentsLead

/**
 * By block: 1 if it belongs to a table of contents: 目录 or Contents and the lines under it that recur later or lead to
 * a page, those after “The table of contents is as follows:”, links to places in the draft, and, before the body, a run
 * of lines that all recur in the same order.
 */
export function findContents(readings: TraitsTable): Uint8Array {
  const { traits } = readings
  const found = new Uint8Array(traits.length)
  const others = otherPlaces(readings)
  if (others === null && !traits.some((trait) => (trait & listed) !== 0)) return found
  for (let index = 0; index < found.length; index++) if (has(traits, index, Trait.anchor)) found[index] = 1
  for (let index = 0; index < found.length; index++) {
    const isHeading = has(traits, index, Trait.contentsHeading)
    if (isHeading || has(traits, index, Trait.contentsLead)) {
      const end = listEnd(readings, others, index + 1)
      found.fill(1, isHeading ? index : index + 1, end)
      index = end - 1
      continue
    }
    const end = others === null ? index : runEnd(index, others)
    if (end - index >= 3) found.fill(1, index, end)
    if (end > index) index = end - 1
  }
  return found
}

function has(traits: Uint16Array, index: number, trait: number): boolean {
  return ((traits[index] ?? 0) & trait) !== 0
}

/** The end of the lines of contents from `start` on, below their heading or the words that lead to them. */
function listEnd({ list, traits }: TraitsTable, others: Int32Array | null, start: number): number {
  const otherAt = (index: number): number => others?.[index] ?? -1
  // Words that lead to the list are in a section of the body, which the list names as well as those before it.
  const bodyBefore = has(traits, start - 1, Trait.contentsLead) ? start : 0
  const isLine = (index: number): boolean =>
    has(traits, index, Trait.row | Trait.leadsToPage) ||
    otherAt(index) > index ||
    (otherAt(index) >= 0 && otherAt(index) < bodyBefore)
  // Where the first line recurs the body begins. Before it, lines that lead to a page, name an annex or count on are
  // lines of contents too.
  let body = 0
  const isBefore = (index: number): boolean =>
    index < body &&
    (has(traits, index, Trait.annexHead) ||
      namesAnnex(list[index]) ||
      (isPart(list[index]) && goesOnBehindPart(list[index], list[index + 1])) ||
      endsInPage(list[index]) ||
      goesOn(list[index - 1], list[index]))
  let at = start
  // A line of which the heading has changed is among lines that recur. A part may come first.
  const isAmong = (index: number): boolean => (index > start || isPart(list[index])) && isLine(index + 1)
  while (at < traits.length && (isLine(at) || isBefore(at) || isAmong(at))) {
    if (otherAt(at) > at && (body === 0 || otherAt(at) < body)) body = otherAt(at)
    at++
  }
  return at
}

/** True for a short line with the number of a page. */
function endsInPage(line: LineTraits | undefined): boolean {
  const text = line?.source.prose.text ?? ''
  if (!/[\d)）]$/.test(text)) return false
  const words = withoutPage(text)
  return words !== text && words.length <= longestListed
}

/**
 * True for a short line that names an English schedule or annex, or stands over them: in the body its number and its
 * name have a line each (“SCHEDULE 1”, “EXCLUDED DATA”), so that the line does not recur.
 */
function namesAnnex(line: LineTraits | undefined): boolean {
  if (!line || line.key === '') return false
  const { text } = line.source.prose
  return line.marker?.scheme === 'annex' || isScheduleHeading(text) || opensAnnexList(text)
}

function isPart(line: LineTraits | undefined): line is LineTraits {
  return line?.marker?.scheme === 'part' && line.key !== ''
}

/** True for a part of a schedule in the contents, not for the first part of the body, which its sections follow. */
function goesOnBehindPart({ marker }: LineTraits, next: LineTraits | undefined): boolean {
  if (!isPart(next)) return namesAnnex(next)
  const number = next.marker?.number ?? 0
  return number === 1 || number === (marker?.number ?? 0) + 1
}

/** True for two short lines with one kind of number, that of the second the greater. */
function goesOn(before: LineTraits | undefined, line: LineTraits | undefined): boolean {
  if (!before?.marker || !line?.marker || line.key === '') return false
  return line.marker.scheme === before.marker.scheme && line.marker.number > before.marker.number
}

/**
 * By block: the one other place where the same line stands; -1 if there is none or more than one. Null if no line
 * recurs. Key 0 means no line. “1. Data” in a Markdown list is the line of a heading “Data”, else of “1. Data”.
 */
function otherPlaces({ keys, numberedKeys, keyNumbers }: TraitsTable): Int32Array | null {
  const mostKeys = keyNumbers.count
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
  const isCounted = numberedKeys.some((key) => key > 0 && (firsts[key] ?? -1) >= 0)
  if (twice === 0 && !isCounted) return null
  const others = new Int32Array(keys.length).fill(-1)
  for (let key = 1; key < mostKeys; key++) {
    const [first = 0, second = 0] = [firsts[key], seconds[key]]
    if (second <= 0) continue
    others[first] = second
    others[second] = first
  }
  for (let index = 0; isCounted && index < others.length; index++) {
    const key = numberedKeys[index] ?? 0
    const other = key === 0 || seconds[key] !== 0 ? -1 : (firsts[key] ?? -1)
    if (other < 0 || others[index] !== -1 || others[other] !== -1) continue
    others[index] = other
    others[other] = index
  }
  return others
}

/** The end of the run of lines from `start` on that recur later in the same order. */
function runEnd(start: number, others: Int32Array): number {
  let at = start
  while (at < others.length && (others[at] ?? -1) > (at === start ? start : (others[at - 1] ?? -1))) at++
  const first = others[start] ?? -1
  return at > start && first >= at ? at : start
}
