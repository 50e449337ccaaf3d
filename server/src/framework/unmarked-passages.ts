import { paper } from './citation.ts'
import { hanDigits, headingIn, type Passage } from './paper-heading.ts'

/**
 * The passages of a copy of the paper that marks no loci. A paragraph has a locus only if it can be told: it begins with
 * the number that the paper gives it (一是, 二是 in section 4), or its section has as many paragraphs as the paper's.
 */
export function passagesByHeadings(lines: readonly string[]): ReadonlyMap<string, Passage> {
  const passages = new Map<string, Passage>()
  const known = new Set<string>()
  for (const { at, heading, paragraphs } of sectionsOf(lines)) {
    const count = paper.paragraphs[at]
    // A table of contents has the same headings, with nothing under them.
    if (!known.has(at)) passages.set(at, heading)
    if (count === undefined) continue
    const places = at.startsWith('4.') ? listed(paragraphs, count) : []
    const found = places.length > 0 ? places : paragraphs.length === count ? paragraphs : []
    if (found.length === 0) continue
    known.add(at)
    passages.set(at, heading)
    for (const [index, passage] of found.entries()) passages.set(`${at}#${index + 1}`, passage)
  }
  return passages
}

interface Section {
  readonly at: string
  readonly heading: Passage
  readonly paragraphs: readonly Passage[]
}

/** The paragraphs that begin with 一是, 二是 …; none unless each is there once, in order. */
function listed(paragraphs: readonly Passage[], count: number): readonly Passage[] {
  const found = paragraphs.filter(({ text }) => /^[一二三四五六七八九]是/.test(text))
  const isInOrder = found.every(({ text }, index) => text.charAt(0) === hanDigits.charAt(index))
  return isInOrder && found.length === count ? found : []
}

/** Longer lines are no headings of the paper. */
const longestHeading = 60

function sectionsOf(lines: readonly string[]): Section[] {
  const sections: Section[] = []
  const path: number[] = []
  const isApart = hasEmptyLines(lines)
  const full = wrapOf(lines)
  let paragraphs: Passage[] = []
  let open: { parts: string[]; line: number } | null = null
  const close = (): void => {
    if (open) paragraphs.push({ text: open.parts.join(''), line: open.line })
    open = null
  }
  for (const [line, given] of lines.entries()) {
    const text = given.trim()
    const heading = text.length <= longestHeading && !/[。；，]/.test(text) ? headingIn(text) : null
    if (heading && heading.depth <= path.length) {
      close()
      path.length = heading.depth
      path.push(heading.number)
      paragraphs = []
      sections.push({ at: path.join('.'), heading: { text: heading.text, line }, paragraphs })
      continue
    }
    if (text === '') close()
    else {
      const last: string | undefined = open?.parts.at(-1)
      if (/^(?:[\u3000\t]| {2})/.test(given) || (!isApart && last !== undefined && last.length < full && isEnd(last)))
        close()
      open ??= { parts: [], line }
      open.parts.push(text)
    }
  }
  close()
  return sections
}

/** The line may be the last of its paragraph. */
function isEnd(line: string): boolean {
  return /[。！？”』）]$/.test(line)
}

/** As many groups of lines as the paper has paragraphs, nearly: then empty lines part them. */
const leastGroups = 30

/** True if empty lines part the paragraphs; otherwise each begins on a line of its own. */
function hasEmptyLines(lines: readonly string[]): boolean {
  const isEmpty = (line: string | undefined): boolean => line === undefined || line.trim() === ''
  return lines.filter((line, index) => !isEmpty(line) && isEmpty(lines[index + 1])).length >= leastGroups
}

/** The length from which a line is full, so that its paragraph goes on below; infinite if the text is not wrapped. */
function wrapOf(lines: readonly string[]): number {
  const texts = lines.map((line) => line.trim()).filter((text) => text !== '')
  const lengths = texts.map(({ length }) => length).sort((a, b) => a - b)
  const least = (lengths[Math.floor(lengths.length * 0.9)] ?? 0) - 1
  const full = texts.filter(({ length }) => length >= least)
  const isWrapped = least < widestWrap && full.filter(isEnd).length * 2 < full.length
  return isWrapped ? least : Number.POSITIVE_INFINITY
}

/** Lines are wrapped at 80 characters or less. */
const widestWrap = 80
