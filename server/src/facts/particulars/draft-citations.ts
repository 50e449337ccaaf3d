import type { Draft } from '../../text/model/draft.ts'
import { abbreviationsIn } from './abbreviations.ts'
import type { Citation } from './citation.ts'
import { citationsIn } from './citations.ts'

/** A citation with the index of its block. */
export interface PlacedCitation extends Citation {
  readonly block: number
}

/**
 * The documents that a draft cites, in order; its own title and number are none. A short title (以下简称《数据法》) is told as
 * the title that it stands for, with the number of that where it is introduced.
 */
export function citationsOfDraft({ blocks, language, statedTitle = '' }: Draft): readonly PlacedCitation[] {
  const own = language === 'en' ? ownTitles(blocks, statedTitle) : none
  const short = shortTitles(blocks, language)
  return blocks.flatMap(({ kind, prose: { text } }, block) => {
    if (kind === 'title' || kind === 'contents') return []
    return citationsIn(text, language)
      .filter((citation) => !isOwnNumber(citation, text) && !isOwnTitle(citation, own))
      .map((citation) => {
        const full = short.get(citation.title ?? '')
        return full && citation.number === null
          ? { ...citation, title: full.title, number: full.number, block }
          : { ...citation, block }
      })
  })
}

/** The documents for which short titles are introduced, by these; none for a short title that stands for two. */
function shortTitles(blocks: Draft['blocks'], language: Draft['language']): ReadonlyMap<string, Citation> {
  const found = new Map<string, Citation>()
  const twice = new Set<string>()
  if (language !== 'zh') return found
  for (const { prose } of blocks) {
    const { text } = prose
    if (!text.includes('称《') && !text.includes('称“《')) continue
    for (const { name, full, collective } of abbreviationsIn(text, language)) {
      const title = /^《(.+)》$/.exec(name)?.[1]
      if (title === undefined || collective) continue
      const cited = citationsIn(text, language).find(({ span, title }) => title !== null && span.start === full.start)
      if (!cited) continue
      if ((found.get(title)?.title ?? cited.title) !== cited.title) twice.add(title)
      found.set(title, cited)
    }
  }
  for (const title of twice) found.delete(title)
  return found
}

/** True for a line with nothing but the number and a date: that of the draft itself. */
function isOwnNumber({ title, number }: Citation, text: string): boolean {
  if (title !== null || number === null || text.length > 60) return false
  return /^[\s\d（()）年月日.,]*$/.test(text.replace(number.text, ''))
}

/** What begins with a name of the draft itself: its titles, and “This Act may be called the Census Act, 2031”. */
function ownTitles(blocks: Draft['blocks'], statedTitle: string): readonly string[] {
  const named = blocks.flatMap(({ kind, prose: { text } }) => {
    if (kind === 'title') return [text]
    const [call] = /\bbe (?:cited as|called) (?:the )?[“"‘]?/.exec(text) ?? []
    return call === undefined ? [] : [text.slice(text.indexOf(call) + call.length)]
  })
  return [statedTitle, ...named].filter((one) => one !== '')
}

const none: readonly never[] = []

/** True for the act of which the draft is the text: the title of the draft begins with its name. */
function isOwnTitle({ title }: Citation, own: readonly string[]): boolean {
  if (title === null) return false
  const words = title.toLowerCase()
  return own.some((one) =>
    one
      .toLowerCase()
      .replace(/^(?:the |draft (?:of (?:the )?)?)+/, '')
      .startsWith(words),
  )
}
