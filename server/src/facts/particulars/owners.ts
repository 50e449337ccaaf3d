import type { Language } from '../../framework/types.ts'
import { englishOwners } from './english-owners.ts'
import { nobody, type OwnerGroup } from './owner-group.ts'
import { ownersInNotes } from './owner-notes.ts'
import { ownersThatOpen } from './owner-openings.ts'
import { ownersOfSentences } from './owner-sentences.ts'

/**
 * Who is responsible for what a block says, in the order of its prose: 责任单位：A、B；（A牵头，B配合）; 由A负责; A应当…;
 * lead agency: A; the Secretary of X shall. Linear in the length of the prose.
 */
export function ownersIn(text: string, language: Language): readonly OwnerGroup[] {
  if (language === 'en') return englishOwners(text)
  if (!hint.test(text)) return nobody
  const notes = ownersInNotes(text)
  const sentences = ownersOfSentences(text)
  return notes.length === 0 || sentences.length === 0
    ? notes.length === 0
      ? sentences
      : notes
    : together(notes, sentences)
}

/** The same with the bodies that open a Chinese sentence in which no word says that they answer for it: 市科技局组织…. */
export function ownersThatAct(text: string, language: Language): readonly OwnerGroup[] {
  const groups = ownersIn(text, language)
  if (language === 'en') return groups
  let next = 0
  const openings = ownersThatOpen(text).filter(({ start }) => {
    const stop = text.slice(start, start + longestSentence).search(/[。；;\n]/)
    const end = start + (stop < 0 ? longestSentence : stop)
    while ((groups[next]?.start ?? start) < start) next++
    for (let at = next; (groups[at]?.start ?? end) < end; at++) if (groups[at]?.form === 'clause') return false
    return true
  })
  return openings.length === 0 ? groups : groups.length === 0 ? openings : together(groups, openings)
}

const longestSentence = 600

/** Both in the order of the text; what stands in a note is no sentence. */
function together(notes: readonly OwnerGroup[], sentences: readonly OwnerGroup[]): readonly OwnerGroup[] {
  let next = 0
  const outside = sentences.filter(({ start, end }) => {
    while ((notes[next]?.end ?? end) <= start) next++
    return (notes[next]?.start ?? end) >= end
  })
  return outside.length === 0 ? notes : [...notes, ...outside].sort((a, b) => a.start - b.start)
}

const hint =
  /牵头|负责|单位|部门|应当|会同|配合|参与|落实|组织实施|主体|指导|要|(?:主责|主办|责任|承办|协办|协同|参加)[：:]|[。；][（(〔[［]|^[（(〔[［]|【/

/** True if a text says that the first of several bodies leads: 列第一位的为牵头单位，下同. */
export function saysFirstLeads(text: string): boolean {
  return text.includes('牵头') && firstLeads.test(text)
}

const firstLeads = /(?:第一位|首位|第一个|第一名|最前|首个|第一)[^。；，,]{0,14}[为是][^，,。；]{0,4}牵头/
