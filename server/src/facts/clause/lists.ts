import type { Phrase } from './phrases.ts'
import type { Token } from './tokens.ts'

/**
 * True if a term is only named in passing in a list of other things (资金、技术、人才等): the list has three or more
 * members and the term is not the first. The caller checks that it is the only one of its dimension.
 */
export function isPassingMember(text: string, phrase: Phrase, { start }: Token): boolean {
  return isMember(text, phrase, start) && hasTwoMarks(text, phrase)
}

/** True right after another member, with no 的 or 等 in between. */
function isMember(text: string, phrase: Phrase, start: number): boolean {
  for (let at = start - 1; at >= phrase.start && start - at <= 8; at--) {
    const code = text.charCodeAt(at)
    if (code === mark) return true
    if (code === 0x7684 /* 的 */ || code === 0x7b49 /* 等 */) return false
  }
  return false
}

function hasTwoMarks(text: string, { start, end }: Phrase): boolean {
  let marks = 0
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === mark && ++marks === 2) return true
  return false
}

const mark = 0x3001 // 、
