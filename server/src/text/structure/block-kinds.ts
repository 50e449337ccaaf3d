import type { Stepwise } from '../../steps.ts'
import { type Splice, spliceBetween, spliced, wholeSplice } from '../document/splice.ts'
import type { Block } from '../model/block.ts'
import type { Marker } from '../numbering/marker.ts'
import { bareSections } from './bare-sections.ts'
import { findContents } from './contents.ts'
import { longestListed, withoutPage } from './contents-line.ts'
import { joinBlocks } from './join-blocks.ts'
import { KindScanner } from './kind-scanner.ts'
import { type LineTraits, Trait } from './line-traits.ts'
import { isSameRanks, numberRanks, type Ranks } from './rank.ts'
import { initialState, isSameState, type ScannerState } from './scanner-state.ts'
import { findTitles } from './title.ts'
import type { TitleRange } from './title-range.ts'
import type { TraitsTable } from './traits-table.ts'

/** The blocks of one version of a draft, classified by their words and neighbours. */
export interface BlockKinds {
  readonly blocks: readonly Block[]
  /** The offset of each block in the draft. */
  readonly starts: Uint32Array
  readonly readings: TraitsTable
  readonly ranks: Ranks
  readonly contents: Uint8Array
  readonly titles: readonly TitleRange[]
  /** By line: the number of a section that is counted without a mark. */
  readonly sections: ReadonlyMap<number, Marker>
  /** Within this many blocks from the start any word may decide whether a line is a title. */
  readonly opening: number
  /** The indices of the blocks that are titles. */
  readonly titleBlocks: readonly number[]
  /** By line: the block it became (null if it is part of the title before), and the state before it. */
  readonly found: readonly (Block | null)[]
  readonly states: readonly ScannerState[]
}

/**
 * Classifies the blocks of a draft in one scan with one block of lookahead. If the previous version is known, the scan
 * starts at the first block that changed, or that a property of the whole draft classifies differently, and stops where
 * its state is the old one.
 */
export function* classifyBlocks(readings: TraitsTable, previous: BlockKinds | null): Stepwise<BlockKinds> {
  const known = previous?.readings.language === readings.language ? previous : null
  const since = known ? spliceBetween(known.readings.list, readings.list) : wholeSplice(readings.list.length)
  const { ranks, contents, titles, sections, opening } =
    known && isMereText(known, readings, since) ? known : wholeOf(readings)
  yield
  const changed =
    known && isSameRanks(known.ranks, ranks)
      ? changedRange(known, { readings, contents, titles, sections }, since)
      : null
  const first = changed?.first ?? 0
  const scan = scanFrom(
    first,
    { readings, ranks, contents, titles, sections },
    known,
    changed?.last ?? readings.list.length,
  )
  const { found, states, end } = yield* scan
  const shift = readings.list.length - (known?.found.length ?? 0)
  const splice = { start: first, removed: end - shift - first, inserted: found.length }
  const all = known ? spliced(known.found, splice, found) : found
  return {
    ...placed(all, readings),
    readings,
    ranks,
    contents,
    titles,
    sections,
    opening,
    titleBlocks: titleBlocksOf(titles),
    found: all,
    states: known ? spliced(known.states, splice, states) : states,
  }
}

type Whole = Pick<BlockKinds, 'readings' | 'ranks' | 'contents' | 'titles' | 'sections'>

function wholeOf(readings: TraitsTable): Omit<Whole, 'readings'> & Pick<BlockKinds, 'opening'> {
  const ranks = numberRanks(readings)
  const contents = findContents(readings)
  return { ranks, contents, sections: bareSections(readings, contents), ...findTitles({ readings, contents }) }
}

/** True if only body text changed: titles, contents and ranks cannot be affected. */
function isMereText(known: BlockKinds, { list, traits }: TraitsTable, { start, removed, inserted }: Splice): boolean {
  if (removed !== inserted || start < known.opening) return false
  for (let index = start; index < start + inserted; index++) {
    const [was, is] = [known.readings.list[index], list[index]]
    if (!was || !is || !isBody(was) || !isBody(is) || was.key !== is.key) return false
    if (was.source.kind !== is.source.kind || was.source.level !== is.source.level) return false
    if (was.marker?.scheme !== is.marker?.scheme) return false
  }
  // A possible title line also depends on the line before it.
  return ((traits[start + inserted] ?? 0) & Trait.titleLine) === 0
}

/** True if it is too long to be a title, a heading or a line of contents; contents may name only the heading at its start. */
function isBody({ source, traits }: LineTraits): boolean {
  return (traits & ~Trait.bare) === 0 && withoutPage(source.prose.text).length > longestListed
}

interface Scan {
  readonly found: (Block | null)[]
  readonly states: ScannerState[]
  /** The index after the last classified line. */
  readonly end: number
}

/** A step ends after this many blocks. */
const stride = 256

