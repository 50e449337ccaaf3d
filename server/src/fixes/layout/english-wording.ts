import { memoizeByObject } from '../../memoize.ts'
import { anyMonth } from '../../text/document/english-months.ts'
import type { Draft } from '../../text/model/draft.ts'
import { lastWord, selfName } from './self-name.ts'

/**
 * The words of a template as an English draft would put them: its name for itself, its modal verb and its spelling. Our
 * clauses for acts are written as a federal order is, those for plans as a British strategy.
 */
export function inWordsOf(draft: Draft, words: string): string {
  const { modal, spelling } = habitsOf(draft)
  const spelt = spelling === null ? words : withSpelling(words, spelling)
  return withSelfName(modal === null ? spelt : spelt.replace(/\b(?:shall|will)\b/g, modal), draft)
}

type Spelling = 'british' | 'american'

interface Habits {
  /** Null where the draft has no verb that it clearly prefers. */
  readonly modal: string | null
  readonly spelling: Spelling | null
}

/** How much of the draft is read to learn its habits, in UTF-16 code units. */
const sample = 60_000

const habitsOf = memoizeByObject((draft: Draft): Habits => {
  const text = draft.text.slice(0, sample)
  // Where no word tells, dates do: 1 January 2027.
  const [british, american] = [count(text, britishWords), count(text, americanWords)]
  const [dayFirst, monthFirst] = british === american ? [count(text, britishDates), count(text, americanDates)] : [0, 0]
  const lead = british - american || dayFirst - monthFirst
  const spelling = lead === 0 ? null : lead > 0 ? 'british' : 'american'
  const [first, second] = (['shall', 'must', 'will'] as const)
    .map((modal) => ({ modal, times: count(text, new RegExp(`\\b${modal}\\b`, 'gi')) }))
    .sort((a, b) => b.times - a.times)
  const isClear = first !== undefined && first.times >= 3 && first.times > 2 * (second?.times ?? 0)
  return { modal: isClear ? first.modal : null, spelling }
})

function count(text: string, words: RegExp): number {
  let times = 0
  for (const _ of text.matchAll(words)) times++
  return times
}

const britishWords =
  /\b(?:programmes?|centres?|licences?|labour|behaviours?|colours?|defence|offences?|favour\w*|labelling|modelling|[a-z]{3,}isations?|[a-z]{3,}ising)\b(?<!\b(?:promising|arising|advising|raising|rising|exercising|supervising|comprising|revising|advertising))/gi
const americanWords =
  /\b(?:programs?|centers?|licenses?|labor|behaviors?|colors?|defense|offenses?|favor\w*|labeling|modeling)\b/gi

const britishDates = new RegExp(`\\b\\d{1,2} (?:${anyMonth}) \\d{4}\\b`, 'g')
const americanDates = new RegExp(`\\b(?:${anyMonth}) \\d{1,2}, \\d{4}\\b`, 'g')

/** In British and in American spelling; the nouns of our templates. */
const pairs: readonly (readonly [string, string])[] = [
  ['programme', 'program'],
  ['centre', 'center'],
  ['licence', 'license'],
  ['labelling', 'labeling'],
]

/** By spelling: the words of the other one, and what they become. */
const spellings: Readonly<Record<Spelling, readonly (readonly [RegExp, string])[]>> = {
  british: pairs.map(([british, american]) => [asWord(american), british]),
  american: pairs.map(([british, american]) => [asWord(british), american]),
}

function asWord(word: string): RegExp {
  return new RegExp(`\\b${word}(?=s?\\b)`, 'gi')
}

function withSpelling(words: string, spelling: Spelling): string {
  return spellings[spelling].reduce(
    (text, [from, to]) => text.replace(from, (found) => found.charAt(0) + to.slice(1)),
    words,
  )
}

/** “Within 90 days of the date of this order” as other drafts have it. */
function withSelfName(words: string, draft: Draft): string {
  if (!words.includes('this order')) return words
  const name = selfName(draft)
  return words
    .replaceAll('the date of this order', `${beginningOf(lastWord(name), draft)} ${name}`)
    .replaceAll('this order', name)
}

const enacted = /^(?:act|bill|law|ordinance|statute)$/i
const dated = /^(?:order|memorandum|directive|resolution)$/i

/** What periods begin with in a draft of this kind. */
function beginningOf(noun: string, draft: Draft): string {
  const text = draft.text.slice(0, sample)
  if (dated.test(noun)) return 'the date of'
  if (/\benter(?:s|ed)? into force\b|\bentry into force\b/i.test(text)) return 'the date of entry into force of'
  if (!enacted.test(noun)) return 'the date of adoption of'
  return !/\benactment\b/i.test(text) && /\bcommence(?:s|ment)?\b|\bRoyal Assent\b/.test(text)
    ? 'the commencement of'
    : 'the date of enactment of'
}
