import { isChineseTitle } from '../pieces/title-words.ts'
import { Trait } from './line-traits.ts'
import { billTitles } from './title-bill.ts'
import type { Candidates, TitleRange, Titles } from './title-range.ts'
import { englishKind, isTitleCase, titleEnd } from './title-wrap.ts'
import { chineseTitles } from './title-zh.ts'

/** The number of blocks in which a memorandum's subject may occur, after its addressees. */
const subjectReach = 60

/** Returns the titles of a draft, of the document itself and of those it carries, in order. */
export function findTitles(candidates: Candidates): Titles {
  const inMarkdown = markdownTitles(candidates)
  if (candidates.readings.language === 'zh') {
    const { titles, opening } = chineseTitles(candidates, inMarkdown)
    return { titles: inMarkdown.concat(titles).sort((a, b) => a.first - b.first), opening }
  }
  const titles = inMarkdown.length === 0 ? englishTitles(candidates) : inMarkdown
  return { titles: titles.sort((a, b) => a.first - b.first), opening: subjectReach }
}

/**
 * First-level headings that are titles: the first if it is the only one or reads like a title, and others that read
 * like one.
 */
function markdownTitles(candidates: Candidates): TitleRange[] {
  const { list, traits, language } = candidates.readings
  const { contents } = candidates
  const isHeading = (index: number): boolean => ((traits[index] ?? 0) & Trait.heading) !== 0 && contents[index] === 0
  let first = 0
  while (first < traits.length && !isHeading(first)) first++
  const level = list[first]?.source.level ?? 0
  const peers: number[] = []
  for (let index = first; index < traits.length; index++)
    if (isHeading(index) && (list[index]?.source.level ?? 0) <= level) peers.push(index)
  // Below the first level only the opening heading can be a title, if no other heading is as high.
  if (level > 1 && (peers.length > 1 || first > 5)) return []
  return peers
    .filter((index) => {
      const reading = list[index]
      if (!reading?.isUnnamed) return false
      if (index === first && peers.length === 1) return true
      if (language === 'zh') return reading.isTitle || (index === first && isStoppedTitle(reading.source.prose.text))
      const { text } = reading.source.prose
      return text.length <= 160 && englishKind.test(text)
    })
    .map((index) => ({ first: index, last: index === first ? titleEnd(candidates, index) : index }))
}

/** True for a title that a mark was put after, as after a sentence. */
function isStoppedTitle(text: string): boolean {
  return /[。，、；：.,;:]$/.test(text) && isChineseTitle(text.slice(0, -1))
}

/** A bill's long title, a memorandum's subject, or the first line if it reads like a title. */
function englishTitles(candidates: Candidates): TitleRange[] {
  const { list, traits } = candidates.readings
  const subject = list.slice(0, subjectReach).findIndex(({ source }) => /^subject:/i.test(source.prose.text))
  const bill = billTitles(candidates)
  if (bill.length > 0) return bill
  if (subject >= 0) return [{ first: subject, last: titleEnd(candidates, subject) }]
  const first = letterheadEnd(candidates)
  const text = list[first]?.source.prose.text ?? ''
  const next = list[first + 1]?.source
  if (((traits[first] ?? 0) & Trait.bare) === 0 || !next || text.length > 200) return []
  if (/^(?:memorandum for|to|from|date|by the authority)\b/i.test(text)) return []
  const last = titleEnd(candidates, first)
  const lines = list.slice(first, last + 1).map(({ source }) => source.prose.text)
  const title = lines.join(' ')
  const head = /^[^.:;!?]*/.exec(title)?.[0] ?? ''
  const alone = !/[.;:,!?]$/.test(title)
  const named = head.length <= 120 && englishKind.test(head) && (alone || next.kind === 'heading')
  return named || (alone && isTitleCase(title)) ? [{ first, last }] : []
}

/** The index of the first line behind those of a cover that name who issues the document; 0 where none of ours follows. */
function letterheadEnd(candidates: Candidates): number {
  const { list, traits } = candidates.readings
  let index = 0
  while (index < mostOfLetterhead && isIssuer(list[index]?.source.prose.text ?? '')) index++
  if (((traits[index] ?? 0) & Trait.bare) === 0) return 0
  const lines = list.slice(index, titleEnd(candidates, index) + 1).map(({ source }) => source.prose.text)
  return isTitleCase(lines[0] ?? '') && englishKind.test(lines.join(' ')) ? index : 0
}

const mostOfLetterhead = 3

/** True for a line that is no more than the name of a body: DEPARTMENT OF INDUSTRY, Office of the Premier, Ostmark City Council. */
function isIssuer(text: string): boolean {
  return isTitleCase(text) && !englishKind.test(text) && issuer.test(text)
}

const issuer =
  /^(?:the )?(?:(?:[\w.’'-]+ ){0,3}(?:department|ministry|office|government|agency|authority|commission|secretariat|bureau|state|republic|commonwealth|kingdom|city|county) (?:of|for) [^:;.?!]{2,60}|(?:[\w.’'-]+ ){1,4}(?:department|ministry|office|government|agency|authority|commission|secretariat|council))$/i
