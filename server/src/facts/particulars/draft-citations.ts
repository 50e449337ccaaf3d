import type { Draft } from '../../text/model/draft.ts'
import type { Citation } from './citation.ts'
import { citationsIn } from './citations.ts'

/** A citation with the index of its block. */
export interface PlacedCitation extends Citation {
  readonly block: number
}

/** The documents that a draft cites, in order; its own title and number are none. */
export function citationsOfDraft({ blocks, language, statedTitle = '' }: Draft): readonly PlacedCitation[] {
  const own = language === 'en' ? ownTitles(blocks, statedTitle) : none
  return blocks.flatMap(({ kind, prose: { text } }, block) => {
    if (kind === 'title' || kind === 'contents') return []
    return citationsIn(text, language)
      .filter((citation) => !isOwnNumber(citation, text) && !isOwnTitle(citation, own))
      .map((citation) => ({ ...citation, block }))
  })
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
