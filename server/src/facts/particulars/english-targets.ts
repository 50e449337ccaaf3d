import type { Span } from '../../text/document/span.ts'
import { scaledFigure } from './scaled-figure.ts'
import { type Target, untargeted } from './target.ts'

const number = String.raw`(?<figure>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(?<scale>thousand|million|billion|trillion)?`
/** Verbs with a count of what there is to be. */
const making =
  'train(?:ing)?|recruit(?:ing)?|creat(?:e|ing)|establish(?:ing)?|build(?:ing)?|deliver(?:ing)?|support(?:ing)?|attract(?:ing)?|cultivat(?:e|ing)|foster(?:ing)?|incubat(?:e|ing)|launch(?:ing)?|set(?:ting)? up|fund(?:ing)?|develop(?:ing)?|open(?:ing)?|complet(?:e|ing)|install(?:ing)?|deploy(?:ing)?'
const reaching = 'reach(?:ing)?|achiev(?:e|ing)|exceed(?:ing)?|cover(?:ing)?'
const fillers = '(?:a (?:target|total) of |up to |at least |over |more than |some |another |an additional )*'
const candidates = new RegExp(
  String.raw`\b(?<verb>${reaching}|at least|no (?:fewer|less) than|(?:increase|rais|reduc|lower|cut|grow|expand|doubl)(?:e|ing)? [^.;:]{0,60}?\b(?:to|by)|(?<making>${making})) ${fillers}${number}\s?(?<unit>%|per ?cent|percentage points|MW|GW|megawatts|gigawatts|exaflops|petaflops|(?:[a-z][a-z-]{1,19} ){0,3}?[a-z]{2,19}s\b|[a-z]{3,20})`,
  'gi',
)

/** A figure, and no year, behind the last word of what may stand before one: looked for first, as most paragraphs have none. */
const led = new RegExp(
  String.raw`(?!20\d\d(?![\d.,]))\d(?<=\b(?:${reaching}|to|by|of|least|than|over|some|another|additional|${making}) \d)`,
  'i',
)

/** The targets of English prose: “reach 80%”, “train 5,000 people by 2027”. */
export function englishTargets(text: string): readonly Target[] {
  if (!led.test(text)) return untargeted
  const found: Target[] = []
  for (const match of text.matchAll(candidates)) {
    const { verb = '', figure = '', scale = '', unit = '', making: made } = match.groups ?? {}
    if (
      isNoUnit(unit) ||
      /^20\d\d$/.test(figure) ||
      otherwise.test(text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 30))
    )
      continue
    const at = match.index + match[0].lastIndexOf(figure)
    const end = match.index + match[0].length
    found.push({
      start: match.index,
      end,
      indicator: made === undefined ? indicatorOf(text, match.index, verb) : null,
      figure: { start: at, end },
      value: scaledFigure(figure, scale),
      unit: unitOf(unit),
      kind: /by$/i.test(verb) ? 'change' : made === undefined ? 'level' : 'count',
      bound: /at least|fewer|less|exceed|over|more than/i.test(match[0]) ? 'least' : 'exact',
    })
  }
  return found.length === 0 ? untargeted : found
}

function unitOf(unit: string): string {
  return /^per ?cent$/i.test(unit) ? '%' : unit.toLowerCase().replace(/^.* (?=[a-z-]+s$)/, '')
}

/**
 * What is to reach a level: “national computing capacity” will reach …, or increase “national computing capacity” to …
 * Null where the words around the verb do not name it.
 */
function indicatorOf(text: string, at: number, verb: string): Span | null {
  const [, lead = '', object] = /^([a-z]+ing |[a-z]+ )([^.;:]+?) to$/i.exec(verb) ?? []
  if (object !== undefined) return { start: at + lead.length, end: at + lead.length + object.length }
  if (!/^(?:reach|achiev|exceed)/i.test(verb)) return null
  const before = text.slice(Math.max(0, at - longestSubject), at)
  const [, subject] = beforeModal.exec(before) ?? []
  if (subject === undefined) return null
  const opening = /^(?:(?:by|in) (?:the end of )?20\d\d |and |so |that |its |our )+/i.exec(subject)?.[0].length ?? 0
  const start = at - before.length + before.lastIndexOf(subject) + opening
  return { start, end: start + subject.length - opening }
}

const longestSubject = 120
const beforeModal = /(?:^|[.,;:!?()—–]\s?)([A-Za-z][^.,;:!?()—–]*?) (?:will|shall|should|must|is to|are to) (?:have )?$/

/** A time, or words that go on without naming what is counted: 30 days, 5 of the projects. */
function isNoUnit(unit: string): boolean {
  const words = unit.split(' ')
  return times.test(words[0] ?? '') || times.test(words.at(-1) ?? '')
}

const times =
  /^(?:days?|weeks?|months?|years?|hours?|minutes?|calendar|business|working|of|and|or|to|in|the|on|by|through|until|for|with|CFR|U\.S)$/i
const otherwise =
  /\bfines?\b|penalt|\bviolat|\bhas |\bhave |\bwas |\bwere |percent owned|owned|threshold|turnover|parameters|\bFLOPS?\b/i
