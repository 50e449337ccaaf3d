import type { Span } from '../../text/document/span.ts'
import { joiningWord, opensSentence } from './title-words-en.ts'

/**
 * An act that English prose names with its year: Census Act 1920; or with its number: Archives Act 4 of 2013, Census Act, 1920
 * (Act 775).
 */
export interface ActTitle {
  /** With the year, without a number. */
  readonly title: Span
  /** 4 of 2013, Act 775, Cap. 37; null where there is a year alone. */
  readonly number: Span | null
}

/**
 * The acts and instruments that a text names by title and year, in order. A title is told by its end, and read backwards
 * as far as its words are written as those of a title; words that only open the sentence are none of it.
 */
export function actTitles(text: string): readonly ActTitle[] {
  if (!/\d{4}|\(Cap/.test(text) || !kinds.test(text)) return none
  const found: ActTitle[] = []
  for (const match of text.matchAll(dated)) {
    const { index, 0: words, groups = {} } = match
    const end = index + words.length
    const start = titleStart(text, index, end)
    if (start === index || isOwn.test(text.slice(Math.max(0, start - longestBefore), start))) continue
    const { name = words, bare, enclosed } = groups
    const number = bare ?? enclosed
    const from = index + words.lastIndexOf(number ?? '')
    found.push({
      title: { start, end: index + name.length },
      number: number === undefined ? null : { start: from, end: from + number.length },
    })
  }
  return found
}

const none: readonly ActTitle[] = []
const kind =
  '(?:Act|Order|Regulations?|Rules|Code|Ordinance|Law|Decree|Statute|ACT|ORDER|REGULATIONS?|RULES|CODE|ORDINANCE|LAW|DECREE)'
const kinds = new RegExp(`\\b${kind}\\b`)
const year = '(?:1[2-9]|20)\\d\\d'
const inYear = `\\d{1,3} of ${year}`
/** Act (Northern Ireland) 2002. */
const place = '(?: \\([A-Z][a-z]+(?: [A-Za-z]+){0,3}\\)(?= \\d)| \\([A-Z]{2,8}\\)(?= of \\d))?'
/** What an act is carried out by bears its name: … Act 2010 (Part 2) Order 2011. */
const instrument = `(?:(?: \\([A-Z][^()]{0,60}\\)){1,2} (?:Order|Regulations?|Rules|Code) ${year})?`
const years = `,? (?:of )?${year}${instrument}| \\(${year}\\)`
const bracketed = `Act (?:No\\.? ?)?(?:${inYear}|\\d{1,5})|Cap\\.? ?\\d{1,4}[A-Z]?|(?:No\\.? ?)?${inYear}|\\d{1,4}/${year}`
// “Executive Order 2001” has its number, not its year.
const dated = new RegExp(
  `(?<!Executive )\\b(?:(?<name>${kind}\\b(?:${place}(?:${years}))?)(?:,? (?:No\\.? ?)?(?<bare>${inYear})| \\((?<enclosed>${bracketed})\\))|${kind}\\b${place}(?:${years}))(?![\\d/–-]\\d|\\d)`,
  'g',
)
/** The draft gives itself its name. */
const isOwn = /\bbe (?:cited as|called) (?:the )?[“"‘']?$/i
const longestBefore = 20
const longestTitle = 160

/** Where the title begins whose kind is at `at`; `at` if no word of a title is before it. */
function titleStart(text: string, at: number, end: number): number {
  const from = Math.max(0, at - longestTitle)
  const isInCapitals = /^[A-Z]{3}/.test(text.slice(at, at + 3))
  const words = [...text.slice(from, at).matchAll(wordOfTitle)].map(({ 0: word, index }) => ({
    word: isInCapitals ? inSmallLetters(word) : word,
    start: from + index,
  }))
  // What is cut in the middle is no word.
  if (from > 0) words.shift()
  let first = firstWord(words.map(({ word }) => word))
  for (let dropped = 1; dropped > 0; first += dropped) {
    const start = words[first]?.start ?? at
    const rest = words.slice(first).map(({ word }) => word)
    dropped = opening(rest, isSentenceStart(text, start), isWhole(text, start, end))
  }
  const start = words[first]?.start ?? at
  const isOpened = opens.test(text.slice(start, at)) && !text.slice(start, at).includes(')')
  return isOpened ? start + 1 : start
}

/** A word of a text in capitals as a title has it: of, Data. */
function inSmallLetters(word: string): string {
  if (!/^[^a-z]+$/.test(word)) return word
  const small = word.toLowerCase()
  if (joiningWord.test(small) || small === 'the') return small
  const first = word.search(/[A-Z]/) + 1
  return word.slice(0, first) + small.slice(first)
}

/** “(No. 2)” is one. */
const wordOfTitle = /\((?:[A-Z][a-z]+ )?(?:No\.?|Part) ?\d{1,2}\)|\S+/g

/** Which word the run of words that may be a title begins with, read from its end. */
function firstWord(words: readonly string[]): number {
  let first = words.length
  let isInBracket = false
  let isListed = false
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index] ?? ''
    if (joiningWord.test(word)) isListed ||= word === 'and' || word === 'or'
    else if (word !== 'the' || words[index - 1] !== 'of') {
      // Trade, Tax and Industry Act 2018; but “In Malta, Census Act 1948”.
      if (!capital.test(word) || isBreak.test(word) || (word.endsWith(',') && !isListed)) break
      first = index
      isInBracket ||= word.endsWith(')')
      if (opens.test(word) && !isInBracket) break
      if (word.startsWith('(')) isInBracket = false
    }
  }
  return first
}

/** The 21st Century Cures Act begins with an ordinal number. */
const capital = /^[(“"‘']?(?:[A-Z][\w’'.&-]*|\d{1,3}(?:st|nd|rd|th))\)?,?$|^\([A-Z].* ?\d+\)$/
/** The end of a sentence, and of another act: “the Harbours Act, Census Act 1920”. */
const isBreak = /[a-z]{3}\.$|^(?:Act|Regulations?|Rules|Code),$/
const opens = /^[(“"‘']/

/** How many words at the beginning are none of the title. */
function opening(words: readonly string[], isFirst: boolean, isAlone: boolean): number {
  const [first, second = ''] = words
  if (first === undefined) return 0
  if (joiningWord.test(first) || first === 'the' || opensSentence(first)) return 1
  const article = words.indexOf('the') + 1
  if (article > 0 && of.test(first)) return article
  if (!isFirst || isAlone) return 0
  if (dealing.test(first)) return 1
  return /^(?:to|with)$/.test(second) ? 2 : article
}

/** What is said of an act, wherever it stands: “Phase 1: Implementation of the Census Act 1920”. */
const of =
  /^(?:Amendments?|Application|Commencement|Compliance|Enforcement|Evaluation|Implementation|Interpretation|Provisions|Purposes?|Repeal|Requirements|Review)$/
/** What a sentence orders to be done with an act. */
const dealing =
  /^(?:Amend|Apply|Adopt|Abolish|Consolidate|Enact|Enforce|Extend|Follow|Implement|Introduce|Modernise|Modernize|Observe|Pass|Repeal|Replace|Revise|Revoke|Reform|Review|Strengthen|Update|Use)$/

function isSentenceStart(text: string, start: number): boolean {
  return start === 0 || /[.!?:;|—–]\s*$/.test(text.slice(Math.max(0, start - 4), start))
}

/** True if the act is all that the text says, but for marks: an entry of a list. */
function isWhole(text: string, start: number, end: number): boolean {
  return !/[A-Za-z]/.test(text.slice(0, start)) && !/[A-Za-z]/.test(text.slice(end))
}
