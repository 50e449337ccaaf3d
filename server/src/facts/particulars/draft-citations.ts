import type { Draft } from '../../text/model/draft.ts'
import type { Citation } from './citation.ts'
import { citationsIn } from './citations.ts'

/** A citation with the index of its block. */
export interface PlacedCitation extends Citation {
  readonly block: number
}

/** The documents that a draft cites, in order; its own title and number are none. */
export function citationsOfDraft({ blocks, language }: Draft): readonly PlacedCitation[] {
  return blocks.flatMap(({ kind, prose: { text } }, block) => {
    if (kind === 'title' || kind === 'contents') return []
    return citationsIn(text, language)
      .filter((citation) => !isOwnNumber(citation, text))
      .map((citation) => ({ ...citation, block }))
  })
}

/** True for a line with nothing but the number and a date: that of the draft itself. */
function isOwnNumber({ title, number }: Citation, text: string): boolean {
  if (title !== null || number === null || text.length > 60) return false
  return /^[\s\d（()）年月日]*$/.test(text.replace(number.text, ''))
}
