import type { Language } from '../../framework/types.ts'
import { anyMonth, monthNames } from '../../text/document/english-months.ts'
import type { Span } from '../../text/document/span.ts'

/** A term of validity that ends before it starts. */
export interface ReversedTerm {
  /** From its start to its end, in the prose. */
  readonly span: Span
  readonly start: string
  readonly end: string
}

/**
 * The terms of a text that end before they start: 自2026年3月1日起施行，有效期至2025年12月31日; “takes effect on 1 March 2026
 * and expires on 31 December 2025”. Only where the end follows closely, and no other document is named between.
 */
export function reversedTerms(text: string, language: Language): readonly ReversedTerm[] {
  // Two years are looked for first: few texts have them.
  if (text.indexOf('20', text.indexOf('20') + 2) < 2 || !ends[language].some((word) => text.includes(word))) return none
  const found = [...text.matchAll(language === 'zh' ? chinese : english)]
  return found.flatMap(({ index, 0: words, 1: start = '', 2: end = '' }): ReversedTerm[] => {
    const [first, last] = [dayOf(start, 1), dayOf(end, 31)]
    if (first === null || last === null || first <= last) return []
    const from = index + words.indexOf(start)
    return [{ span: { start: from, end: index + words.length }, start, end }]
  })
}

const none: readonly ReversedTerm[] = []
const ends: Readonly<Record<Language, readonly string[]>> = {
  zh: ['有效'],
  en: ['expire', 'until', 'cease', 'lapse'],
}

const hanDate = String.raw`20\d\d年\d{1,2}月(?:\d{1,2}日?)?`
const chinese = new RegExp(
  String.raw`[自从于](${hanDate})起?(?:正式)?(?:施行|实施|执行|生效|试行)[，。；,（(]?[^，。；《》\d]{0,12}有效期?(?:限|为|是|\d{1,2}年[，,]?)?[至到](${hanDate})`,
  'g',
)
const date = String.raw`((?:\d{1,2} (?:${anyMonth}) |(?:${anyMonth}) \d{1,2}, )20\d\d)\b`
const english = new RegExp(
  String.raw`\b(?:effect|force|effective|commences?) (?:on|from|as of) ${date}[^.;“”\d]{0,60}\b(?:expires?|until|ceases?|lapses?)\b(?: to (?:have effect|be in force|apply))?(?: on| at the end of)? ${date}`,
  'g',
)

/** A number by which days can be compared; `day` where none is told. */
function dayOf(words: string, day: number): number | null {
  const han = /^(\d{4})年(\d{1,2})月(?:(\d{1,2}))?/.exec(words)
  if (han) return numberOf(Number(han[1]), Number(han[2]), Number(han[3] ?? day))
  const month = monthNames.findIndex((name) => words.includes(name)) + 1
  const [year, own] = [/\d{4}$/.exec(words)?.[0], /\b\d{1,2}\b/.exec(words)?.[0]]
  return month === 0 || year === undefined ? null : numberOf(Number(year), month, Number(own ?? day))
}

function numberOf(year: number, month: number, day: number): number {
  return (year * 12 + month) * 31 + day
}
