import { parseHanNumeral } from '../../text/numbering/han-numeral.ts'

/** A number in digits, in Chinese numerals or in an English word; null for other words. */
export function numberOf(words: string): number | null {
  if (/^\d/.test(words)) return Number(words.replace(/,/g, ''))
  const [tens = '', ones] = words.toLowerCase().split('-')
  const value = english.get(tens)
  if (value !== undefined) return value + (ones === undefined ? 0 : (english.get(ones) ?? 0))
  return parseHanNumeral(words.replace('两', '二'))
}

const ones = 'one two three four five six seven eight nine'.split(' ')
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const english: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, index) => [word, index + 1] as const),
  ...teens.map((word, index) => [word, index + 10] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
])

/** A pattern of the English words for 1 to 99. */
export const numberWords = `(?:${tens.join('|')})(?:-(?:${ones.join('|')}))?|${[...teens, ...ones].join('|')}`
