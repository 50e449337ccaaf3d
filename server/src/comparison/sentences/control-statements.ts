import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import { modalUses } from './modal-strength.ts'
import { bareEnds } from './shown.ts'
import { type Statement, statement } from './statement.ts'
import { type Difference, type Found, ofPair, pairedUses } from './strength-statements.ts'

/** Whether a task that wanted an approval only wants a notice now, or the other way round: 经…同意 → 报…备案. */
export function controlStatements(
  oldText: string,
  newText: string,
  differences: readonly Difference[],
  language: Language,
): Found {
  return pairedUses(controlUses(oldText, language), controlUses(newText, language), differences, (one, other) => {
    if (one === undefined || other === undefined || one.control === other.control) return null
    const isLoose = other.control < one.control
    return ofPair([isLoose ? 'controlLoosened' : 'controlTightened'], isLoose ? 76 : 58, one.word, other.word)
  })
}

interface ControlUse extends Span {
  readonly word: string
  /** 2: nothing is done before another body agrees; 0: it is told. */
  readonly control: 0 | 2
}

function controlUses(text: string, language: Language): ControlUse[] {
  return [...text.matchAll(controls[language])].map(({ index, 0: word, 1: approval }) => ({
    word,
    start: index,
    end: index + word.length,
    control: approval === undefined ? 0 : 2,
  }))
}

const controls: Readonly<Record<Language, RegExp>> = {
  zh: /(批准|同意|许可|核准|审批|审定)|备案|报备|告知|通报|报告|抄送/g,
  en: /\b(?:(approv(?:al|ed?|es|ing)|consents?|agreement|authori[sz]ation|permission|licen[cs]e)|notif(?:y|ies|ied|ication)|notice|inform(?:s|ed)?|registration|reports? to)\b/gi,
}

/**
 * Whether a ban holds only under a condition now, or without one: 不得出售 → 不得违法出售, 禁止提供 → 未经批准不得提供.
 * `differences`: whole phrases too.
 */
export function banStatements(
  oldText: string,
  newText: string,
  differences: readonly Difference[],
  language: Language,
): Found {
  const found: { statements: Statement[]; old: Span[]; new: Span[] } = { statements: [], old: [], new: [] }
  const bans = { old: bansIn(oldText, language), new: bansIn(newText, language) }
  if (bans.old.length === 0 || bans.new.length === 0) return found
  const isCondition = (words: string): boolean => conditions[language].test(words)
  for (const { old, new: fresh } of differences) {
    const [gone, come] = [bareEnds(oldText.slice(old.start, old.end)), bareEnds(newText.slice(fresh.start, fresh.end))]
    if (isCondition(come) && gone === '' && isNear(bans.new, fresh)) {
      found.statements.push(statement('banNarrowed', 78, { new: come }))
      found.new.push(fresh)
    } else if (isCondition(gone) && come === '' && isNear(bans.old, old)) {
      found.statements.push(statement('banWidened', 58, { old: gone }))
      found.old.push(old)
    }
  }
  return found
}

function bansIn(text: string, language: Language): Span[] {
  return modalUses(text, language).filter(({ forbids }) => forbids)
}

function isNear(bans: readonly Span[], { start, end }: Span): boolean {
  return bans.some((ban) => Math.max(ban.start - end, start - ban.end) <= near)
}

/** In UTF-16 units: “must not, in any case, …”. */
const near = 12

const conditions: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:未经?[^，。；]{1,14}|擅自|非法|违法|违规|违反[^，。；]{1,14}|无正当理由|恶意|随意|不当|除[^，。；]{1,20}外|超[出过]?[^，。；]{1,10}范围)$/,
  en: /^(?:without[^.;]{3,60}|unlawfully|illegally|improperly|knowingly|intentionally|unless[^.;]{3,60}|except[^.;]{3,60})$/i,
}
