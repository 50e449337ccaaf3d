import type { Span } from '../../text/document/span.ts'
import { isTitleWord, opensSentence } from './title-words-en.ts'

/** An act or instrument that English prose names by its number: Republic Act No. 10173, Act No. 90/2018, S.I. 2018 No. 506. */
export interface NumberedAct {
  readonly number: Span
  /** Of “Act on the Protection of Records (Act No. 57 of 2003)” the words before, of “Act No. 90/2018 on Records” those behind. */
  readonly title: Span | null
}

/** The acts that a text names by number, in order. “Archives Act No. 4 of 2013” is named by its title. */
export function numberedActs(text: string): readonly NumberedAct[] {
  if (!mayHave.test(text)) return none
  return [...text.matchAll(numbered)].flatMap(({ index, 0: words, groups = {} }): NumberedAct[] => {
    const number = { start: index, end: index + words.length }
    if (groups.act === undefined) return [{ number, title: null }]
    const before = text.slice(Math.max(0, index - longestTitle), index)
    if (before.endsWith('(')) {
      const title = titleInFront(before, number.start)
      return title ? [{ number, title }] : []
    }
    const word = /(\S+)\s$/.exec(before)?.[1] ?? ''
    // “Archives Act No. 4”: its title is before it.
    if (/^[A-Z(]/.test(word) && !opensSentence(word) && !/[.:;]$/.test(word)) return []
    return [{ number, title: titleBehind(text, number.end) }]
  })
}

const none: readonly NumberedAct[] = []
const mayHave = /(?:Act|Law|Decree|Ordinance|Proclamation) No\.?|\bS\.? ?S?\.? ?[IR]\.? (?:19|20)\d\d/
const numbered =
  /\b(?<act>(?:(?:Republic|Commonwealth|Royal|Presidential|Legislative|Federal|Organic) )?(?:Act|Law|Decree|Ordinance|Proclamation) No\.? ?\d{1,5}(?:\/\d{4}(?:\/[A-Z][A-Z-]{1,8})?| of (?:1[89]|20)\d\d)?)(?![\d/–-]?\d)|\bS\.? ?S?\.?[IR]\.? (?:19|20)\d\d(?:\/| No\.? ?)\d{1,4}\b(?![\d/–-]\d)/g
const longestTitle = 160

/** “Act on the Protection of Records (”: what begins with the kind and ends before the bracket. */
function titleInFront(before: string, at: number): Span | null {
  const end = before.length - 2
  const words = before.slice(0, Math.max(0, end))
  const from = starts.reduce((last, one) => Math.max(last, words.lastIndexOf(one)), -1)
  if (before.charAt(end) !== ' ' || from < 0) return null
  const title = words.slice(from)
  if (!title.split(' ').every(isTitleWord)) return null
  return { start: at - before.length + from, end: at - before.length + words.length }
}

const starts = ['Act', 'Law', 'Decree', 'Ordinance'].flatMap((kind) =>
  ['on', 'for', 'to', 'concerning', 'relating to', 'regarding'].map((word) => `${kind} ${word} `),
)

/** “ on Data Protection and the Processing of Personal Data”: words of a title, of which the last has a capital. */
function titleBehind(text: string, from: number): Span | null {
  const behind = text.slice(from, from + longestTitle)
  if (!/^ (?:on|for|concerning|regarding) /.test(behind)) return null
  let end = 0
  for (const { 0: word, index } of behind.matchAll(/[^\s.,;:()]+/g)) {
    if (!isTitleWord(word) || /[.,;:()]/.test(behind.slice(end === 0 ? 0 : end, index))) break
    if (/^[A-Z]/.test(word)) end = index + word.length
  }
  const start = /^ \w+ (?:the )?/.exec(behind)?.[0].length ?? 0
  return end > start ? { start: from + start, end: from + end } : null
}
