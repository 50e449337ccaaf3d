import type { Evidence } from '../coverage/model/coverage.ts'
import type { Localized } from '../framework/types.ts'
import type { Draft } from '../text/model/draft.ts'

/** A name inside a sentence: in English without its capital. */
export function inText({ zh, en }: Localized): Localized {
  return { zh, en: en.charAt(0).toLowerCase() + en.slice(1) }
}

/** A list as each language writes it: 数据、算力和人才; data, compute and talent. */
export function listed(names: readonly Localized[]): Localized {
  return { zh: join(names, ({ zh }) => zh, '、', '和'), en: join(names, (name) => inText(name).en, ', ', ' and ') }
}

/** A choice as each language writes it: 数据、算力或者人才, “甲”“乙”或者“丙”; data, compute or talent. */
export function anyOf(names: readonly Localized[]): Localized {
  return {
    zh: join(names, ({ zh }) => zh, '、', '或者').replaceAll('”、“', '”“'),
    en: join(names, (name) => inText(name).en, ', ', ' or '),
  }
}

/** The first three distinct terms of the evidence, as written in the draft. */
export function firstTerms({ chunks }: Draft, evidence: Iterable<Evidence>): string[] {
  const found = new Set<string>()
  for (const { term } of evidence) {
    found.add(chunks.slice(term.start, term.end).replace(/\s+/g, ' '))
    if (found.size === 3) break
  }
  return [...found]
}

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
  return { zh: words.map((word) => `“${word}”`).join(''), en: join(words, (word) => `“${word}”`, ', ', ' and ') }
}

function join<Item>(items: readonly Item[], write: (item: Item) => string, comma: string, and: string): string {
  const parts = items.map(write)
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : parts.slice(0, -1).join(comma) + and + last
}
