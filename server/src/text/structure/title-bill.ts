import { Trait } from './line-traits.ts'
import type { Candidates, TitleRange } from './title-range.ts'

/** The number of blocks in which “A BILL” may occur, after the bill's number and sponsors. */
const reach = 60
const mostLines = 5
const kind = /^(?:a bill|an act|(?:a )?joint resolution)$/i
/** The long title of a bill states its purpose. */
const purpose = /^To [a-z]/
/** In the bills of states and cities it begins with the kind: “AN ACT relating to …”. */
const entitled =
  /^(?:a bill (?:to be entitled )?(?:for )?)?an (?:act|ordinance) (?:relating|concerning|regarding|to|in relation to|providing|establishing|creating|making|amending|requiring|regulating) \S|^a bill (?:relating to|concerning|to) \S/i
/** Without a line “A BILL”: “An Act to …” may stand under the name of an act, which is its title. */
const capitals = /^AN (?:ACT|ORDINANCE) [a-z]/
const enacts = /^be it (?:enacted|ordained|resolved)\b/i
const longestLine = 400

/**
 * The titles of a bill as American ones are printed: “A BILL”, and its long title (“To support …, and for other
 * purposes.”, “AN ACT relating to ….”); the long title alone where the enacting words follow it; empty if the draft is
 * no bill.
 */
export function billTitles(candidates: Candidates): TitleRange[] {
  const { list, traits } = candidates.readings
  const textAt = (index: number): string => list[index]?.source.prose.text ?? ''
  const isLine = (index: number): boolean => ((traits[index] ?? 0) & Trait.bare) !== 0
  const isPurpose = (index: number): boolean =>
    isLine(index) && (purpose.test(textAt(index)) || entitled.test(textAt(index)))
  /** The lines of the long title that begins with one; null if it does not end as one does. */
  const longTitle = (first: number, name: number): TitleRange | null => {
    let last = first
    while (!textAt(last).endsWith('.') && last - first + 1 < mostLines && isLine(last + 1) && last + 1 !== name) last++
    return textAt(last).endsWith('.') && textAt(last).length <= longestLine ? { first, last } : null
  }
  let name = 0
  while (name < reach && !(isLine(name) && kind.test(textAt(name)))) name++
  if (name === reach) {
    const first = list.slice(0, reach).findIndex((_, index) => isLine(index) && capitals.test(textAt(index)))
    const long = first < 0 ? null : longTitle(first, -1)
    return long && enacts.test(textAt(long.last + 1)) ? [long] : []
  }
  const named = { first: name, last: name }
  // “TO BE ENTITLED” may stand between the two.
  const behind = [name + 1, name + 2].find(isPurpose)
  const first = behind ?? list.slice(0, name).findIndex((_, index) => isPurpose(index))
  const long = first < 0 ? null : longTitle(first, name)
  return long === null ? [named] : [named, long].sort((a, b) => a.first - b.first)
}
