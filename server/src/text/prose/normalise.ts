import { CharacterKind, characterKinds, foldedCharacter } from '../document/character-kinds.ts'
import { isHan, isLatin, isSpace } from '../document/characters.ts'
import { ownText, spacesStart } from '../document/scan.ts'
import { toSimplified } from '../document/simplify.ts'
import type { Prose } from './prose.ts'
import { ProseRewriter } from './prose-rewriter.ts'

/**
 * Replaces characters that represent others, so that words are found however they are encoded: full-width letters,
 * radicals and ligatures become plain ones, traditional characters simplified ones. Removes zero-width characters, and
 * the spaces that PDF converters and letter-spacing leave between Chinese characters. Total, and linear in the length
 * of the prose.
 */
export function normaliseProse(prose: Prose): Prose {
  return normalised(prose, needsOf(prose.text))
}

/**
 * The normalised prose of the Markdown line at `[from, to)`; null if it may have markup, which must be parsed first.
 */
export function normaliseLine(source: string, from: number, to: number): Prose | null {
  // Scanning the characters of a slice takes twice as long; a regular expression is not affected.
  const isWide = source.charCodeAt(from) >= firstWide
  const text = isWide ? ownText(source, from, to) : source.slice(from, to)
  const needs = isWide ? needsFrom(text, 0, true) : needsOfLatin(text)
  return needs === mayBeMarkup
    ? null
    : normalised({ text: isWide ? text : ownText(source, from, to), map: [0, 0] }, needs)
}

function needsOfLatin(text: string): number {
  if (!remarkable.test(text) && !text.includes(':/') && !text.includes('A.I')) return 0
  return markup.test(text) ? mayBeMarkup : needsOf(text)
}

/**
 * Any character except those of Latin text that need no replacement and are no markup. One class is twice as fast as
 * two.
 */
