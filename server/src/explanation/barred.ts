import type { Language } from '../framework/types.ts'
import type { Span } from '../text/document/span.ts'

/**
 * True for a word of a clause that stands behind a prohibition: what is barred (严禁重复建设; no agency may sell) is not
 * what is to be done. A modal behind “No …” is part of the prohibition, and without the “No” says the opposite.
 */
export function isBarred(text: string, clause: Span, { start, end }: Span, language: Language): boolean {
  const before = text.slice(clause.start, start)
  if (bars[language].test(before)) return true
  return language === 'en' && /^(?: (?:not|never)|n['’]t)\b/.test(text.slice(end, clause.end))
}

/**
 * The words of an English prohibition around its modal, from “No” to a “not”: “No agency may”, “must not”. Null for a modal
 * that prohibits nothing.
 */
export function prohibitionAt(text: string, clause: Span, { start, end }: Span): Span | null {
  const [before] = /\bno (?:[\w’'-]+ ){1,4}$/i.exec(text.slice(clause.start, start)) ?? []
  if (before !== undefined) return { start: start - before.length, end }
  const [after] = /^ (?:not|never)\b/.exec(text.slice(end, clause.end)) ?? []
  return after === undefined ? null : { start, end: end + after.length }
}

/** As far as the next mark; 、 goes on in a list of what is barred. */
const bars: Readonly<Record<Language, RegExp>> = {
  zh: /(?:严禁|禁止|不得|不准|不再|严控|避免|防止|防范|杜绝|遏制|不能|不应|不可|不予)[^，。；：]*$/,
  en: /(?:\bno (?!later\b|fewer\b|less\b|more\b)|\b(?:not|never|nobody|none of)\b)[^,.;:]*$/i,
}
