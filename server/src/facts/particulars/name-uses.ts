import { quotations, within } from '../../text/clauses/quotations.ts'
import type { Span } from '../../text/document/span.ts'
import type { Abbreviation } from './abbreviation.ts'
import type { DefinedTerm } from './defined-terms.ts'
import { titlesIn } from './titles-in.ts'

/** Where a name stands in the prose of a block. */
export interface NameUse {
  readonly name: string
  readonly span: Span
  /** It is part of a longer quotation, or of a longer title in 《》. */
  readonly quoted: boolean
  /** The same block defines the name later on. */
  readonly ahead: boolean
}

/** Names to be found in a text, at a cost that hardly depends on how many they are. */
export interface NameIndex {
  readonly names: ReadonlySet<string>
  /** By the first two units of a text, hashed: 1 if a name may begin so. */
  readonly openings: Uint8Array
  /** By the first two units of a name: the lengths of the names that begin so, the longest first. */
  readonly lengths: ReadonlyMap<number, readonly number[]>
}

/** Indexes names of two units or more; others are left out. */
export function indexNames(names: Iterable<string>): NameIndex {
  const kept = new Set<string>()
  const lengths = new Map<number, number[]>()
  const openings = new Uint8Array(65_536)
  for (const name of names) {
    if (name.length < 2) continue
    kept.add(name)
    openings[hashOfPair(name.charCodeAt(0), name.charCodeAt(1))] = 1
    const key = pairAt(name, 0)
    const some = lengths.get(key)
    if (some === undefined) lengths.set(key, [name.length])
    else if (!some.includes(name.length)) some.push(name.length)
  }
  for (const some of lengths.values()) some.sort((a, b) => b - a)
  return { names: kept, openings, lengths }
}

/**
 * The uses of names in a prose outside the block's own definitions, in order; of names that overlap, the one that begins
 * first and then the longer. Names of letters are found as words, a plural s is allowed. A full name that the block
 * shortens may have other names beside it: 市数据局和各区（以下统称有关单位） uses that of 市数据局.
 */
export function usesOf(index: NameIndex, text: string, definitions: Definitions): readonly NameUse[] {
  const { abbreviations = none, terms = none } = definitions
  const all = namesIn(index, text)
  if (all.length === 0) return none
  const shortened = byFullName(abbreviations)
  const found =
    shortened.size === 0
      ? all
      : all.flatMap((span) => withinFullName(index, text, span, shortened.get(span.start) ?? none))
  const defining = [...abbreviations.map(({ whole }) => whole), ...terms.map(({ span }) => span)]
  defining.sort((a, b) => a.start - b.start)
  const last = new Map<string, number>()
  for (const { name, span } of abbreviations) last.set(name, span.start)
  const quotes = quotations(text)
  const titles = titlesIn(text).map((one) => one.span)
  return found.flatMap((span): NameUse[] => {
    if (within(defining, span.start)) return []
    const name = text.slice(span.start, span.end)
    const quoted =
      (within(quotes, span.start) && !isBetween(text, span, /[“"]/, /[”"]/)) ||
      (within(titles, span.start) && text.charAt(span.start) !== '《' && !isBetween(text, span, /《/, /》/))
    return [{ name, span, quoted, ahead: span.start < (last.get(name) ?? 0) }]
  })
}

/** The names that a block defines. */
export interface Definitions {
  readonly abbreviations?: readonly Abbreviation[]
  readonly terms?: readonly DefinedTerm[]
}

/** Abbreviations by where their full names start. */
function byFullName(abbreviations: readonly Abbreviation[]): ReadonlyMap<number, readonly Abbreviation[]> {
  const found = new Map<number, Abbreviation[]>()
  for (const one of abbreviations) {
    const known = found.get(one.full.start)
    if (known) known.push(one)
    else found.set(one.full.start, [one])
  }
  return found
}

/** The names that stand by themselves in what a block shortens, or the span itself if it is another one. */
function withinFullName(
  index: NameIndex,
  text: string,
  span: Span,
  shortened: readonly Abbreviation[],
): readonly Span[] {
  const own = shortened.filter(({ full }) => full.end === span.end)
  if (own.length === 0) return [span]
  const words = text.slice(span.start, span.end)
  return namesIn(index, words, words.length - 1).flatMap(({ start, end }): Span[] => {
    const name = words.slice(start, end)
    if (own.some((one) => one.name === name) || !standsAlone(words, start, end)) return []
    return [{ start: span.start + start, end: span.start + end }]
  })
}

/** True for a name that is no part of a longer one: in 《》, an acronym, or with nothing before it that could be of it. */
function standsAlone(words: string, start: number, end: number): boolean {
  const name = words.slice(start, end)
  if (/^《|^[A-Z]{2,}s?$/.test(name)) return true
  const before = words.slice(Math.max(0, start - 5), start)
  if (/^[A-Za-z]/.test(name)) return /(?:^|and |the |, )$/.test(before) && /^(?:$|,| and )/.test(words.slice(end))
  return name.length >= 3 && /(?:^|[，、；：“（\s和与及由经同]|按照|依照|依据|根据)$/.test(before)
}

/** The names in a text, of a length at most. */
function namesIn({ names, openings, lengths }: NameIndex, text: string, longest = text.length): readonly Span[] {
  if (names.size === 0) return none
  let found: Span[] | null = null
  let next = text.charCodeAt(0)
  for (let start = 0; start + 1 < text.length; start++) {
    const code = next
    next = text.charCodeAt(start + 1)
    // Few pairs begin a name, and a table is read faster than a map.
    if (openings[hashOfPair(code, next)] === 0) continue
    const some = lengths.get(pairAt(text, start))
    if (some === undefined) continue
    for (const length of some) {
      const span = { start, end: start + length }
      if (length > longest || span.end > text.length || !names.has(text.slice(start, span.end)) || !isWhole(text, span))
        continue
      found ??= []
      found.push(span)
      start = span.end - 1
      next = text.charCodeAt(span.end)
      break
    }
  }
  return found ?? none
}

const none: readonly never[] = []
const letter = /[A-Za-z0-9]/

function hashOfPair(first: number, second: number): number {
  return (first * 31 + second) & 0xffff
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)
}

/** True unless a name of letters goes on before or after. */
function isWhole(text: string, { start, end }: Span): boolean {
  if (letter.test(text.charAt(start)) && letter.test(text.charAt(start - 1))) return false
  if (!letter.test(text.charAt(end - 1)) || !letter.test(text.charAt(end))) return true
  return text.charAt(end) === 's' && !letter.test(text.charAt(end + 1))
}

/** True if a name has such marks of its own around it. */
function isBetween(text: string, { start, end }: Span, open: RegExp, close: RegExp): boolean {
  return open.test(text.charAt(start - 1)) && close.test(text.charAt(end))
}
