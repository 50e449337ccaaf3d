import { isDoubled, isInserted } from '../numbering/label-number.ts'
import type { MarkerScheme } from '../numbering/marker.ts'
import { chosenAgain, isChoice } from './chosen-numbers.ts'
import { isDoubtful, isInitial, isOfCodes } from './doubtful-labels.ts'
import { goesBack } from './goes-back.ts'
import { formOf, nameOf, pathOf } from './nesting.ts'
import { isCountedOtherwise, isItem } from './no-break.ts'
import { opensHundred } from './opens-hundred.ts'
import type { Provision, Provisions } from './provisions.ts'
import type { SequenceBreak } from './sequence-break.ts'

export type { SequenceBreak }

/**
 * The places where a sequence of numbers breaks. Numbers may run through the document or restart with one wherever
 * another list begins; neither is a break. Items of Markdown are counted by themselves, by the numbers that are typed.
 */
export function sequenceBreaks({ list }: Pick<Provisions, 'list'>): SequenceBreak[] {
  const sequences = new Map<string, number[]>()
  list.forEach((provision, index) => {
    if (isInserted(provision.marker)) return
    const key = `${sequenceKey(provision, list)} ${isItem(provision)}`
    const known = sequences.get(key)
    if (isDoubled(provision.marker) && numberAt(known?.at(-1), list) < fromHere) return
    if (known) known.push(index)
    else sequences.set(key, [index])
  })
  return [...sequences.values()]
    .flatMap((sequence) => {
      const isOneList = isSoleList(sequence, list)
      return segments(sequence, list, isOneList).flatMap((segment) =>
        withoutChoice(breaksIn(segment, list, isOneList), segment, list),
      )
    })
    .filter((one) => !isCountedOtherwise(one, list))
    .sort((a, b) => a.provision - b.provision)
}

/** (aa) goes on from letters that have come to the end; else it was inserted behind (a), or is of a list (aa), (bb), (cc). */
const fromHere = 25

/**
 * Numbers of one scheme are counted together, whether they head a section or an item, but for lists within a provision
 * of the same form. Decimals are counted by what is before their last number: 2.1 and 2.2, then 3.1; A.1 and A.2, then B.1.
 */
function sequenceKey({ scope, marker, parent }: Provision, list: readonly Provision[]): string {
  const form = marker.scheme === 'named' ? nameOf(marker) : formOf(marker)
  let depth = 0
  for (let index = parent; index >= 0; index = list[index]?.parent ?? -1) {
    const above = list[index]?.marker
    if (above?.scheme === marker.scheme && formOf(above) === formOf(marker)) depth++
  }
  return `${scope} ${form} ${depth} ${pathOf(marker)}`
}

/** Articles are counted through a document, sections where they are in no chapter. */
function runsThrough({ marker: { scheme }, parent }: Provision): boolean {
  return scheme === 'article' || (scheme === 'section' && parent < 0)
}

/** Cuts a sequence where it restarts. */
function segments(sequence: readonly number[], list: readonly Provision[], isOneList: boolean): number[][] {
  const found: number[][] = []
  sequence.forEach((index, place) => {
    const own = list[index]
    const last = found.at(-1)
    const before = list[last?.at(-1) ?? -1]
    const next = list[sequence[place + 1] ?? -1]
    const restarted =
      own && before && (opensHundred(before, own, next) || restarts(before, own, next, last?.length === 1, isOneList))
    const goesOn = own && before && !restarted
    if (last && goesOn) last.push(index)
    else found.push([index])
  })
  return found
}

/**
 * True if another list begins: with one, with two if its first number is within a line (“Sec. 4. Duties. (a) …”), or
 * with a wrong number that two follows. A single wrong number, with those beside it in order, begins none.
 */
function restarts(
  before: Provision,
  own: Provision,
  next: Provision | undefined,
  isSecond: boolean,
  isOneList: boolean,
): boolean {
  const { number } = own.marker
  const last = before.marker.number
  const following = next?.marker.number ?? 0
  if (runsThrough(own)) return number === 1 && following === 2
  const isElsewhere = own.parent !== before.parent
  const isWithNext = own.parent === next?.parent
  const opensWrong = isElsewhere && isWithNext && following === 2
  if (number === last + 1) return opensWrong
  if (number === 1 && isElsewhere) return true
  const isStray = following === last + 2 && following !== number + 1 && (!isElsewhere || isWithNext)
  if (isStray || (number === 2 && isSecond && last > 2)) return false
  if (number === 2 && isOneList && !isElsewhere) return false
  if (!isElsewhere && following === 3 && goesBack(before, own)) return false
  return number <= 2 ? number !== last : opensWrong
}

