import type { Language } from '../../framework/types.ts'
import type { Draft } from '../../text/model/draft.ts'
import type { Provisions } from '../../text/provisions/provisions.ts'
import { countSummedUp } from './closing.ts'
import type { SwappedOrder } from './swapped-order.ts'

/**
 * Words that name provisions by where they stand, and stay as they are when two provisions change places: 下一条,
 * “the next section”, “the two paragraphs above”. They are told where they are in one of the two; the next one may also
 * be named in the provision before them.
 */
export function relativeMentions(
  { blocks, language }: Draft,
  { list }: Provisions,
  { first, second }: SwappedOrder,
): readonly string[] {
  const [one, other] = [list[first], list[second]]
  if (!one || !other) return []
  const before = list[first - 1]
  const from = before?.parent === one.parent || before?.style === one.style ? before.block : one.block
  const found = new Set<string>()
  for (let index = from; index <= other.last; index++) {
    const block = blocks[index]
    const { text } = block?.prose ?? { text: '' }
    for (const [words] of text.matchAll(next[language])) found.add(words)
    // A paragraph 以上三项… sums up the list above it, and goes along with that, as 以下三项： with the list below.
    const leads = /[：:]$/.test(text) || (blocks[index + 1]?.marker ?? null) !== null
    if (index >= one.block && block && countSummedUp(block) === null && !(leads && /以下|下述|below/.test(text)))
      for (const [words] of text.matchAll(around[language])) found.add(words)
  }
  return [...found]
}

const units = '(?:section|article|paragraph|chapter|part|subsection|item|action|measure|recommendation)'
const count = '(?:two|three|four|five)'
const unitsZh = '(?:条(?![件例理线约])|项(?!目)|章(?!程)|节(?![目点]))'
const countZh = '[一二两三四五六七八九十]'

const next: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(
    `(?<![以之如])(?:下|后)\\s?${countZh}${unitsZh}|(?<![以之])下[条章节](?![件例理线约程目点])|次条(?!件)`,
    'g',
  ),
  // “The following sections” begin a list.
  en: new RegExp(`\\bthe (?:next (?:${count} )?${units}s?|following ${units}|succeeding ${units}s?)\\b`, 'gi'),
}
const around: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(`(?:以上|上述|前述|以下|下述)${countZh}${unitsZh}`, 'g'),
  en: new RegExp(`\\bthe (?:${count} )?${units}s? (?:(?:immediately|directly) )?(?:above|below)\\b`, 'gi'),
}
