import type { Language } from '../framework/types.ts'
import { bookTitles, quotations } from '../text/clauses/quotations.ts'
import type { Span } from '../text/document/span.ts'

/** A place that a writer has left open: XX%, X年X月, $X million, [TBC]. */
export interface TypedSlot extends Span {
  /** True for a date or a year, which a draft for comment may leave open for good reason. */
  readonly isDate: boolean
}

/**
 * The places of a text that a writer has marked as open. A letter counts only beside what it stands for (a unit, an organ
 * that acts, the parts of a date), since X may be a variable or a name. Quotations and titles in 《》 give patterns of names.
 */
export function typedSlots(text: string, language: Language): readonly TypedSlot[] {
  if (!signs[language].test(text)) return none
  const quoted = [...quotations(text), ...bookTitles(text)].sort((a, b) => a.start - b.start)
  const found: TypedSlot[] = []
  const add = (patterns: readonly RegExp[], isDate: boolean): void => {
    for (const { index, 0: words } of patterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
      const slot = { start: index, end: index + words.length, isDate }
      const isKnown = found.some(({ start, end }) => slot.start < end && start < slot.end)
      if (!isKnown && !quoted.some(({ start, end }) => start <= index && index < end)) found.push(slot)
    }
  }
  const isLettered = language === 'zh' || lettered.test(text)
  if (isLettered) add(dates, true)
  add(language === 'zh' ? chinese : isLettered ? english : bracketed, false)
  return found.sort((a, b) => a.start - b.start)
}

const none: readonly TypedSlot[] = []
/** Without one of these there is none: most texts have none, and are not gone through with every pattern. */
const signs: Readonly<Record<Language, RegExp>> = {
  zh: /[Xx×…]|\.{3}|[（(【[](?:待|此处|由|[?？])/,
  en: /X|xx|TB[CDA]|\[\s?[^\d\s]|[£$€¥]\s?x/,
}
/** What all but those in brackets have. */
const lettered = /X|xx|×|TB[CD]|[£$€¥]\s?x|x\s?[年月号]/

/** Not behind a letter, a figure or a bracket: 5×, (a+b)×, MAX. */
const open = String.raw`(?<![\w)）.])(?<![\d)）]\s)`
const letters = '(?:[Xx]{1,4}|×{1,4})'
const several = '(?:[Xx]{2,4}|×{2,4})'
const dates = [
  new RegExp(
    String.raw`(?<![\w])(?:20(?:XX|xx|××)|20\dX|20\d×|${letters})\s?年(?:\s?${letters}\s?月(?:\s?${letters}\s?日)?)?`,
    'g',
  ),
  new RegExp(String.raw`${open}${letters}\s?月\s?${letters}\s?日`, 'g'),
  new RegExp(String.raw`(?<![\w.、和与])${letters}\s?月(?:份)?(?=[上中下]旬|底|初|末|前|起)`, 'g'),
  /[〔[(（](?:20(?:XX|xx|××)|X{4})[〕\])）]\s?(?:\d+|[Xx]+|×+)\s?号/g,
  /〔\d{4}〕\s?(?:[Xx]+|×+)\s?号/g,
  /\b20(?:XX|xx)\b(?![年〕\])）])/g,
]
const chinese = [
  new RegExp(String.raw`${open}${letters}\s?(?:%|个百分点|亿元|万元|亿美元)`, 'g'),
  new RegExp(String.raw`${open}${several}\s?[余多]?(?:元|亿|万|家|个|项|名|人|件|台|套|户|公里|[PE]?FLOPS)`, 'g'),
  new RegExp(
    `(?<=[由：:、，（]|牵头|负责)${several}[局委厅部办](?:门|公室)?(?=[牵负会配、，）。应]|等部门|和|及)`,
    'g',
  ),
  /(?<=[由：:])(?:XX|××)(?:部门|单位)|(?:XX|××)(?:部门|单位)(?=牵头|负责|会同|配合)/g,
  /(?<![\w-])XXX+(?![\w-])/g,
  // What a sentence was to say how much of: 规模达到……。
  /(?<=(?:达到|不少于|不低于|不超过|安排|投入|新增|约为|共计)\s?)(?:…{1,2}|\.{3,6})(?=\s?(?:[。；，]|$))/g,
  /[（(【[](?:待定|待补充?|待填写?|待核实?|待确认|待完善|待明确|此处(?:补充|填写|插入)[^）)】\]]{0,20})[）)】\]]/g,
  /[（(【[]由[\p{Script=Han}]{2,12}(?:补充|填写|提供|核实|确认)[）)】\]]/gu,
  /(?<=[由约投资建设立养安排进放至达])[【[［][?？]{1,3}[】\]］]|[【[［][?？]{1,3}[】\]］](?=[个名家项亿万元%％])/g,
]
const bracketed = [
  /\[\s?(?:TB[CDA]|to be (?:confirmed|determined|decided|added|completed|agreed)|insert [^\]]{1,40}|(?:date|month|year|name|number|amount|figure|percentage)|X+|xx+|\.{3}|…|●|_+)\s?\]/gi,
  // “[Section to be drafted by HR]”, “[Ministry to confirm]”, “[?] datasets”
  /\[[A-Za-z][^\]]{1,60} to (?:be (?:drafted|written|supplied|provided|inserted|updated|completed|confirmed|decided|agreed)|draft|write|supply|provide|insert|complete|confirm|advise|update)\b[^\]]{0,40}\]/g,
  /\[placeholder\b[^\]]{0,40}\]/gi,
  /\[\?{1,3}\](?= (?:[a-z-]+ ){0,2}[a-z-]*[a-z]{3}s\b)|(?<=[£$€¥]\s?)\[\?{1,3}\]/g,
  /\[\s?(?:the )?(?:lead|responsible|implementing|delivery|designated) (?:agency|department|ministry|body|authority|organi[sz]ation|office|unit|team|partner|minister|officer)\s?\]/gi,
  // A form has “[name of the body]” for whoever fills it in; here the draft itself says what that body is to do.
  /(?<=\b[Tt]he |\bby |^|[.;] )\[(?:[Ii]nsert )?[Nn]ame of [^\]]{2,30}\](?= (?:will|shall|must)\b)/g,
]
const english = [
  ...bracketed,
  /[£$€¥]\s?[Xx]{1,4}(?:\.[Xx]{1,2})?(?:\s?(?:million|billion|mn?|bn|k)\b|(?![\p{L}\d]))/gu,
  /(?<![\w$£€).–-])(?<![\d)]\s)(?:X{1,3}|xx+)\s?(?:%|per ?cent\b|million\b|billion\b)/g,
  /(?<=: )TB[CD]\b|^\s*TB[CD]\.?\s*$/g,
  /(?<=\b(?:the|by|of|to|from|than|over|with|for) )XXX+(?![\w-])/g,
  // A figure for things, behind what is done with them. A Roman number stands behind the name of a unit or before one thing.
  /(?<=(?:\b|^|[.;:] )(?!(?:[Aa]rticle|[Cc]hapter|[Pp]art|[Ss]ection|[Tt]itle|[Aa]nnex|[Ss]chedule|[Aa]ppendix|[Tt]able|[Ff]igure|century|centuries)\b)(?:[a-z]{2,}|(?<=^|[.;:] )[A-Z][a-z]+) )(?:XX+|xx+)(?= (?!chromosomes\b)(?:[a-z-]+ ){0,2}?[a-z-]*[a-z]{3}s\b)/g,
]
