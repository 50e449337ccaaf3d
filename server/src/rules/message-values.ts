import type { Evidence } from '../coverage/model/coverage.ts'
import { enumerated, withoutMarks } from '../enumerated.ts'
import { quoteOf } from '../explanation/quote.ts'
import type { Localized } from '../framework/types.ts'
import { inQuotationMarks } from '../quotation-marks.ts'
import type { Draft } from '../text/model/draft.ts'

/** A name inside a sentence: in English without its capital. */
export function inText({ zh, en }: Localized): Localized {
  return { zh, en: en.charAt(0).toLowerCase() + en.slice(1) }
}

/** A list as each language writes it: 数据、算力和人才; data, compute and talent. */
export function listed(names: readonly Localized[]): Localized {
  return { zh: inChinese(names, '和'), en: inEnglish(names, ' and ') }
}

/** A choice as each language writes it: 数据、算力或者人才, “甲”“乙”或者“丙”; data, compute or talent. */
export function anyOf(names: readonly Localized[]): Localized {
  return { zh: withoutMarks(inChinese(names, '或者')), en: inEnglish(names, ' or ') }
}

/** What is missing: Chinese lists it (缺少数据和人才); English denies each (no measure on data or talent). */
export function noneOf(names: readonly Localized[]): Localized {
  return { zh: inChinese(names, '和'), en: inEnglish(names, ' or ') }
}

/** The first three distinct terms of the evidence, as written in the draft. */
export function firstTerms(draft: Draft, evidence: Iterable<Evidence>): string[] {
  const found = new Set<string>()
  const quote = quoteOf(draft)
  for (const { term } of evidence) {
    found.add(quote(term))
    if (found.size === 3) break
  }
  return [...found]
}

/** The words of the first three distinct problems, from their own first word to before the last mark; shortened if long. */
export function problemWords(evidence: Iterable<Evidence>): string[] {
  const found = new Set<string>()
  for (const { words } of evidence) {
    for (const each of words) found.add(stretchOf(each))
    if (found.size >= 3) break
  }
  return [...found]
}

/**
 * The beginning of a clause, by which a reader finds it. It is short, so that it stays the same while more is typed. A note
 * in brackets before it, （责任单位：市发展改革委）, is of the sentence before.
 */
export function beginningOf(words: string): string {
  const beginning = stretchOf(words.replace(/^\s*[（(][^（()）]*[）)]\s*(?=\S)/, ''), { characters: 18, letters: 56 })
  // Chinese words have no ends that could be seen, but phrases have.
  return beginning.replace(/^(?=.*\p{Script=Han})(.{8,})[，、；：].*…$/su, '$1…')
}

/** Words for quotation: on one line, without the marks at their end, shortened if long. */
function stretchOf(words: string, long = { characters: 30, letters: 90 }): string {
  const text = words
    .replace(/[\s\p{P}]+$/u, '')
    .replace(/\s+/g, ' ')
    .replace(joins, '')
  const isHan = /\p{Script=Han}/u.test(text)
  const most = isHan ? long.characters : long.letters
  // A word or two more is shorter than what tells that they are left out.
  if (text.length <= most + (isHan ? 6 : 16)) return text
  const first = text.slice(0, most)
  const whole = first.replace(isHan ? /(?<=\p{Script=Han})[\w.]+$/u : /\s+\S*$/, '')
  return `${whole.replace(/[\s,;:，、；：]+$/, '')}…`
}

/** What joins a problem to the sentence before it says nothing where it is quoted. */
const joins =
  /^(?:(?:and|but|yet|however|also|moreover|in addition),? |(?:但是?|然而|不过|而且|同时|此外|另外)[，,]?(?=.{4}))/i

/** The first `count` items, or fewer if there are fewer. */
export function firstOf<Item>(items: Iterable<Item>, count: number): Item[] {
  const first: Item[] = []
  for (const item of items) {
    if (first.length === count) break
    first.push(item)
  }
  return first
}

/** Words of the draft in quotation marks: “…”. Between those, Chinese needs no mark (GB/T 15834-2011, 4.5.3.5). */
export function quoted(words: readonly string[]): Localized {
  return { zh: words.map(inQuotationMarks).join(''), en: enumerated(words.map(inQuotationMarks), ', ', ' and ') }
}

function inChinese(names: readonly Localized[], and: string): string {
  const words = names.map(({ zh }) => zh)
  return enumerated(words, '、', and)
}

function inEnglish(names: readonly Localized[], and: string): string {
  const words = names.map((name) => inText(name).en)
  return enumerated(words, ', ', and)
}
