import { Trait } from './line-traits.ts'
import type { Candidates, TitleRange } from './title-range.ts'

/** The number of blocks in which “A BILL” may occur, after the bill's number and sponsors. */
const reach = 60
const mostLines = 5
const kind = /^(?:a bill|an act|(?:a )?joint resolution)$/i
/** The long title of a bill states its purpose. */
const purpose = /^To [a-z]/
const longestLine = 400

/**
 * The titles of a bill as American ones are printed: “A BILL”, and its long title (“To support …, and for other
 * purposes.”); empty if the draft is no bill.
 */
export function billTitles(candidates: Candidates): TitleRange[] {
  const { list, traits } = candidates.readings
  const textAt = (index: number): string => list[index]?.source.prose.text ?? ''
  const isLine = (index: number): boolean => ((traits[index] ?? 0) & Trait.bare) !== 0
  const isPurpose = (index: number): boolean => isLine(index) && purpose.test(textAt(index))
  let name = 0
  while (name < reach && !(isLine(name) && kind.test(textAt(name)))) name++
  if (name === reach) return []
  const named = { first: name, last: name }
  let first = name + 1
  if (!isPurpose(first)) first = list.slice(0, name).findIndex((_, index) => isPurpose(index))
  if (first < 0) return [named]
  let last = first
  while (!textAt(last).endsWith('.') && last - first + 1 < mostLines && isLine(last + 1) && last + 1 !== name) last++
  if (!textAt(last).endsWith('.') || textAt(last).length > longestLine) return [named]
  return [named, { first, last }].sort((a, b) => a.first - b.first)
}
