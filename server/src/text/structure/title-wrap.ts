import type { Language } from '../../framework/types.ts'
import { isChineseTitle, sentenceMark } from '../pieces/title-words.ts'
import { type LineTraits, Trait } from './line-traits.ts'
import type { Candidates } from './title-range.ts'

/** The largest number of lines of a title. */
const mostLines = 3
const longestLine = 120
const shortestChinese = 4

export const englishKind =
  /\b(?:plan|strategy|act|order|memorandum|framework|polic(?:y|ies)|measures|regulations?|guidelines?|guidance|roadmap|bill|directive|agenda|blueprint|programme|program|principles|initiative|white paper)\b/i
/** The end of a line that must continue on the next. */
const joining =
  /(?:\b(?:of|on|for|and|or|the|to|in|with|by|at|from|into|towards?|through|a|an|its|our|their)|[&,—–-])$/i

/** A line that continues the one before, AND DATA FOR ALL, and is no date: of 4 March 2026. */
const continuing = /^(?:and|of|for|in|with|through|to|or|AND|OF|FOR|IN|WITH|THROUGH|TO|OR) \D+$/

/**
 * A line that names no more than a kind of act with its number, and who makes it; what it is about stands on the next
 * line: EXECUTIVE ORDER 2027-14, Regulation (EU) 2027/411 of the Parliament and of the Council.
 */
const numbered =
  /^(?:(?:executive|presidential|ministerial|council|commission|implementing|delegated|government) )?(?:order|regulation|directive|decision|decree|ordinance|resolution|act|law|bill|memorandum)(?: \([A-Z]{2,8}\))?(?: no\.?)? \d[\d/.–-]*(?:,? of [^:;.!?]{1,100})?$/i
const matterOf = /^(?:on|of|concerning|establishing|laying down|amending|regarding|relating to|to|for) /

/** The index of the last line of the title that begins at `first`: `first` itself if it is one line. */
export function titleEnd(candidates: Candidates, first: number): number {
  const { list, language } = candidates.readings
  let last = first
  let text = list[first]?.source.prose.text ?? ''
  let line = text
  while (last - first + 1 < mostLines) {
    const next = list[last + 1]
    if (!next || !isTitleLine(next, candidates.contents[last + 1])) break
    const more = next.source.prose.text
    if (!goesOn(text, line, more, language)) break
    line = more
    text += language === 'zh' ? more : ` ${more}`
    last++
  }
  return last
}

/** True for a short paragraph that has no number and is not a sentence. */
function isTitleLine({ traits, source }: LineTraits, contents: number | undefined): boolean {
  const { text } = source.prose
  return (traits & Trait.bare) !== 0 && contents !== 1 && text.length <= longestLine && !sentenceMark.test(text)
}

/**
 * True if a title that reads `text` so far, its last line being `line`, goes on in the line `more`. The number of an act
 * may stand below a letterhead.
 */
function goesOn(text: string, line: string, more: string, language: Language): boolean {
  if (language === 'zh') {
    const isPart = text.length >= shortestChinese && !sentenceMark.test(text) && !/[，,]/.test(more)
    return isPart && !isChineseTitle(text) && isChineseTitle(text + more) && !more.includes('关于')
  }
  if (/[.!?]$/.test(more)) return false
  if ((numbered.test(text) || numbered.test(line)) && (matterOf.test(more) || isTitleCase(more))) return true
  return (
    joining.test(text) ||
    (continuing.test(more) && isTitleCase(text)) ||
    (!englishKind.test(text) && englishKind.test(more) && isTitleCase(text) && isTitleCase(more))
  )
}

/** True if all longer words are capitalised. */
export function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word.length > 3)
  return words.length > 1 && text.length <= longestLine && words.every((word) => !/^[a-z]/.test(word))
}
