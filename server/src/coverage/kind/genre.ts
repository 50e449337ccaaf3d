import { genres } from '../../framework/data.generated.ts'
import type { Genre, Language } from '../../framework/types.ts'
import { memoizeByObject } from '../../memoize.ts'
import type { DraftCounts } from '../model/draft-counts.ts'
import { containsAny } from '../verdict/word-search.ts'
import { isGeneralPolicy } from './general-policy.ts'
import { unionAct } from './union-acts.ts'

/** Returns the kind of document that a title names; null if it names none. */
export function genreOfTitle(title: readonly string[], language: Language): Genre | null {
  const named = title.map((line) => kindIn(line, language))
  const kind = named.find((one) => one !== null && !one.yields) ?? named.find((one) => one !== null)
  return kind?.genre ?? null
}

/** True for the title of a white paper or a communication: it is a programme where its text is, and else studies or tells. */
export function isPaper(title: readonly string[], language: Language): boolean {
  return language === 'en' && title.some((line) => /\bwhite paper\b/i.test(line) || communication.test(line))
}

/** Returns the kind of document that its numbering indicates; null if none. */
export function genreOfNumbering(counts: DraftCounts, language: Language): Genre | null {
  if (counts.of('articles') >= 3) return 'legislation'
  return language === 'en' && counts.of('sections') >= 2 ? 'act' : null
}

/** True if a title names a kind of policy document. */
export function isNamed(title: readonly string[], language: Language): boolean {
  return title.some((line) => kindIn(line, language) !== null)
}

/** True if a Chinese title ends in its kind: …报告管理办法 is a 办法, not a 报告. */
export function endsInKind(title: readonly string[], language: Language): boolean {
  return language === 'zh' && title.some((line) => kindIn(line, language)?.end === bare(line).length)
}

interface Kind {
  readonly genre: Genre
  readonly yields: boolean
  readonly end: number
}

function kindIn(line: string, language: Language): Kind | null {
  if (language === 'en') {
    const found = genres.genres.find(({ en, heads }) => (heads ? isHead(line, en) : containsAny(line, en)))
    if (found)
      return { genre: found.genre === 'act' && isGeneralPolicy(line) ? 'strategy' : found.genre, yields: false, end: 0 }
    const genre = communication.test(line) ? 'strategy' : unionAct(line)
    return genre === null ? null : { genre, yields: false, end: 0 }
  }
  const title = bare(line)
  let best: (Kind & { readonly length: number }) | null = null
  for (const { genre, zh, yields = false } of genres.genres) {
    for (const word of zh) {
      const at = title.lastIndexOf(word)
      const end = at + word.length
      if (at < 0 || (word.length === 1 && end < title.length)) continue
      const isBetter =
        best === null ||
        (yields !== best.yields ? best.yields : end > best.end || (end === best.end && word.length > best.length))
      if (isBetter) best = { genre, yields, end, length: word.length }
    }
  }
  return best
}

/** The title without brackets at its end (征求意见稿, 2024—2028年), quotation marks, and 征求…意见 around it. */
function bare(title: string): string {
  return title
    .trim()
    .replace(/征求(.{0,60})意见/, '$1')
    .replace(/[（(][^（()）]{1,40}[）)]$/, '')
    .replace(/[》”"]$/, '')
}

/**
 * True if one of the words is the head of an English title: nothing follows but a mark, a year or what it is for. That of a
 * course or a meeting is no document.
 */
function isHead(line: string, words: readonly string[]): boolean {
  const name = line.replace(nickname, '')
  const found = headOf(words).exec(name)
  return found !== null && !course.test(name.slice(0, found.index)) && !event.test(line)
}

const headOf = memoizeByObject(
  (words: readonly string[]) =>
    new RegExp(String.raw`\b(?:${words.join('|')})(?=$|\s*[:,;.(–—]|\s+-\s|\s+\d|\s+(?:for|of|on)\s)`, 'i'),
)
/** A programme may have a name in quotation marks behind its kind: Programme “Bright Lake” 2028–2031. */
const nickname = /\s+(?:"[^"]{1,60}"|“[^”]{1,60}”|«[^»]{1,60}»)/g
/** What a commission tells those who decide is its programme; any other communication is a letter or a skill. */
const communication =
  /^(?:joint )?communication (?:from the (?:commission|government|cabinet)\b|on (?:[\w-]+ ){0,6}(?:ai|intelligence|innovation|science|digital|data)$)/i
const course =
  /\b(?:bachelor|course|degree|doctoral|exchange|fellowship|funding|grants?|master|study|training)(?:[’']?s)?\s$/i
const event = /\b(?:conference|congress|exhibition|festival|meeting|summit|workshop)s?\b/i

const opening = 6000

/** Returns the kind by which the opening refers to the draft most often: 本办法, 提出如下意见, this AI framework. */
export function ownName(text: string, language: Language): Genre {
  const sample = text.slice(0, opening)
  let best: Genre = 'other'
  let most = 0
  for (const { genre, pattern } of ownNames[language]) {
    const count = sample.match(pattern)?.length ?? 0
    if (count > most) {
      most = count
      best = genre
    }
  }
  return best
}

const ownNames: Readonly<Record<Language, readonly { readonly genre: Genre; readonly pattern: RegExp }[]>> = {
  zh: genres.genres.map(({ genre, zh }) => {
    const kinds = zh.filter((word) => word.length > 1).join('|')
    return { genre, pattern: kinds === '' ? /(?!)/g : new RegExp(`(?:本|如下)(?:${kinds})|(?:${kinds})如下`, 'g') }
  }),
  en: genres.genres.map(({ genre, en }) => ({
    genre,
    pattern: en.length === 0 ? /(?!)/g : new RegExp(`\\bth(?:is|ese) (?:[a-z]{2,12} )?(?:${en.join('|')})\\b`, 'gi'),
  })),
}