function breaksIn(segment: readonly number[], list: readonly Provision[], isOneList: boolean): SequenceBreak[] {
  const found: SequenceBreak[] = []
  const [first, second] = [list[segment[0] ?? -1], list[segment[1] ?? -1]]
  if (isOfCodes(first, second)) return found
  const isFirstStray = first !== undefined && second?.marker.number === 2 && isWrongFirst(first, second)
  if (isFirstStray) found.push(stray(segment[0] ?? -1, 1))
  let from = isFirstStray ? 2 : 1
  while (from < segment.length) {
    const provision = segment[from] ?? -1
    const number = numberAt(provision, list)
    const expected = numberAt(segment[from - 1], list) + 1
    const isStray = numberAt(segment[from + 1], list) === expected + 1
    const isNext = isNextList(segment.slice(Math.max(0, from - 2), from), provision, list, isOneList)
    if (number === expected || (isNext && !(isStray && isAmid(segment, from, list)))) from++
    else if (isStray) {
      if (!isInitial(list[provision])) found.push(stray(provision, expected))
      from += 2
    } else {
      const followers = [provision, ...continued(segment, from + 1, number, list)]
      const kind = number > expected ? 'gap' : 'repeat'
      if (!isDoubtful(followers, expected, list)) found.push({ provision, kind, expected, followers })
      // 四, 二, 五: the last goes on from the first.
      from += kind === 'repeat' && numberAt(segment[from + 1], list) === expected ? 2 : 1
    }
  }
  return found
}

/** Without the gaps of what is known by a name and chosen from elsewhere: Recommendations 2, 4 and 5 of an audit. */
function withoutChoice(
  breaks: readonly SequenceBreak[],
  segment: readonly number[],
  list: readonly Provision[],
): readonly SequenceBreak[] {
  const { marker } = list[segment[0] ?? -1] ?? {}
  const isNamed = marker !== undefined && chosen.has(marker.scheme) && /^[A-Za-z]/.test(marker.label)
  if (breaks.length === 0 || !isNamed) return breaks
  const numbers = segment.map((index) => numberAt(index, list))
  const again = segment[chosenAgain(numbers)] ?? list.length
  const told = breaks.filter(({ provision }) => provision < again)
  return isChoice(numbers) ? told.filter(({ kind }) => kind !== 'gap') : told
}

const chosen: ReadonlySet<MarkerScheme> = new Set(['named', 'part'])

/** A number before two that is not one. With “(b) (1) … (2)”, after which “(2)” is the second one again, none is wrong. */
function isWrongFirst({ parent, marker: { number, label } }: Provision, second: Provision): boolean {
  return parent === second.parent && (number > 2 || (number === 2 && !label.startsWith('(')))
}

function stray(provision: number, expected: number): SequenceBreak {
  return { provision, kind: 'stray', expected, followers: [provision] }
}

/**
 * Two lists that end early: 1, then 1 again, or 2 and 2 where the first is within a line. Where numbers never stand
 * within a line, 1, 2 and 2 again are of one list with its text; so are 一、 and 一、 if no other list is in the draft.
 */
function isNextList(before: readonly number[], after: number, list: readonly Provision[], isOneList: boolean): boolean {
  const [first, second] = [list[before.at(-1) ?? -1], list[after]]
  const isEarly = second !== undefined && second.marker.number <= 2
  if (!isEarly || first?.marker.number !== second.marker.number) return false
  // Labels with a letter are given once in a document, articles too.
  if (/^[A-Z]/.test(pathOf(second.marker)) || runsThrough(second)) return false
  if (first.parent !== second.parent) return true
  // Decimals tell by themselves which section they are of: another list would be 2.1 and 2.2.
  if (second.marker.scheme === 'decimal') return false
  if (first.last + 1 < second.block) return true
  if (isOneList) return false
  const opening = list[before.at(-2) ?? -1]
  const isBegun = opening?.marker.number === 1 && opening.parent === first.parent
  return first.block + 1 < second.block && !(isBegun && within.has(second.marker.scheme))
}

/** Numbers that head a section, and none of which stands within a line. */
const outermost: ReadonlySet<MarkerScheme> = new Set(['part', 'chapter', 'formal', 'han'])
/** Those that are within another. */
const within: ReadonlySet<MarkerScheme> = new Set(['division', 'han-paren'])

/**
 * True if one list alone of outermost numbers is in a document, with one number given twice. A table that was pasted
 * may have such a list too: then there are two.
 */
function isSoleList(sequence: readonly number[], list: readonly Provision[]): boolean {
  const first = list[sequence[0] ?? -1]
  if (!first || !outermost.has(first.marker.scheme)) return false
  const early = sequence.filter((index) => numberAt(index, list) <= 2)
  return early.length === 3 && first.marker.number === 1
}

/** True for a provision of the same list as those before and after it. */
function isAmid(segment: readonly number[], at: number, list: readonly Provision[]): boolean {
  const parents = [at - 1, at, at + 1].map((place) => list[segment[place] ?? -1]?.parent)
  return parents.every((parent) => parent === parents[0])
}

/** From a place in a segment on, the provisions that count on from a number. Their copies are disjoint for all breaks. */
function continued(segment: readonly number[], from: number, after: number, list: readonly Provision[]): number[] {
  let to = from
  while (to < segment.length && numberAt(segment[to], list) === after + 1 + to - from) to++
  return segment.slice(from, to)
}

/** The number of a provision, 0 for none. */
function numberAt(index: number | undefined, list: readonly Provision[]): number {
  return list[index ?? -1]?.marker.number ?? 0
}
