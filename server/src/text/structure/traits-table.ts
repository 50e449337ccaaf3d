import type { Language } from '../../framework/types.ts'
import type { Stepwise } from '../../steps.ts'
import { indexBelow } from '../document/partition-point.ts'
import { spliced, splicedNumbers } from '../document/splice.ts'
import { parseMarker } from '../numbering/parse-marker.ts'
import type { RawBlock } from '../pieces/raw-block.ts'
import { joinBlocks } from './join-blocks.ts'
import { LineTraits } from './line-traits.ts'
import type { ParsedPieces } from './parsed-pieces.ts'

/** The traits of a draft's blocks. A heading whose number and name are on two lines is one block. */
export interface TraitsTable {
  readonly language: Language
  readonly list: readonly LineTraits[]
  /** The offset of each in the draft. */
  readonly starts: Uint32Array
  /** The index of the raw block with which each begins. */
  readonly firstBlocks: Uint32Array
  readonly traits: Uint16Array
  /** Equal lines have equal numbers below `keyNumbers.count`; 0 for lines that cannot be in contents. */
  readonly keys: Int32Array
  /** Numbers of the same lines with what a Markdown list counts them by. */
  readonly numberedKeys: Int32Array
  readonly keyNumbers: KeyNumbers
}

/** A step ends after this many blocks. */
const stride = 256

/** Computes the traits of all blocks, or only of those that changed since the version before. */
export function* readTraits(
  source: ParsedPieces,
  language: Language,
  previous: TraitsTable | null,
): Stepwise<TraitsTable> {
  const known =
    previous?.language === language && previous.list.length > 0 && !previous.keyNumbers.isLittered(previous.list.length)
      ? previous
      : null
  const { blocks, starts, splice } = source
  const readings = known ?? none(language)
  // Neighbours of changed blocks may be joined to them, or split from them.
  const first = known ? indexBelow(known.firstBlocks, Math.max(0, splice.start - 1), known.list.length) : 0
  const removedEnd = splice.start + splice.removed
  const last = known ? indexBelow(known.firstBlocks, removedEnd, known.list.length) + 1 : 0
  const from = readings.firstBlocks[first] ?? 0
  const added = known ? splice.inserted - splice.removed : 0
  const to = known && last < known.list.length ? (known.firstBlocks[last] ?? 0) + added : blocks.length

  const knownReadings = new Map(readings.list.slice(first, last).map((reading) => [reading.source, reading]))
  const readingOf = (block: RawBlock): LineTraits => knownReadings.get(block) ?? new LineTraits(block, language)
  const list: LineTraits[] = []
  const firstBlocks: number[] = []
  for (let index = from; index < to; index++) {
    const block = blocks[index]
    const next = blocks[index + 1]
    if (!block) continue
    firstBlocks.push(index)
    const joined =
      next && isLoneNumber(block, language) && isName(next, language)
        ? joinBlocks([block, next], starts.subarray(index, index + 2))
        : null
    list.push(joined ? new LineTraits(joined, language) : readingOf(block))
    if (joined) index++
    if (list.length % stride === 0) yield
  }
  const change = { start: first, removed: last - first, inserted: list.length }
  const allFirst = splicedNumbers(readings.firstBlocks, change, firstBlocks, added)
  const { keyNumbers } = readings
  return {
    language,
    list: spliced(readings.list, change, list),
    starts: allFirst.length === starts.length ? starts : allFirst.map((index) => starts[index] ?? 0),
    firstBlocks: allFirst,
    traits: splicedNumbers(
      readings.traits,
      change,
      list.map(({ traits }) => traits),
    ),
    keys: splicedNumbers(
      readings.keys,
      change,
      list.map(({ key }) => keyNumbers.of(key)),
    ),
    numberedKeys: splicedNumbers(
      readings.numberedKeys,
      change,
      list.map(({ numberedKey }) => keyNumbers.of(numberedKey)),
    ),
    keyNumbers,
  }
}

function none(language: Language): TraitsTable {
  return {
    language,
    list: [],
    starts: new Uint32Array(),
    firstBlocks: new Uint32Array(),
    traits: new Uint16Array(),
    keys: new Int32Array(),
    numberedKeys: new Int32Array(),
    keyNumbers: new KeyNumbers(),
  }
}

/** Numbers keys. Shared by the versions of a draft; a number, once assigned, stays. */
export class KeyNumbers {
  private readonly numbers = new Map<string, number>([['', 0]])

  get count(): number {
    return this.numbers.size
  }

  of(key: string): number {
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const number = this.numbers.size
    this.numbers.set(key, number)
    return number
  }

  /** True if most keys belong to deleted lines. */
  isLittered(lines: number): boolean {
    return this.count > 4 * lines + 10_000
  }
}

/** True for a number such as 第六章 whose name is on the next line. */
function isLoneNumber({ kind, prose: { text } }: RawBlock, language: Language): boolean {
  if (text.length > 12 || kind === 'row') return false
  const marker = parseMarker(text, language)
  return marker !== null && headed.has(marker.scheme) && marker.span.end === text.length
}

const headed: ReadonlySet<string> = new Set(['part', 'chapter', 'division', 'han', 'han-paren'])

function isName({ kind, prose: { text } }: RawBlock, language: Language): boolean {
  return kind === 'paragraph' && text.length <= 20 && !/[。；：，,.;:]$/.test(text) && !parseMarker(text, language)
}