function* scanFrom(first: number, whole: Whole, known: BlockKinds | null, last: number): Stepwise<Scan> {
  const { readings, ranks, contents, titles, sections } = whole
  const classifier = new KindScanner(readings, ranks)
  classifier.state = known?.states[first] ?? initialState
  const shift = readings.list.length - (known?.found.length ?? 0)
  const found: (Block | null)[] = []
  const states: ScannerState[] = []
  const keep = (block: Block): void => {
    found.push(asKnown(asKnown(block, known?.found[index]), known?.found[index - shift]))
  }
  const kindAt = (index: number, reading: LineTraits): Block => {
    const section = sections.get(index)
    if (section) return classifier.section(reading, section)
    return contents[index] === 1 ? classifier.contents(reading) : classifier.at(index)
  }
  let title = titles.findIndex((range) => range.first >= first)
  let index = first
  for (; index < readings.list.length; index++) {
    const reading = readings.list[index]
    if (!reading) break
    const { state } = classifier
    const before = known?.states[index - shift]
    if (index >= last && before && known?.found[index - shift] && isSameState(state, before)) break
    const range = titles[title]
    states.push(state)
    if (range?.first === index) {
      title++
      keep(classifier.title(titleSource(readings, range) ?? reading.source))
      for (; index < range.last; index++) {
        found.push(null)
        states.push(state)
      }
    } else keep(kindAt(index, reading))
    if (found.length % stride === 0) yield
  }
  return { found, states, end: index }
}

function titleSource({ list, starts }: TraitsTable, { first, last }: TitleRange) {
  if (first === last) return list[first]?.source
  const lines = list.slice(first, last + 1).map(({ source }) => source)
  return joinBlocks(lines, starts.subarray(first, last + 1))
}

/** The block, replaced by the known object if they are equal. */
function asKnown(block: Block, known: Block | null | undefined): Block {
  const isSame =
    known?.prose === block.prose &&
    known.kind === block.kind &&
    known.level === block.level &&
    known.role === block.role &&
    known.marker?.scheme === block.marker?.scheme &&
    known.marker?.number === block.marker?.number &&
    known.runIn?.start === block.runIn?.start &&
    known.runIn?.end === block.runIn?.end
  return isSame ? known : block
}

/**
 * The range of lines whose classification may change: the changed lines, the one before them (lookahead), and lines
 * that joined or left a title or the contents.
 */
function changedRange(
  known: BlockKinds,
  now: Pick<BlockKinds, 'readings' | 'contents' | 'titles' | 'sections'>,
  splice: Splice,
): { readonly first: number; readonly last: number } {
  let first = Math.max(0, splice.start - 1)
  let last = splice.start + splice.inserted
  const include = (from: number, to: number): void => {
    first = Math.min(first, from)
    last = Math.max(last, to)
  }
  const shift = splice.inserted - splice.removed
  for (let index = 0; index < now.contents.length && known.contents !== now.contents; index++) {
    const old = oldIndex(index, splice)
    if (old >= 0 && known.contents[old] !== now.contents[index]) include(index, index + 1)
  }
  for (const index of now.sections.keys()) {
    const old = oldIndex(index, splice)
    if (old >= 0 && !known.sections.has(old)) include(index, index + 1)
  }
  for (const old of known.sections.keys()) {
    const index = old < splice.start ? old : old + shift
    const isGone = old >= splice.start && old < splice.start + splice.removed
    if (!isGone && !now.sections.has(index)) include(index, index + 1)
  }
  // A text of hundreds of titles is no draft, but it must not take hours.
  const lasts = (titles: readonly TitleRange[]): Map<number, number> =>
    new Map(titles.map((one) => [one.first, one.last]))
  const [before, after] = [lasts(known.titles), lasts(now.titles)]
  for (const title of now.titles) {
    const [from, to] = [oldIndex(title.first, splice), oldIndex(title.last, splice)]
    if (from < 0 || to < 0 || before.get(from) !== to) include(title.first, title.last + 1)
  }
  for (const title of known.titles) {
    const from = title.first < splice.start ? title.first : Math.max(splice.start, title.first + shift)
    const to = title.last < splice.start ? title.last : Math.max(splice.start, title.last + shift)
    if (after.get(from) !== to) include(from, Math.min(to + 1, now.readings.list.length))
  }
  // A title is recorded at its first line.
  while (first > 0 && known.found[first] === null) first--
  return { first, last }
}

/** The index before the splice of the line at `index`; -1 if it is new. */
function oldIndex(index: number, { start, removed, inserted }: Splice): number {
  if (index < start) return index
  return index < start + inserted ? -1 : index - inserted + removed
}

/** Joins the lines of each title into one block. */
function titleBlocksOf(titles: readonly TitleRange[]): number[] {
  let joined = 0
  return titles.map(({ first, last }) => {
    const index = first - joined
    joined += last - first
    return index
  })
}

function placed(found: readonly (Block | null)[], { starts }: TraitsTable): Pick<BlockKinds, 'blocks' | 'starts'> {
  if (!found.includes(null)) return { blocks: found as readonly Block[], starts }
  const blocks: Block[] = []
  const places = new Uint32Array(found.length)
  for (let index = 0; index < found.length; index++) {
    const block = found[index]
    if (!block) continue
    places[blocks.length] = starts[index] ?? 0
    blocks.push(block)
  }
  return { blocks, starts: places.subarray(0, blocks.length) }
}
