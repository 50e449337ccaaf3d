import type { Phrase, ReadToken } from './reading.ts'

/**
 * A term that is only named in passing in a list of other things (资金、技术、人才等): three members or more, the term
 * not the first of them and the only one of its dimension.
 */
export function isPassingMember(text: string, phrase: Phrase, read: ReadToken, alone: boolean): boolean {
  if (!alone) return false
  let marks = 0
  let before = false
  for (let at = phrase.start; at < phrase.end; at++) {
    if (text.charCodeAt(at) !== 0x3001) continue
    marks++
    if (at < read.token.start && read.token.start - at <= 8) before = !/[的等]/.test(text.slice(at, read.token.start))
  }
  return marks >= 2 && before
}
