import { subjects } from '../../framework/data.generated.ts'
import type { Language } from '../../framework/types.ts'
import type { Subject } from '../model/coverage.ts'
import { containsAny } from '../verdict/word-search.ts'

/** True for the title of legislation that promotes something, as a programme does: 促进条例, Innovation Act. */
export function promotes(lines: readonly string[], subject: Subject | null, language: Language): boolean {
  const names = lines.filter((line) => !isLongTitle(line))
  if (containsAny(names.join(' '), subjects.programme[language])) return true
  if (language === 'zh' || subject === null || !wide.includes(subject)) return false
  const own = names.filter((line) => !isKindAlone(line))
  // The long title is asked for what it promotes where the bill has no name.
  if (own.length === 0 && lines.some((line) => promotesFirst.test(line) && !restrains.test(line))) return true
  if (!own.some((line) => restrains.test(line)) && lines.some((line) => isOnInnovation.test(line))) return true
  return own.some((line) => innovation.test(line) && !restrains.test(line))
}

/** The long title of a bill lists its parts, and whatever it promotes is one of them. */
export function isLongTitle(line: string): boolean {
  return /^(?:to [a-z]|relating to |concerning |an? (?:act|bill|ordinance) )/i.test(line)
}

function isKindAlone(line: string): boolean {
  return /^(?:an? )?(?:(?:house|senate|assembly) )?(?:act|bill|ordinance)(?: (?:no\.? ?)?\d+)?$/i.test(line)
}

/** “Innovation” in the title of an act on these means that the act is to bring it about. */
const wide: readonly Subject[] = ['ai', 'data', 'digital']
const innovation = /\binnovation\b/i
const promotesFirst =
  /^(?:an? (?:act|bill|ordinance) (?:for an act )?)?(?:to |relating to |concerning )?(?:the )?(?:promot|advanc|accelerat|foster|encourag|stimulat)(?:e|ing|ion of)?\b/i
/** “Relating to artificial intelligence innovation”. */
const isOnInnovation =
  /^(?:an? (?:act|bill|ordinance) (?:for an act )?)?(?:relating to|concerning) (?:[\w-]+ ){0,3}innovation$/i
/** An act that weighs innovation against something else makes rules for it. */
const restrains =
  /\b(?:accountability|safety|safe|transparency|liability|risks?|protection|protect|responsible|rights|trust|trustworthy|oversight|limits?|prohibit\w*)\b/i