const remarkable = /[^ "#$%'()+,\-./0-9:;=>?@A-Z^a-z|}“”‘–—…•§【】]/
const markup = /[\n\\`*_&<[\]!~{]|:\//

function normalised(prose: Prose, needs: number): Prose {
  if (needs === 0) return prose
  const read = (needs & Need.rewriting) === 0 ? prose : new Normaliser(prose).read()
  const straight = (needs & Need.apostrophes) === 0 ? read.text : read.text.replace(apostrophes, "$1'")
  const text = needs === Need.apostrophes ? straight : toSimplified(straight)
  return text === straight ? { text, map: read.map } : { text, map: read.map, written: straight }
}

/** “we’ll” is a word with an apostrophe; a mark after a word closes a quotation, or makes a plural possessive. */
const apostrophes = /([A-Za-z])’(?=[A-Za-z])/g

/** The same for text outside blocks: the title in the front matter, the start of a line. */
export function normaliseText(text: string): string {
  return normaliseProse({ text, map: atStart }).text
}

const atStart: readonly number[] = [0, 0]

/** Stands for the space between two cells while prose is built; it is always kept. */
export const cellEnd = 0x1f

/** Returns the prose without white space at its end. */
export function trimProseEnd(prose: Prose): Prose {
  const { text, map, written } = prose
  const end = spacesStart(text, 0, text.length)
  if (end === text.length) return prose
  let pairs = map.length
  while (pairs > 2 && (map[pairs - 2] ?? 0) >= end) pairs -= 2
  const kept = { text: text.slice(0, end), map: map.slice(0, pairs) }
  return written === undefined ? kept : { ...kept, written: written.slice(0, end) }
}

/** The kinds of replacement that a text needs, as bits. */
const Need = { rewriting: 1, simplifying: 2, apostrophes: 4 } as const

const mayBeMarkup = -1

const beyondAscii = /[^\0-~]/g

/** In Latin text a regular expression finds the few relevant characters many times faster than a loop. */
function needsOf(text: string): number {
  let needs: number = text.includes('A.I') ? Need.rewriting : 0
  beyondAscii.lastIndex = 0
  while (beyondAscii.test(text)) {
    const at = beyondAscii.lastIndex - 1
    const code = text.charCodeAt(at)
    // 【 and 】 enclose template slots and occur in any text.
    if (code >= firstWide && code !== 0x3010 && code !== 0x3011) return needs | needsFrom(text, at, false)
    if (code === 0x2019) needs |= Need.apostrophes
    else if (characterKinds[code] !== plain) needs |= Need.rewriting
  }
  return needs
}

/** The same for Chinese text, which must be scanned in full; for a `line` also whether it may have markup. */
function needsFrom(text: string, from: number, line: boolean): number {
  const { length } = text
  let needs = 0
  for (let at = from; at < length; at++) {
    const code = text.charCodeAt(at)
    const kind = characterKinds[code]
    if (kind === plain || (code === 0x20 && text.charCodeAt(at - 1) < firstWide)) continue
    if (kind === CharacterKind.traditional) needs |= Need.simplifying
    else if (kind === CharacterKind.markup) {
      if (line && (code !== 0x3a || text.charCodeAt(at + 1) === 0x2f)) return mayBeMarkup
    } else if (isUnusual(text, at, kind)) return line ? mayBeMarkup : needs | Need.rewriting | Need.apostrophes
  }
  return text.includes('’', from) ? needs | Need.apostrophes : needs
}

const { plain } = CharacterKind

/** Checks the neighbours of common characters: spaces and full stops. */
function isUnusual(text: string, at: number, kind: number | undefined): boolean {
  const before = text.charCodeAt(at - 1)
  const behind = text.charCodeAt(at + 1)
  switch (kind) {
    case CharacterKind.space:
      return text.charCodeAt(at) !== 0x20 || (before >= firstWide && behind >= firstWide)
    case CharacterKind.stop:
      return before === 0x41 && behind === 0x49
    default:
      return true
  }
}

/** The first character of CJK Radicals Supplement. */
const firstWide = 0x2e80

/** The only abbreviation with full stops that is a term of the framework; others, such as U.S., are kept. */
const abbreviation = /^A\.I\.?(?![A-Za-z]|\.[A-Za-z])/

/** A space after one of these at the start of a block separates a number from its text. */
const numberMark =
  /^(?:第[零〇○一二三四五六七八九十百千\d]{1,8}(?:[编編篇章节節条條]|部分)(?:之[一二三四五六七八九十]{1,3})?|(?:附[件录錄]|专栏|專欄|图|圖|表)[\d一二三四五六七八九十]{0,3}|[零〇一二三四五六七八九十]{1,3})$/
const longestMark = 14
/** The number of single characters with spaces between them that make a letter-spaced word or line. */
const leastSpaced = 4

class Normaliser {
  private readonly text: string
  private readonly rewriter: ProseRewriter
  /** The last run of single characters that was checked: its last offset, and whether it is letter-spaced. */
  private spacedEnd = 0
  private spaced = false

  constructor(prose: Prose) {
    this.text = prose.text
    this.rewriter = new ProseRewriter(prose)
  }

  read(): Prose {
    const { text } = this
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      switch (characterKinds[code]) {
        case CharacterKind.folded:
          this.rewriter.replace(at, foldedCharacter(code))
          break
        case CharacterKind.ignored:
          this.rewriter.drop(at, at + 1)
          break
        case CharacterKind.space:
          this.readSpace(at, code)
          break
        case CharacterKind.stop:
          at = this.readStop(at)
      }
    }
    return trimProseEnd(this.rewriter.finish())
  }

  private readSpace(at: number, code: number): void {
    const before = this.rewriter.lastBefore(at)
    const behind = this.behind(at)
    const single = !isSpace(before) && !isSpace(behind)
    if (before < 0 || (single && this.isStray(at, before, behind))) this.rewriter.drop(at, at + 1)
    else if (code !== 0x20) this.rewriter.replace(at, ' ')
  }

  /** True if a single space separates nothing. */
  private isStray(at: number, before: number, behind: number): boolean {
    if (isIdeograph(before) && isIdeograph(behind)) {
      const beginning = this.rewriter.beginning(at, longestMark)
      return beginning === null || !numberMark.test(beginning)
    }
    return this.isSpaced(at)
  }

  /** True if the space at `at` is in a run of single characters separated by spaces. */
  private isSpaced(at: number): boolean {
    if (at < this.spacedEnd) return this.spaced
    let tokens = 0
    let ideographs = 0
    let end = at - 1
    if (this.isBound(at - 2))
      while (this.isBound(end + 1) && !this.isBound(end)) {
        tokens++
        if (isIdeograph(this.text.charCodeAt(end))) ideographs++
        end += 2
        if (!this.isGap(end - 1)) break
      }
    // The last single character of the run.
    this.spacedEnd = end - 2
    this.spaced = tokens >= leastSpaced && (ideographs > 2 || 2 * ideographs >= tokens)
    return this.spaced && at < this.spacedEnd
  }

  private isGap(at: number): boolean {
    return characterKinds[this.text.charCodeAt(at)] === CharacterKind.space
  }

  /** True at a space, the end of a cell, or either end of the text. */
  private isBound(at: number): boolean {
    return at < 0 || at >= this.text.length || this.isGap(at) || this.text.charCodeAt(at) === cellEnd
  }

  /** Drops the full stops of the abbreviation; returns the last unit read. */
  private readStop(at: number): number {
    const start = at - 1
    if (!isUnusual(this.text, at, CharacterKind.stop) || isWordPart(this.text.charCodeAt(start - 1))) return at
    const found = abbreviation.exec(this.text.slice(start, start + 8))
    if (!found) return at
    const end = start + found[0].length
    for (let stop = at; stop < end; stop += 2) this.rewriter.drop(stop, stop + 1)
    return end - 1
  }

  /** Returns the next character that is not ignored, -1 at the end. */
  private behind(at: number): number {
    let next = at + 1
    while (characterKinds[this.text.charCodeAt(next)] === CharacterKind.ignored) next++
    return next < this.text.length ? this.text.charCodeAt(next) : -1
  }
}

/** True for Han characters and radicals, and for low surrogates, the second half of rarer ones. */
function isIdeograph(code: number): boolean {
  return isHan(code) || (code >= firstWide && code <= 0x2fd5) || (code >= 0xdc00 && code <= 0xdfff)
}

function isWordPart(code: number): boolean {
  return isLatin(code) || code === 0x2e
}
