import { isChineseTitle, sentenceMark, withoutBrackets } from '../pieces/title-words.ts'
import { Trait } from './line-traits.ts'
import type { Candidates, TitleRange, Titles } from './title-range.ts'

/** The largest number of lines into which re-flowed text breaks a title. */
const mostLines = 3
/** How much of the draft before a title is searched for its name. */
const mentionReach = 4000
/** Shorter lines, such as 改革举措, may be the head of a table. */
const shortestCarried = 6
const longestAnnex = 50

/**
 * Titles on lines of their own: before the body, and further on where the draft has named them or announces an annex.
 */
export function chineseTitles(candidates: Candidates, known: readonly TitleRange[]): Titles {
  const { list, traits } = candidates.readings
  const titles: TitleRange[] = []
  const taken = new Set(known.flatMap(({ first, last }) => range(first, last)))
  const [own] = known
  const ownLines = own ? range(own.first, own.last).map((index) => textOf(candidates, index)) : []
  // The longest title: a whole draft on one line would otherwise be compared with every line.
  let main = ownLines.join('').slice(0, mentionReach)
  let opening = known.length === 0
  let seen = ''
  for (let index = 0; index < list.length; index++) {
    const text = textOf(candidates, index)
    if (has(traits, index, Trait.bare) && candidates.contents[index] === 0 && !taken.has(index)) {
      const title = opening ? openingTitle(candidates, index) : carriedTitle(candidates, index, main, seen)
      if (title) {
        titles.push(title)
        if (opening) for (let line = title.first; line <= title.last; line++) main += textOf(candidates, line)
        opening = false
        index = title.last
      }
    }
    // The body has begun: from here on a title must have been named before.
    if (opensBody(candidates, index, text)) opening = false
    if (seen.length < mentionReach) seen += text
    if (!opening && seen.length >= mentionReach) {
      return { titles: titles.concat(carriedTitles(candidates, index + 1, taken, main, seen)), opening: index + 1 }
    }
  }
  return { titles, opening: list.length }
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function opensBody({ readings: { list } }: Candidates, index: number, text: string): boolean {
  const reading = list[index]
  return reading?.marker != null || reading?.source.kind === 'heading' || (text.length > 40 && text.endsWith('。'))
}

/** The titles from `from` on, once their evidence is collected; checks only the few lines that can be titles. */
function carriedTitles(
  candidates: Candidates,
  from: number,
  taken: ReadonlySet<number>,
  main: string,
  seen: string,
): TitleRange[] {
  const { traits } = candidates.readings
  const titles: TitleRange[] = []
  for (let index = from; index < traits.length; index++) {
    if (!mayBeCarried(traits, index) || candidates.contents[index] !== 0 || taken.has(index)) continue
    const title = carriedTitle(candidates, index, main, seen)
    if (!title) continue
    titles.push(title)
    index = title.last
  }
  return titles
}

function mayBeCarried(traits: Uint16Array, index: number): boolean {
  if (!has(traits, index, Trait.titleLine)) return false
  if (has(traits, index - 1, Trait.annexMark) || has(traits, index, Trait.annexHead)) return true
  for (let last = index; last - index < mostLines && has(traits, last, Trait.titleLine); last++)
    if (has(traits, last, Trait.titleEnd)) return true
  return false
}

function has(traits: Uint16Array, index: number, trait: number): boolean {
  return ((traits[index] ?? 0) & trait) !== 0
}

function textOf({ readings: { list } }: Candidates, index: number): string {
  return list[index]?.source.prose.text ?? ''
}

/**
 * The document's own title, whose kind is on line `index`; a re-flowed title begins some lines before, at 国务院关于….
 */
function openingTitle(candidates: Candidates, index: number): TitleRange | null {
  const text = textOf(candidates, index)
  if (!isChineseTitle(text)) return null
  let last = index
  for (let at = index + 1; at - index < mostLines && isTitleLine(candidates, at); at++) {
    const line = textOf(candidates, at)
    if (isChineseTitle(line) && !line.includes('关于') && !text.includes(withoutBrackets(line))) last = at
  }
  if (text.includes('关于')) return { first: index, last }
  for (let at = index - 1; index - at < mostLines && isTitleLine(candidates, at); at--) {
    if (textOf(candidates, at).includes('关于')) return { first: at, last }
  }
  return { first: index, last: index }
}

/** True if the line could be part of a split title. */
function isTitleLine(candidates: Candidates, index: number): boolean {
  if (!has(candidates.readings.traits, index, Trait.bare)) return false
  const text = textOf(candidates, index)
  return text.length <= 50 && !sentenceMark.test(text) && !/[，,]|[〔［[]\d{4}|\d\s?日$|号$/.test(text)
}

/**
 * The title of a document that the draft carries: one that it has named in 《》 or in its own title, or one that
 * follows 附件.
 */
function carriedTitle(candidates: Candidates, index: number, main: string, seen: string): TitleRange | null {
  const text = textOf(candidates, index)
  const previous = textOf(candidates, index - 1)
  const { traits } = candidates.readings
  if (has(traits, index - 1, Trait.annexMark) || has(traits, index, Trait.annexHead)) {
    return text.length <= longestAnnex && !sentenceMark.test(text) ? { first: index, last: index } : null
  }
  if (/[；;：:，,]$/.test(previous)) return null
  let title = text
  for (let last = index; last - index < mostLines; title += textOf(candidates, last)) {
    const bare = withoutBrackets(title)
    if (title.length >= shortestCarried && isChineseTitle(title)) {
      if (seen.includes(`《${bare.replace(/^《/, '')}`) || main.includes(bare)) return { first: index, last }
    }
    last++
    if (!isTitleLine(candidates, last)) return null
  }
  return null
}
