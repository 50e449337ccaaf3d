import type { Language } from '../../framework/types.ts'
import type { Span } from '../../text/document/span.ts'
import type { Abbreviation } from './abbreviation.ts'
import { englishAbbreviations } from './abbreviations-en.ts'
import { closingBracketAfter, openBracketBefore, trimmed } from './brackets.ts'
import { listStart, nameStart } from './name-start.ts'

/** The abbreviations that the prose of a block defines, in order. */
export function abbreviationsIn(text: string, language: Language): readonly Abbreviation[] {
  if (language === 'en') return text.includes('(') ? englishAbbreviations(text) : none
  return text.includes('称') ? [...chineseAbbreviations(text)] : none
}

const none: readonly Abbreviation[] = []

const cue = /(?:以下(?:分别|统一|均|合)?(?:[简统合]称|称)|下称|[简统合]称)[为作]?[：:]?\s?/g
/** Words that are in brackets beside the name: “简称中心，下同”. */
const aside = /[，,；;。]|、?下同$/
const mark = /[，。；：！？,;:!?\n]/

function* chineseAbbreviations(text: string): Generator<Abbreviation> {
  for (const match of text.matchAll(cue)) {
    const from = match.index + match[0].length
    const open = openBracketBefore(text, match.index)
    const close = open < 0 ? -1 : closingBracketAfter(text, from)
    const isBare = /^[简统合]称/.test(match[0])
    const before = text.charAt(match.index - 1)
    if (close >= 0) {
      if (isBare && !/[（(，,、]/.test(before)) continue
      const names = namesIn(text, { start: from, end: close })
      const whole = { start: open, end: close + 1 }
      const isAlone = match.index === open + 1 && names.length === 1 && (names[0]?.end ?? 0) >= close - 1
      const removable = isAlone ? { span: { ...whole }, words: text.slice(open, close + 1) } : null
      yield* named(text, names, { whole, removable, form: 'bracket', collective: isCollective(match[0]) }, open)
    } else if (!isBare || /[，,]/.test(before)) {
      const names = quotedNames(text, { start: from, end: Math.min(text.length, from + 60) })
      const end = (names.at(-1)?.end ?? from) + 1
      const whole = { start: match.index, end }
      const common = { whole, removable: null, form: 'clause', collective: isCollective(match[0]) } as const
      yield* named(text, names, common, match.index)
    }
  }
}

function isCollective(words: string): boolean {
  return /[统合]称|分别|均/.test(words)
}

function* named(
  text: string,
  names: readonly Span[],
  common: Pick<Abbreviation, 'whole' | 'removable' | 'form' | 'collective'>,
  end: number,
): Generator<Abbreviation> {
  const [first] = names
  const name = first ? text.slice(first.start, first.end) : ''
  const full = fullNameBefore(text, end, common.collective, name)
  const fullName = text.slice(full.start, full.end)
  for (const span of names) {
    const name = text.slice(span.start, span.end)
    if (name.length > 0 && name.length <= longestName && !mark.test(name))
      yield { name, span, full, fullName, ...common }
  }
}

const longestName = 30

/** The names between a cue and its closing bracket: one without quotation marks, or those in them. */
function namesIn(text: string, { start, end }: Span): readonly Span[] {
  const quoted = quotedNames(text, { start, end })
  const last = quoted.at(-1)
  // “一网通办”平台: the quotation is only a part of the name.
  if (last !== undefined && /^[”"’]?(?:$|[，,、；;。]|等)/.test(text.slice(last.end, end))) return quoted
  const cut = text.slice(start, end).search(aside)
  return [trimmed(text, { start, end: cut < 0 ? end : start + cut })]
}

/** The names in quotation marks or 《》 at the start: “甲”、“乙”, 《办法》. Those in 《》 keep them. */
function quotedNames(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = []
  let at = start
  while (at < end) {
    const close = closingMark[text.charAt(at)]
    if (close === undefined) break
    const length = text.slice(at + 1, end).search(close)
    if (length < 1) break
    const keeps = text.charAt(at) === '《'
    const until = at + 1 + length
    found.push(keeps ? { start: at, end: until + 1 } : { start: at + 1, end: until })
    at = until + 1
    const joint = /^(?:、|和|或者?|，|及)/.exec(text.slice(at, at + 2))
    if (joint && closingMark[text.charAt(at + joint[0].length)] !== undefined) at += joint[0].length
  }
  return found
}

const closingMark: Readonly<Record<string, RegExp>> = { '“': /[”"]/, '"': /[”"]/, '‘': /[’']/, '《': /》/ }

/** How far before its abbreviation a full name may begin. */
const longestFull = 120

/** What stands before an abbreviation: a title in 《》, a quotation, or the words since the last mark. */
function fullNameBefore(text: string, end: number, collective: boolean, name: string): Span {
  let to = end
  for (;;) {
    const before = text.charAt(to - 1)
    if (/[\s，,、]/.test(before)) to--
    else if ((before === '）' || before === ')') && isNumberBracket(text, to)) to = openBracketBefore(text, to - 1)
    else break
  }
  const from = Math.max(0, to - longestFull)
  const closed = text.charAt(to - 1)
  const opening = closed === '》' ? '《' : closed === '”' ? '“' : null
  if (opening !== null) {
    const start = text.slice(from, to).lastIndexOf(opening)
    if (start >= 0) return { start: from + start, end: to }
  }
  const stop = collective ? /[。；：！？\n]/ : /[，。；：、！？“《》\n]/
  let start = to
  let depth = 0
  for (; start > from; start--) {
    const character = text.charAt(start - 1)
    if (character === '）' || character === ')') depth++
    else if (character === '（' || character === '(') depth--
    if (depth < 0 || (depth === 0 && stop.test(character))) break
  }
  const words = text.slice(start, to)
  return { start: start + (collective ? listStart(words) : nameStart(words, name)), end: to }
}

/** True for the bracket of a document number: （国发〔2025〕11号）. */
function isNumberBracket(text: string, end: number): boolean {
  const open = openBracketBefore(text, end - 1)
  return open > 0 && /号\s?[）)]$/.test(text.slice(open, end))
}
